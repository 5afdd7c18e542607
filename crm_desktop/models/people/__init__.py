"""Who the clinic deals with: persons, their numbers and addresses, families, organisations."""
