"""The nightly care of the server: forgotten transactions of staff end, and the change log does not grow for ever."""

from __future__ import annotations

from dataclasses import dataclass

import psycopg
from psycopg import sql

from crm_desktop.sync.server import ready
from crm_desktop.sync.server.address import Address


@dataclass(frozen=True)
class Tidied:
    ended: int
    trimmed: int


def tidy(address: Address) -> Tidied:
    with address.connect() as connection:
        ready.require_clinic(connection)
        (ended,) = connection.execute("SELECT sync.reap()").fetchall()[0]
        ended += _prepared(connection)
        (trimmed,) = connection.execute("SELECT sync.trim()").fetchall()[0]
    return Tidied(ended=int(ended), trimmed=int(trimmed))


def _prepared(connection: psycopg.Connection) -> int:
    """The program prepares none; one that somebody did outlives their session, their login and a restart."""
    found = connection.execute(
        "SELECT x.gid FROM pg_prepared_xacts x JOIN sec.principal p ON p.login = x.owner"
        " WHERE x.database = current_database()"
    ).fetchall()
    for (gid,) in found:
        connection.execute(sql.SQL("ROLLBACK PREPARED {}").format(sql.Literal(gid)))
    return len(found)
