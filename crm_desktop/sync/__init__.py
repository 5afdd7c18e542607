"""Shares a base with the central PostgreSQL: what was written here goes out, what others wrote comes in."""
