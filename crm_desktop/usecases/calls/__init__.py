"""What can be done with calls: log, name the caller, finish."""
