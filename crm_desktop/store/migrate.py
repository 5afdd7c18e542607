"""Runs the cache's Alembic migrations; imported only when a base is made or its version differs."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

MIGRATIONS = Path(__file__).resolve().parents[2] / "migrations" / "cache"


def upgrade(engine: Engine, *, fresh: bool) -> None:
    """Bring the base to the newest schema in one transaction."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
