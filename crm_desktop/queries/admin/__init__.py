"""Questions about the clinic's own order: staff, branches, dictionaries, channels, services."""
