"""Visits: who gives them and where, when they are free, appointments, admissions, waiting."""
