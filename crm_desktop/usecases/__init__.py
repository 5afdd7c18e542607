"""What a user can do: a folder a noun, a file a verb; each function is one whole operation."""
