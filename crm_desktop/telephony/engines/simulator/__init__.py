"""A telephone system in the box: invented callers for practice, demonstration and tests, the same for the same seed."""
