"""What the clinic writes to people, and whether it arrived."""
