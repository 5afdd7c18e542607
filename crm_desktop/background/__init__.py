"""Work off the GUI thread: the lanes, and the feed that tells windows what changed."""
