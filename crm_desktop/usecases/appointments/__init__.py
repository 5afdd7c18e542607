"""What can be done with an appointment: hold, book, confirm, receive, move, cancel."""
