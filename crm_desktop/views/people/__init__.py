"""People: their list, the card of one, and the form they are written down with."""
