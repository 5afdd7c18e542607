"""The day desk: everything of one day in one list."""
