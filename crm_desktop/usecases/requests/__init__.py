"""What can be done with requests: receive, take, answer, convert, close."""
