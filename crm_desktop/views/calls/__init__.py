"""Calls: the list of them with the call-backs that are due, and the dialog in which one is written down."""
