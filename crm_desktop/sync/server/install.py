"""Makes an empty PostgreSQL the clinic's server, or brings an older one up to date: one transaction, all or nothing."""

from __future__ import annotations

import hashlib
from pathlib import Path

import psycopg
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from crm_desktop.sync.server import policies, registry, views

MIGRATIONS = Path(__file__).resolve().parents[3] / "migrations" / "server"
SQL = Path(__file__).resolve().parent / "sql"
# What each of them names must be there already; the rest of the folder follows by name.
FIRST = ("security.sql",)
# Run by the administrator and not by the owner of everything, each in its own place.
APART = frozenset({"roles.sql", "grants.sql", "seer.sql", "database.sql"})


def server_config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config


def newest_schema() -> str:
    return str(ScriptDirectory.from_config(server_config()).get_current_head())


def sql_files() -> list[Path]:
    found = {path.name: path for path in SQL.glob("*.sql") if path.name not in APART}
    return [found.pop(name) for name in FIRST] + [found[name] for name in sorted(found)]


def fingerprint() -> str:
    """Of everything that is derived; `sync.server.functions` holds the one of what is installed."""
    parts = [path.read_text(encoding="utf-8") for path in sorted(SQL.glob("*.sql"))]
    numbers = {table.name: 0 for table in registry.shared_tables()}
    parts += [registry.as_rows(numbers), registry.facts(), views.statements(), policies.statements(numbers)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def install(server: str | sa.Connection) -> None:
    """Of a connection string of an administrator, or of a connection whose transaction is the caller's to end.

    May be run again and again: privileges and functions that were changed by hand are as they should be afterwards.
    """
    if isinstance(server, sa.Connection):
        _install(server)
        return
    engine = sa.create_engine(
        "postgresql+psycopg://", creator=lambda: psycopg.connect(server), poolclass=sa.pool.NullPool
    )
    with engine.begin() as connection:
        _install(connection)


upgrade = install


def guard_database(connection: psycopg.Connection) -> None:
    """What a database's own privileges must be; they are lost when it is copied, or restored under another name."""
    _run(connection, (SQL / "database.sql").read_text(encoding="utf-8"))


def _install(connection: sa.Connection) -> None:
    driver = connection.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)  # noqa: S101  the engine above knows no other driver
    _run(driver, (SQL / "roles.sql").read_text(encoding="utf-8"))
    # A view would stand in the way of a migration that changes a column.
    _run(driver, "DROP SCHEMA IF EXISTS station CASCADE")
    config = server_config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    _run(driver, "CREATE SCHEMA IF NOT EXISTS station")
    _run(driver, (SQL / "grants.sql").read_text(encoding="utf-8"))
    _run(driver, "SET LOCAL ROLE crm_owner")
    numbers = _register(driver)
    _run(driver, registry.facts())
    for path in sql_files():
        _run(driver, path.read_text(encoding="utf-8"))
    _run(driver, policies.statements(numbers))
    _run(driver, views.statements())
    driver.execute("UPDATE sync.server SET functions = %s", [fingerprint()])
    _run(driver, "RESET ROLE")
    _run(driver, (SQL / "seer.sql").read_text(encoding="utf-8"))
    guard_database(driver)


def _register(driver: psycopg.Connection) -> dict[str, int]:
    """A table keeps its number as long as it is there, because the change log speaks in numbers."""
    shared = registry.shared_tables()
    gone = "SELECT no FROM sync.tbl WHERE name <> ALL (%s)"
    for statement in (f"DELETE FROM sync.change WHERE tbl IN ({gone})", f"DELETE FROM sync.tbl WHERE no IN ({gone})"):
        driver.execute(statement.encode(), [[table.name for table in shared]])
    numbers: dict[str, int] = dict(driver.execute("SELECT name, no FROM sync.tbl").fetchall())
    for table in shared:
        numbers.setdefault(table.name, max(numbers.values(), default=0) + 1)
    driver.execute(
        """
        INSERT INTO sync.tbl SELECT * FROM jsonb_populate_recordset(NULL::sync.tbl, %s::jsonb)
        ON CONFLICT (name) DO UPDATE SET place = excluded.place, cols = excluded.cols, kinds = excluded.kinds,
            jsons = excluded.jsons, bytes = excluded.bytes, scoping = excluded.scoping, sees = excluded.sees,
            writers = excluded.writers, makers = excluded.makers, own = excluded.own, guards = excluded.guards,
            policies = excluded.policies, knots = excluded.knots, moves = excluded.moves
        """,
        [registry.as_rows(numbers)],
    )
    return numbers


def _run(connection: psycopg.Connection, statements: str) -> None:
    """Of our own files and registry only; as bytes, because it is no constant that a type checker could see."""
    connection.execute(statements.encode())
