"""Tasks: the list of them, the dialog in which one is made, and the dialog in which its result is told."""
