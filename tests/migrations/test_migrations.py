"""The migrations of both sides make exactly the tables of the models, forwards and back."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
import sqlcipher3.dbapi2 as driver
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from crm_desktop.models.columns import UtcDateTime
from crm_desktop.models.tables import Base
from crm_desktop.store import capture
from crm_desktop.store.migrate import cache_config

MIGRATIONS = Path(__file__).resolve().parents[2] / "migrations"
SEARCH = ("search_words", "search_grams")


def server_config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS / "server"))
    return config


@pytest.fixture
def sqlite() -> Iterator[sa.Connection]:
    engine = sa.create_engine(
        "sqlite://", module=driver, creator=lambda: driver.connect(":memory:"), poolclass=sa.StaticPool
    )
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@pytest.fixture
def postgres_connection(postgres_dsn: str) -> Iterator[sa.Connection]:
    engine = sa.create_engine(postgres_dsn.replace("postgresql://", "postgresql+psycopg://"), poolclass=sa.NullPool)
    with engine.connect() as connection:
        yield connection


def run(config: Config, connection: sa.Connection, way: Any, revision: str) -> None:
    config.attributes["connection"] = connection
    way(config, revision)
    connection.commit()


def tables(connection: sa.Connection) -> set[str]:
    return set(sa.inspect(connection).get_table_names()) - {"alembic_version"}


def differences(connection: sa.Connection, ours: set[str]) -> list[Any]:
    def compared(_: Any, name: str | None, kind: str, reflected: bool, ___: Any) -> bool:
        if reflected and kind in ("column", "index"):
            # The server's own: whose a row is, and what excludes what.
            return name != "sync_scope" and not str(name).startswith("server_")
        return kind != "table" or (name in ours and not str(name).startswith(SEARCH))

    context = MigrationContext.configure(
        connection,
        opts={"compare_type": True, "compare_server_default": True, "include_object": compared},
    )
    return list(compare_metadata(context, Base.metadata))


def shared_names() -> set[str]:
    return {table.name for table in capture.synced_tables()}


def test_the_cache_is_what_the_models_say(sqlite: sa.Connection) -> None:
    run(cache_config(), sqlite, command.upgrade, "head")
    assert tables(sqlite) == set(Base.metadata.tables)
    assert differences(sqlite, set(Base.metadata.tables)) == []


def test_the_cache_goes_back_to_nothing_and_forward_again(sqlite: sa.Connection) -> None:
    for _ in range(2):
        run(cache_config(), sqlite, command.upgrade, "head")
        run(cache_config(), sqlite, command.downgrade, "base")
        assert tables(sqlite) == set()


@pytest.mark.postgres
def test_the_server_is_what_the_models_say_without_station_tables(postgres_connection: sa.Connection) -> None:
    run(server_config(), postgres_connection, command.upgrade, "head")
    assert tables(postgres_connection) == shared_names()
    assert differences(postgres_connection, shared_names()) == []


@pytest.mark.postgres
def test_the_server_goes_back_to_nothing_and_forward_again(postgres_connection: sa.Connection) -> None:
    for _ in range(2):
        run(server_config(), postgres_connection, command.upgrade, "head")
        run(server_config(), postgres_connection, command.downgrade, "base")
        assert tables(postgres_connection) == set()


@pytest.mark.postgres
def test_a_moment_keeps_its_zone_on_the_server(postgres_connection: sa.Connection) -> None:
    run(server_config(), postgres_connection, command.upgrade, "head")
    moments = {
        (table.name, column.name)
        for table in capture.synced_tables()
        for column in table.columns
        if isinstance(column.type, UtcDateTime)
    }
    zoned = postgres_connection.execute(
        sa.text(
            "SELECT table_name, column_name FROM information_schema.columns "
            "WHERE table_schema = 'public' AND data_type = 'timestamp with time zone'"
        )
    )
    assert {(table, column) for table, column in zoned} == moments


def test_a_difference_would_be_seen(sqlite: sa.Connection) -> None:
    run(cache_config(), sqlite, command.upgrade, "head")
    harms = (
        "ALTER TABLE person DROP COLUMN warning",
        "DROP INDEX ix_phone_e164",
        "ALTER TABLE task ADD COLUMN colour TEXT",
    )
    for seen, harm in enumerate(harms, start=1):
        sqlite.execute(sa.text(harm))
        assert len(differences(sqlite, set(Base.metadata.tables))) == seen


@pytest.mark.parametrize("config", [cache_config(), server_config()], ids=["cache", "server"])
def test_each_side_has_one_line_of_migrations(config: Config) -> None:
    assert len(ScriptDirectory.from_config(config).get_heads()) == 1


def test_what_triggers_write_beside_each_change_is_the_head_of_the_cache() -> None:
    assert ScriptDirectory.from_config(cache_config()).get_current_head() == capture.SCHEMA


@pytest.mark.parametrize("path", sorted(MIGRATIONS.glob("*/versions/*.py")), ids=lambda path: "/".join(path.parts[-3:]))
def test_no_migration_imports_todays_code(path: Path) -> None:
    """Yesterday's migration must still run when today's models have moved on."""
    imported = {
        alias.name.split(".")[0]
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import)
        for alias in node.names
    } | {
        str(node.module).split(".")[0]
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
    }
    assert imported <= {"sqlalchemy", "alembic", "datetime", "uuid", "json"}
