"""Imports: a batch is opened, filled group by group, closed, and undone."""
