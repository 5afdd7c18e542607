"""Questions about persons: found, recognised by number, shown on a card, listed."""
