"""Runs the cache's Alembic migrations; imported only when a base is made or its version differs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from crm_desktop.store import capture

MIGRATIONS = Path(__file__).resolve().parents[2] / "migrations" / "cache"


def cache_config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config


def upgrade(engine: Engine) -> None:
    """Bring the base to the newest schema and put its triggers in place: one transaction, all or nothing."""
    config = cache_config()
    with _without_foreign_keys(engine), engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        capture.install(connection)
        orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if orphans:
            raise RuntimeError(f"the migration left {len(orphans)} references to rows that are gone")


@contextmanager
def _without_foreign_keys(engine: Engine) -> Iterator[None]:
    """A table rebuilt by a batch is dropped for a moment; the pragma works outside of a transaction only."""
    _foreign_keys(engine, "OFF")
    try:
        yield
    finally:
        _foreign_keys(engine, "ON")


def _foreign_keys(engine: Engine, state: str) -> None:
    connection = engine.raw_connection()
    try:
        connection.cursor().execute(f"PRAGMA foreign_keys = {state}")
    finally:
        connection.close()
