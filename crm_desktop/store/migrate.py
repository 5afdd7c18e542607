"""Runs the cache's Alembic migrations; imported only when a base is made or its version differs."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from crm_desktop.store import capture
from crm_desktop.store.engine import without_references

MIGRATIONS = Path(__file__).resolve().parents[2] / "migrations" / "cache"


def cache_config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config


def upgrade(engine: Engine) -> None:
    """Bring the base to the newest schema and put its triggers in place: one transaction, all or nothing."""
    config = cache_config()
    # A table rebuilt by a batch is dropped for a moment.
    with without_references(engine) as is_whole, engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        capture.install(connection)
        orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all() if is_whole else ()
        if orphans:
            raise RuntimeError(f"the migration left {len(orphans)} references to rows that are gone")
