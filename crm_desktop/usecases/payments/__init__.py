"""Money at the desk; the documents about it come with their own work."""
