"""Making a clinic out of an empty base."""
