"""Questions about deals, their types and how far each has come."""
