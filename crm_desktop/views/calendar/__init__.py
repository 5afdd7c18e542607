"""The calendar: appointments and activities by day, week and month (C24-28, C24-29)."""
