"""Questions about telephone talks and the missed ones still owed a call."""
