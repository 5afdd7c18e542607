"""Requests: every contact with the clinic, received, answered, made a lead or closed."""
