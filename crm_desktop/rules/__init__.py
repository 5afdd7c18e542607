"""What follows from what over several rows, for use cases of different nouns."""
