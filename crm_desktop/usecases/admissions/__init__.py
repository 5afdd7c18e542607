"""Receiving patients: admissions, with their services and money."""
