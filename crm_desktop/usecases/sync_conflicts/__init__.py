"""Deciding about what the server did not take as it was: mine, theirs, another time, once more, or let go (R13)."""
