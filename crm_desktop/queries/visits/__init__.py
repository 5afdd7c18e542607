"""Questions about visits: who works when, which slots are free, what a day looks like."""
