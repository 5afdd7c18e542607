"""The work of the night: what was missed, who is asked how it was, who is asked whether they will come (A1)."""
