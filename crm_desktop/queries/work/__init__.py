"""Questions about the work: tasks, leads, requests, the desk of a day."""
