"""What is asked about messages to people."""
