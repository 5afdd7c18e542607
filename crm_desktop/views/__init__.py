"""What a person sees: a folder for a screen."""
