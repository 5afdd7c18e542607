"""What can be done with requests: receive, take, answer, convert, close, merge; a wish of a visit; late answers."""
