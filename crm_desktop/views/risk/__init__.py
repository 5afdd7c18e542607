"""Confirming by phone: the visits of the next working day by the risk that nobody comes."""
