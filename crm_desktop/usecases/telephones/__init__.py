"""What can be done with the clinic's telephones: lines, extensions, how numbers are dialled, when people are rung."""
