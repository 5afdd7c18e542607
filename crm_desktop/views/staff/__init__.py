"""Staff: who works with the program, in which roles and teams, and who has left."""
