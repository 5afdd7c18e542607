"""What runs on or prepares the central PostgreSQL: installation, people, checks, copies."""
