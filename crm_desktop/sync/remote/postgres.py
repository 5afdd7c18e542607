"""The gateway over PostgreSQL: one connection for what we ask, one on which the server calls."""

from __future__ import annotations

import json
import selectors
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any
from uuid import UUID

import psycopg
from psycopg import Notify, sql

from crm_desktop.sync.errors import NoBtreeGist, NotACrmServer, ServerTooOld
from crm_desktop.sync.protocol import Hello, Mark, Op, Page, Pushed, Rows, Station
from crm_desktop.sync.remote.gateway import Place
from crm_desktop.sync.remote.line import Line, Silent, connect, database_of, host_of
from crm_desktop.sync.remote.refusals import NEEDED, worded

ANSWER_SECONDS = 3.0  # to a ping
ROWS_A_PIECE = 200  # while these are written, the server gets the next ones ready
_CHECK = (
    "SELECT EXISTS (SELECT FROM pg_catalog.pg_extension WHERE extname = 'btree_gist'), "
    "EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = 'sync')"
)


class PostgresGateway:
    """Speaks as one person. Not for two threads at once."""

    def __init__(self, place: Place) -> None:
        """Raises sync/errors.py."""
        self._place = place
        self._news: Line | None = None
        self._client: UUID | None = None
        self._was_called = False
        with worded(place):
            self._line = connect(place)
        try:
            self._check()
        except BaseException:
            self.close()
            raise
        self._line.is_server_alive = self._is_alive

    # Asking

    def hello(self, station: Station) -> Hello:
        self._client = station.client
        told = self._call(
            "SELECT sync.hello(%s, %s, %s, %s, %s, %s)",
            station.client,
            station.name,
            station.schema,
            station.acked,
            station.witness,
            station.cursor,
        )
        return Hello.read(told)

    def enrol(self, station: Station, first: int) -> int:
        self._client = station.client
        told = self._call("SELECT sync.enrol(%s, %s, %s, %s)", station.client, station.name, station.schema, first)
        return int(told["last_seq"])

    def push(self, client: UUID, ops: Sequence[Op]) -> Pushed:
        words = json.dumps([op.worded() for op in ops], ensure_ascii=False)
        return Pushed.read(self._call("SELECT sync.push(%s, %s::jsonb)", client, words))

    def pull(self, client: UUID, cursor: str, upto: str | None, after: int, limit: int) -> Page:
        return Page.read(self._call("SELECT sync.pull(%s, %s, %s, %s, %s)", client, cursor, upto, after, limit))

    def seen(self, client: UUID, cursor: str) -> None:
        self._call("SELECT sync.seen(%s, %s)", client, cursor)

    # Reading

    def snapshot(self) -> str:
        return str(self._call("SELECT pg_current_snapshot()::text"))

    def count(self, table: str) -> int:
        return int(self._call(sql.SQL("SELECT count(*) FROM station.{}").format(sql.Identifier(table))))

    def copy(self, table: str, columns: Sequence[str], after: str | None, limit: int) -> Iterator[str]:
        statement = sql.SQL("COPY (SELECT {} FROM station.{} {} ORDER BY key LIMIT {}) TO STDOUT").format(
            sql.SQL(", ").join(map(sql.Identifier, columns)),
            sql.Identifier(table),
            sql.SQL("") if after is None else sql.SQL("WHERE key > {}").format(sql.Literal(UUID(after))),
            sql.Literal(limit),
        )
        with worded(self._place), self._line.cursor() as cursor, cursor.copy(statement) as copy:
            rows = iter(copy)
            while piece := b"".join(islice(rows, ROWS_A_PIECE)):
                yield piece.decode()

    def ids(self, table: str, after: str | None, limit: int) -> Sequence[Mark]:
        statement = sql.SQL("SELECT id, rv, updated_at FROM station.{} {} ORDER BY key LIMIT {}").format(
            sql.Identifier(table),
            sql.SQL("") if after is None else sql.SQL("WHERE key > {}").format(sql.Literal(UUID(after))),
            sql.Literal(limit),
        )
        with worded(self._place):
            return [Mark(*row) for row in self._line.execute(statement)]

    def rows(self, table: str, keys: Sequence[str]) -> Rows:
        statement = sql.SQL("SELECT * FROM station.{} WHERE key = ANY (%s)").format(sql.Identifier(table))
        with worded(self._place):
            found = self._line.execute(statement, [[UUID(key) for key in keys]])
            columns = [column.name for column in found.description or ()]
            return Rows(columns, found.fetchall())

    # Founding

    def found_begin(self, user: UUID) -> None:
        self._call("SELECT sync.found_begin(%s)", user)

    def found_end(self) -> None:
        self._call("SELECT sync.found_end()")

    # Being called

    def listen(self, scopes: Sequence[str]) -> None:
        """In one word: a pipeline that is broken off while it ends leaves an error that nobody can catch."""
        line = self._news_line()
        channels = [sql.SQL("LISTEN {}").format(sql.Identifier(f"crm_{scope}")) for scope in scopes]
        with worded(self._place):
            line.execute(sql.SQL("; ").join([sql.SQL("UNLISTEN *"), *channels]))

    def fileno(self) -> int:
        return self._news_line().pgconn.socket

    def heard(self) -> bool:
        line = self._news_line()
        with worded(self._place):
            line.pgconn.consume_input()
            while note := line.pgconn.notifies():
                self._hear(Notify(note.relname.decode(), note.extra.decode(), note.be_pid))
        called, self._was_called = self._was_called, False
        return called

    def ping(self) -> None:
        with worded(self._place):
            self._news_line().execute("SELECT")

    def wait(self, timeout: float) -> bool:
        with selectors.DefaultSelector() as selector:
            selector.register(self.fileno(), selectors.EVENT_READ)
            selector.select(timeout)
        return self.heard()

    def interrupt(self) -> None:
        for line in (self._news, self._line):
            if line is not None:
                line.interrupt()

    def close(self) -> None:
        for line in (self._news, getattr(self, "_line", None)):
            if line is not None:
                line.pgconn.finish()

    # Besides

    def _call(self, statement: str | sql.SQL | sql.Composed, *values: object) -> Any:
        with worded(self._place):
            query = statement.encode() if isinstance(statement, str) else statement
            row = self._line.execute(query, values or None).fetchone()
        return None if row is None else row[0]

    def _check(self) -> None:
        found = self._line.info.server_version
        if found < NEEDED:
            raise ServerTooOld(found=str(found // 10_000), needed=str(NEEDED // 10_000))
        with worded(self._place):
            row = self._line.execute(_CHECK).fetchone()
        has_gist, is_ours = row or (False, False)
        if not is_ours:
            raise NotACrmServer(host=host_of(self._place), database=database_of(self._place))
        if not has_gist:
            raise NoBtreeGist(host=host_of(self._place))

    def _hear(self, note: Notify) -> None:
        """Our own pushes call as well; an unreadable caller is somebody."""
        try:
            is_ours = UUID(note.payload) == self._client
        except ValueError:
            is_ours = False
        self._was_called = self._was_called or not is_ours

    def _is_alive(self) -> bool:
        """While an answer takes long: whether the server answers on the other line."""
        try:
            if self._news is None:
                connect(self._place).close()
            else:
                self._news.execute("SELECT")
        except (Silent, psycopg.Error):
            return False
        return True

    def _news_line(self) -> Line:
        if self._news is None:
            with worded(self._place):
                self._news = connect(self._place)
            self._news.silence = ANSWER_SECONDS
            self._news.add_notify_handler(self._hear)
        return self._news
