"""Who gives visits, where, what and when: providers, rooms, services with prices, hours, absences, holidays, shifts."""
