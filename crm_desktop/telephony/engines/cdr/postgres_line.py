"""PostgreSQL, where an exchange with cdr_pgsql keeps its records; a server that is not the clinic's central one."""

from __future__ import annotations

import re
import selectors
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from time import monotonic
from typing import Any

import psycopg

from crm_desktop.kit.problems import Problem
from crm_desktop.settings.record_table import RecordTable
from crm_desktop.telephony.caller_id import cleaned
from crm_desktop.telephony.engines.cdr.rest import CdrLogin, CdrUnreachable
from crm_desktop.telephony.engines.cdr.rows import CdrLayout
from crm_desktop.telephony.engines.cdr.table_line import (
    TIME_OUT,
    CdrCertificate,
    CdrNoDatabase,
    CdrNoRight,
    CdrNoTable,
    CdrRefused,
    CdrSlow,
    Clock,
    Column,
    Value,
)

_CLOCKS = {1114: Clock.WALL, 1184: Clock.WORLD}  # timestamp, timestamptz
_OF_TLS = (
    "certificate",
    "does not support ssl",
    "does not support encryption",
    "ssl error",
    "authentication requirement",
)
# Between the word for FATAL, in whatever language, and the rest libpq puts two spaces; its own words have none.
_SPOKEN = re.compile(r"[^:\s]{1,20}:  ")


class _Silent(Exception):
    """Nothing came within the deadline; the line is closed."""


class _Line(psycopg.Connection[tuple[Any, ...]]):
    """libpq waits for an answer for ever; this waits until the server's own limit should have come."""

    def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
        deadline = monotonic() + TIME_OUT + 1
        try:
            wanted = next(gen)
            with selectors.DefaultSelector() as selector:
                selector.register(self.pgconn.socket, int(wanted))
                while True:
                    ready = selector.select(max(0.0, deadline - monotonic()))
                    if not ready:
                        self.pgconn.finish()
                        raise _Silent
                    state = gen.send(ready[0][1])
                    if state != wanted:
                        wanted = state
                        selector.modify(self.pgconn.socket, int(wanted))
        except StopIteration as done:
            return done.value


class PostgresLine:
    quote = '"'

    def __init__(self, table: RecordTable, password: str, authority: str) -> None:
        self._table = table
        # With no authority named the line is encrypted where the server can, and the password itself is never given.
        safety = {"sslmode": "prefer", "require_auth": "!password"}
        if authority:
            safety = {"sslmode": "verify-full", "sslrootcert": authority}
        with self._worded():
            self._line = _Line.connect(
                host=table.host,
                port=table.port,
                user=table.user,
                password=password or None,
                dbname=table.database,
                connect_timeout=TIME_OUT,
                tcp_user_timeout=TIME_OUT * 1000,
                application_name="crm-desktop",
                gssencmode="disable",
                client_encoding="utf8",
                prepare_threshold=None,
                **safety,  # type: ignore[arg-type]  # words of libpq among the driver's own
            )
        self._line.read_only = True
        try:
            self._ask("select set_config('statement_timeout', %s, true)", (str(TIME_OUT * 1000),))
            self._ask("select set_config('timezone', 'UTC', true)", ())
        except Problem:
            self.close()
            raise

    def columns(self, question: str) -> list[Column]:
        cursor = self._ask(question, ())
        return [Column(one.name, _CLOCKS.get(one.type_code, Clock.NONE)) for one in cursor.description or ()]

    def rows(self, question: str, begin: Value, most: int) -> list[Sequence[Value]]:
        with self._worded():
            return list(self._ask(question, (begin, most)).fetchall())

    def close(self) -> None:
        self._line.close()

    def _ask(self, question: str, values: tuple[Value, ...]) -> psycopg.Cursor[tuple[Any, ...]]:
        with self._worded():
            return self._line.execute(question.encode(), values)

    @contextmanager
    def _worded(self) -> Iterator[None]:
        try:
            yield
        except _Silent as error:
            raise CdrSlow(host=self._table.host, seconds=TIME_OUT) from error
        except psycopg.Error as error:
            raise self._problem(error) from error

    def _problem(self, error: psycopg.Error) -> Problem:
        state, table, host = error.sqlstate or "", self._table, self._table.host
        line = next((line for line in str(error).splitlines() if line.strip()), "")
        line = line.rpartition(" failed: ")[2]
        if not state and isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
            return self._of_the_line(error, line)
        if state in ("28P01", "28000"):
            return CdrLogin(host=host)
        if state == "42501":
            return CdrNoRight(user=table.user, table=table.table, database=table.database)
        if state in ("42P01", "3F000"):
            return CdrNoTable(host=host, table=table.table, database=table.database)
        if state == "3D000":
            return CdrNoDatabase(host=host, database=table.database)
        if state == "42703":
            return CdrLayout(column=cleaned(line))
        if state == "57014":
            return CdrSlow(host=host, seconds=TIME_OUT)
        if state.startswith(("08", "53", "57", "58")):
            return CdrUnreachable(host=host)
        return CdrRefused(host=host, said=cleaned(line))

    def _of_the_line(self, error: psycopg.Error, line: str) -> Problem:
        """Before we are in there is nothing but libpq's words, in the language of the server."""
        text, host, database = line.lower(), self._table.host, self._table.database
        if any(mark in text for mark in _OF_TLS):
            return CdrCertificate(host=host)
        spoken, attempt = _SPOKEN.match(line), error.pgconn
        if spoken and f'"{database}"' in line and f'"{self._table.user}"' not in line:
            return CdrNoDatabase(host=host, database=database)
        if attempt is not None and (attempt.needs_password or (attempt.used_password and spoken)):
            return CdrLogin(host=host)
        return (
            CdrRefused(host=host, said=cleaned(_SPOKEN.sub("", line, count=1))) if spoken else CdrUnreachable(host=host)
        )
