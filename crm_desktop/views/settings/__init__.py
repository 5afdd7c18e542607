"""How this workstation looks and speaks, and the password of its base."""
