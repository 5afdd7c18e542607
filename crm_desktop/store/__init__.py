"""The encrypted base: opening it, one transaction a unit of work, what changed, and who may see what."""
