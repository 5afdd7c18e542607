"""What one station does for itself: drafts, saved views, undo."""
