"""Organisations: their list, and the editor of one with its members."""
