"""The way in: unlocking the base, and the first run that makes one."""
