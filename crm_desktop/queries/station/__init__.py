"""Questions about what only this station keeps: groups to undo, drafts, saved views, imports."""
