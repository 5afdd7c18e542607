"""Who gives visits, where, what and when: the screen of the timetable and of the night work."""
