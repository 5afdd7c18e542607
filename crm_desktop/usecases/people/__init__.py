"""What can be done with persons: written down, changed, reached, related, archived."""
