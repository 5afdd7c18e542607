"""The clinic's own order: branches, staff, roles, teams, dictionaries and channels."""
