"""What can be done with organisations: written down, changed, archived, given members."""
