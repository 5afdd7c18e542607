"""What people write beside the work: comments, tags, attachments, notices and the timeline."""
