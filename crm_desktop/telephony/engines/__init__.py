"""One folder or file an engine: each turns what a telephone system says into CallEvents."""
