"""The way to the server: the port the engine speaks to, and PostgreSQL behind it."""
