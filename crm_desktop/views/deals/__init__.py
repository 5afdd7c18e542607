"""Deals: the table of them, the moves through their stages and the history of these."""
