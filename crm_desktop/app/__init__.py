"""The only builder: puts the house together and hands it out."""
