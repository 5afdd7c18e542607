"""What the clinic sells and for how much."""
