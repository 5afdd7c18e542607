"""What the imports of different kinds share: a row that comes in, what becomes of it, and who is known already."""
