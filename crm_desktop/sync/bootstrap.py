"""Fetches all that a person may see into a base that is being made: page by page, and gone on with after a kill.

The server's moment is taken first, so that the first pull brings what others wrote meanwhile. Each page is one durable
commit together with its place: a kill costs one page at most.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Protocol

from sqlalchemy import Connection, LargeBinary, Table, text
from sqlalchemy.orm import Session

from crm_desktop.store import capture, search_levels
from crm_desktop.store.base_file import OpenBase
from crm_desktop.sync.copy_text import NULL, lines_of, plain_cells, spelled_cells
from crm_desktop.sync.facts import Fact, keep, read_facts
from crm_desktop.sync.joining_facts import IsStopped, JoinProgress, JoinStage, Pace, Tell, never, tell_nobody
from crm_desktop.sync.joining_problems import JoinStopped
from crm_desktop.sync.steps import Hook, nothing_happens

PAGE = 20_000
PAGE_WITH_BYTES = 50  # rows that may have a quarter of a megabyte each
# Many indexes are made in a moment, and a commit each would take longer than all of them.
INDEX_SECONDS = 1.0
LARGE_HASH, USUAL_HASH = 64 * 1024 * 1024, 1024 * 1024
STEPS = ("bootstrap.begun", "bootstrap.page", "bootstrap.index", "bootstrap.complete")


class Source(Protocol):
    """What is wanted of a gateway here."""

    def snapshot(self) -> str: ...
    def count(self, table: str) -> int: ...
    def copy(self, table: str, columns: Sequence[str], after: str | None, limit: int) -> Iterator[str]: ...


@dataclass
class Place:
    """How far the fetching is; kept in the base itself, with the rows."""

    cursor: str
    total: int
    done: int = 0
    table: str | None = None  # the last one that has come whole or in part
    after: str | None = None  # its last id; None when it has come whole
    empty: list[str] = field(default_factory=list)  # tables without rows: what comes later, the first pull brings
    indexes: dict[str, str] = field(default_factory=dict)  # by name, how to make what is gone for the time being

    def kept(self) -> str:
        return json.dumps(vars(self))


def is_fetched(base: OpenBase) -> bool:
    """Whether nothing but the first pull is missing."""
    return Fact.CURSOR in base.read(read_facts)


def fetch(
    base: OpenBase,
    source: Source,
    tell: Tell = tell_nobody,
    is_stopped: IsStopped = never,
    hook: Hook = nothing_happens,
    seconds: Callable[[], float] = time.monotonic,
) -> None:
    """All tables, then their indexes; at the end the base is as one that was here always.

    Raises JoinStopped between two pages, and what the gateway and the disk raise; in all cases it can be gone on with.
    """
    if is_fetched(base):
        return
    tables = capture.synced_tables()
    place = _place(base)
    if place is None:
        place = _begin(base, source, [table.name for table in tables])
        hook("bootstrap.begun")
    pace = Pace(place.total, place.done, seconds)
    tables = [table for table in tables if table.name not in place.empty]
    names = [table.name for table in tables]
    first = 0 if place.table is None else names.index(place.table) + (place.after is None)
    for table in tables[first:]:
        has_more = True
        while has_more:
            tell(JoinProgress(JoinStage.FETCHING, place.done, max(place.total, place.done), pace.left(place.done)))
            if is_stopped():
                raise JoinStopped()
            has_more = _fetch_page(base, source, table, place)
            hook("bootstrap.page")
    _finish(base, place, tell, hook)


def _place(base: OpenBase) -> Place | None:
    kept = base.read(read_facts).get(Fact.PLACE)
    return Place(**json.loads(kept)) if kept else None


def _begin(base: OpenBase, source: Source, names: list[str]) -> Place:
    cursor = source.snapshot()
    counts = {name: source.count(name) for name in names}
    place = Place(cursor, sum(counts.values()), empty=[name for name, rows in counts.items() if not rows])

    def clear(connection: Connection) -> None:
        # Indexes are made at the end, sorted once, and not in the order in which rows happen to come.
        capture.uninstall(connection)
        marks = ", ".join(f"'{name}'" for name in names)
        made = connection.exec_driver_sql(
            f"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ({marks})"
        )
        place.indexes = {str(name): str(sql) for name, sql in made}
        for name in place.indexes:
            connection.exec_driver_sql(f'DROP INDEX "{name}"')
        keep(connection, {Fact.PLACE: place.kept()})

    base.writer.apply(clear)
    return place


def _fetch_page(base: OpenBase, source: Source, table: Table, place: Place) -> bool:
    """Whether the table has more."""
    columns = [column.name for column in table.columns]
    limit = PAGE_WITH_BYTES if any(isinstance(column.type, LargeBinary) for column in table.columns) else PAGE
    after = place.after if place.table == table.name else None
    plain, spelled = _insert(table, f"nullif(?, '{NULL}')"), _insert(table, "?")

    def store(connection: Connection) -> bool:
        cursor: Any = connection.connection.cursor()  # it takes iterators as well, which its type does not say
        rows, last = 0, ""
        # Nobody else writes to this base, so it may wait for the network, and the server works on meanwhile.
        for piece in source.copy(table.name, columns, after, limit):
            lines = lines_of(piece)
            cursor.executemany(plain, plain_cells(lines))
            cursor.executemany(spelled, spelled_cells(lines))
            rows, last = rows + len(lines), lines[-1]
        place.table, place.done = table.name, place.done + rows
        place.after = last.partition("\t")[0] if rows == limit else None
        keep(connection, {Fact.PLACE: place.kept()})
        return place.after is not None

    return base.writer.apply(store)


def _insert(table: Table, nullable: str) -> str:
    def bound(column: Any) -> str:
        mark = nullable if column.nullable else "?"
        return f"unhex({mark})" if isinstance(column.type, LargeBinary) else mark

    names = ", ".join(f'"{column.name}"' for column in table.columns)
    return f'INSERT INTO "{table.name}" ({names}) VALUES ({", ".join(bound(column) for column in table.columns)})'


def _finish(base: OpenBase, place: Place, tell: Tell, hook: Hook) -> None:
    there = base.read(_indexes)
    missing = [made for name, made in place.indexes.items() if name not in there]
    whole = len(missing) + 1
    while missing:
        tell(JoinProgress(JoinStage.INDEXING, whole - 1 - len(missing), whole))
        # A kill costs one of those that take long.
        made = base.writer.apply(partial(_make_some, statements=tuple(missing)))
        del missing[:made]
        hook("bootstrap.index")
    tell(JoinProgress(JoinStage.INDEXING, whole - 1, whole))

    def complete(connection: Connection) -> None:
        capture.refill_search(connection)
        _fill_indexes(connection)
        capture.install(connection)
        keep(connection, {Fact.CURSOR: place.cursor, Fact.PLACE: None})

    base.writer.apply(complete)
    search_levels.settle(base.writer)
    hook("bootstrap.complete")


def _make_some(connection: Connection, statements: Sequence[str]) -> int:
    """How many were made within a short time: one at least."""
    ends = time.monotonic() + INDEX_SECONDS
    for made, statement in enumerate(statements, start=1):
        connection.exec_driver_sql(statement)
        if time.monotonic() >= ends:
            return made
    return len(statements)


def _fill_indexes(connection: Connection) -> None:
    """Those of the search, which otherwise are merged on the disk after every megabyte."""
    for name, statements in capture.INDEXES.items():
        for statement in (statements[0], _merged_at(name, LARGE_HASH), statements[1], _merged_at(name, USUAL_HASH)):
            connection.exec_driver_sql(statement)


def _merged_at(index: str, size: int) -> str:
    return f"INSERT INTO {index} ({index}, rank) VALUES ('hashsize', {size})"


def _indexes(session: Session) -> set[str]:
    return set(session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'index'")))
