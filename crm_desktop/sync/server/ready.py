"""Whether a PostgreSQL can become the clinic's server, before anything is written to it, and bringing it up to date."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import psycopg
import sqlalchemy as sa

from crm_desktop.kit.problems import Problem
from crm_desktop.sync.server import install, users
from crm_desktop.sync.server.address import Address

LEAST_VERSION = 15

Answer = TypeVar("Answer")


class PostgresTooOld(Problem):
    """facts: found, least"""

    code = "server.postgres_too_old"


class NoBtreeGist(Problem):
    code = "server.no_btree_gist"


class NotUtf8(Problem):
    """facts: database, encoding"""

    code = "server.not_utf8"


class OnlyACopy(Problem):
    """A standby takes no writes. facts: server"""

    code = "server.only_a_copy"


class NotEnoughRights(Problem):
    """facts: user"""

    code = "server.not_enough_rights"


class NotEmpty(Problem):
    """facts: database, table"""

    code = "server.not_empty"


class ClinicAlready(Problem):
    """facts: database"""

    code = "server.clinic_already"


class NotAClinic(Problem):
    """facts: database"""

    code = "server.not_a_clinic"


class SchemaNewer(Problem):
    """facts: found, known"""

    code = "server.schema_newer"


def require_capable(connection: psycopg.Connection, address: Address) -> None:
    """Version, writability, encoding, extension, and the rights of whoever asks."""
    found = connection.info.server_version // 10000
    if found < LEAST_VERSION:
        raise PostgresTooOld(found=found, least=LEAST_VERSION)
    is_copy, encoding, has_gist, may = _one(
        connection,
        "SELECT pg_is_in_recovery(), getdatabaseencoding(),"
        " EXISTS (SELECT FROM pg_available_extensions WHERE name = 'btree_gist'),"
        " (SELECT rolsuper OR (rolcreaterole AND rolbypassrls) FROM pg_roles WHERE rolname = current_user)"
        " AND has_database_privilege(current_database(), 'CREATE')",
    )
    if is_copy:
        raise OnlyACopy(server=address.server)
    if encoding != "UTF8":
        raise NotUtf8(database=connection.info.dbname, encoding=encoding)
    if not has_gist:
        raise NoBtreeGist()
    if not may:
        raise NotEnoughRights(user=connection.info.user)


def require_empty(connection: psycopg.Connection) -> None:
    """Extensions may be there; tables, views and functions of anybody may not."""
    if is_clinic(connection):
        raise ClinicAlready(database=connection.info.dbname)
    found = connection.execute(
        """
        SELECT format('%I.%I', n.nspname, o.name) FROM (
            SELECT oid, relnamespace AS space, relname AS name FROM pg_class
            WHERE relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
            UNION ALL SELECT oid, pronamespace, proname FROM pg_proc
        ) o JOIN pg_namespace n ON n.oid = o.space
        WHERE n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
            AND o.oid NOT IN (SELECT objid FROM pg_depend WHERE deptype = 'e')
        ORDER BY 1 LIMIT 1
        """
    ).fetchone()
    if found is not None:
        raise NotEmpty(database=connection.info.dbname, table=found[0])


def require_clinic(connection: psycopg.Connection) -> None:
    if not is_clinic(connection):
        raise NotAClinic(database=connection.info.dbname)


def require_not_newer(connection: psycopg.Connection) -> None:
    """A schema that this version does not know was made by a newer one, and nothing goes back."""
    found = schema_of(connection)
    if found is not None and found not in known_schemas():
        raise SchemaNewer(found=found, known=newest_schema())


def is_clinic(connection: psycopg.Connection) -> bool:
    return _one(connection, "SELECT to_regclass('sync.server') IS NOT NULL")[0] is True


def schema_of(connection: psycopg.Connection) -> str | None:
    """The newest migration that was run there."""
    if _one(connection, "SELECT to_regclass('public.alembic_version') IS NOT NULL")[0] is not True:
        return None
    row = connection.execute("SELECT version_num FROM public.alembic_version").fetchone()
    return None if row is None else str(row[0])


def known_schemas() -> set[str]:
    from alembic.script import ScriptDirectory

    return {script.revision for script in ScriptDirectory.from_config(install.server_config()).walk_revisions()}


def newest_schema() -> str:
    return install.newest_schema()


def bring_up_to_date(address: Address, then: Callable[[psycopg.Connection], Answer]) -> Answer:
    """Schema, functions, privileges, the makers of logins, and `then`: one transaction. Again it changes nothing."""
    engine = sa.create_engine("postgresql+psycopg://", creator=lambda: _manual(address), poolclass=sa.pool.NullPool)
    with engine.begin() as connection:
        install.install(connection)
        driver = connection.connection.driver_connection
        assert isinstance(driver, psycopg.Connection)  # noqa: S101  the engine above knows no other driver
        users.install_logins(driver)
        return then(driver)


def make_roles(connection: psycopg.Connection) -> None:
    """Roles belong to the cluster and are in no copy of a database, but the copy speaks of them."""
    connection.execute((install.SQL / "roles.sql").read_bytes())
    users.make_keeper(connection)


def _manual(address: Address) -> psycopg.Connection:
    """The engine begins and ends the transaction."""
    connection = address.connect()
    connection.autocommit = False
    return connection


def _one(connection: psycopg.Connection, statement: str) -> tuple[object, ...]:
    row: tuple[object, ...] | None = connection.execute(statement.encode()).fetchone()
    assert row is not None  # noqa: S101  a SELECT without FROM has one row
    return row
