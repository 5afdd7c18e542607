"""The door: what the program offers on the command line, a file a command."""
