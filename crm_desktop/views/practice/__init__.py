"""Practice: invented calls one after the other, what was done in each, and the report of it."""
