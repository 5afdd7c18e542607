"""What every floor may stand on: problems, time, ids, letters and phone numbers, with no database and no Qt."""
