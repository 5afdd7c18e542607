"""Tests of the timetable's use cases."""
