"""What people write beside the work: comments, notes, tags, files, and the notices that follow."""
