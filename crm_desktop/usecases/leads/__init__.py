"""What can be done with leads: make, judge, reopen, assign."""
