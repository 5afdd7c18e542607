"""Messages to people: queued with what they are about, and taken out of the queue."""
