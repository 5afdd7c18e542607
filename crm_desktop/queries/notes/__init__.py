"""Questions about what people wrote beside the work: comments, tags, notices, attachments."""
