"""What needs a person after an outage: the list behind Ctrl+J, and its words."""
