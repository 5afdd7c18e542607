"""The waiting list: who waits, who is offered a freed slot, what they say."""
