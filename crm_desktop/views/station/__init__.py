"""How this station stands, and founding the clinic's server with its base."""
