"""How the tables are shared: whose scope a row is in, who may write it, how two writers are joined."""
