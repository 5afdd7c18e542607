"""What can be done with deals: move, close, reopen."""
