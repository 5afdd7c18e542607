"""What can be done with tasks: make, take, complete, postpone, hand over."""
