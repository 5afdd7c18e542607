"""Imports: a file is chosen, its columns are named, tried and stored; past imports are seen and undone."""
