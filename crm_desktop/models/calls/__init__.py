"""Telephone talks and the ledger of those that were missed."""
