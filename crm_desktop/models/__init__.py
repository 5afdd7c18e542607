"""The domain as SQLAlchemy tables, a folder a capability, a noun a file."""
