"""What the work process says: allowed results, their fields and next steps."""
