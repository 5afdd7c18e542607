"""The clinic's staff: users, their roles and teams."""
