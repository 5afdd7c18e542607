"""Words, dates, numbers and direction in three languages."""
