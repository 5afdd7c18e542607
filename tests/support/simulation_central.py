"""The central server of a simulation: one database for all stories, put back to its beginning before each of them."""

from __future__ import annotations

from collections.abc import Iterable

import psycopg
from psycopg import sql

from tests.support.simulation_server import Server

# What stories change; everything else is as it was founded. Order does not matter: the triggers sleep meanwhile.
STORY_TABLES = (
    "person", "phone", "appointment", "task", "lead", "deal", "stage_history", "tag_use", "comment", "timeline_entry",
    "user_account", "user_role",
)  # fmt: skip
LEDGER = ("sync.client", "sync.op", "sync.change", "sync.conflict", "sync.refusal", "sync.server", "sec.principal")
KEPT = tuple(f"public.{table}" for table in STORY_TABLES) + LEDGER


class StoryCentral:
    """Connected as the administrator."""

    def __init__(self, dsn: str) -> None:
        self.dsn = dsn
        self.admin: Server = psycopg.connect(dsn, autocommit=True)

    def keep(self, name: str) -> None:
        """Remembers everything under a name, as a backup does."""
        self._run(f"drop schema if exists kept_{name} cascade", f"create schema kept_{name}", *self._copies(name))

    def put_back(self, name: str) -> None:
        """The server is as it was then. Its clock of transactions goes on, as it does nowhere but here."""
        self._run(
            "set local session_replication_role = replica",
            *(f"delete from {table}" for table in KEPT),
            *(f"insert into {table} overriding system value table kept_{name}.{_plain(table)}" for table in KEPT),
        )

    def restore(self, name: str) -> None:
        """As `server restore` does: an older copy under a new epoch."""
        self.put_back(name)
        self._run("select sync.new_epoch()")

    def close(self) -> None:
        self.admin.close()

    def last_op(self) -> int:
        row = self.admin.execute("select coalesce(max(no), 0) from sync.op").fetchone()
        return int(row[0]) if row is not None else 0

    def _copies(self, name: str) -> Iterable[str]:
        return (f"create table kept_{name}.{_plain(table)} as table {table}" for table in KEPT)

    def _run(self, *statements: str) -> None:
        with self.admin.transaction():
            self.admin.execute(sql.SQL("; ").join(map(_trusted, statements)))


def _plain(table: str) -> str:
    return table.replace(".", "_")


def _trusted(statement: str) -> sql.SQL:
    return sql.SQL(statement)  # of our own names only
