"""Booking, receiving and calling off visits, the waiting list, and the money that comes with them."""
