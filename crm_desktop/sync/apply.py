"""Writes the server's rows into the base, a batch at a time, and never over what waits here to be sent."""

from __future__ import annotations

import enum
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, LargeBinary
from sqlalchemy.types import BigInteger, Boolean, Integer

from crm_desktop.store.applying import tell
from crm_desktop.store.capture import searched_columns
from crm_desktop.sync.protocol import Rows

Values = list[Any]

# Somebody's save waits for one batch at most.
BATCH = 200
# A row of these is put into the indexes of the search as well, which takes several times as long as the row itself.
_WEIGHTS = {"person": 12, "phone": 6, "contact_point": 6}
# The rv of a row that this person may no longer see, and that stays until the server has judged what waits for it.
LEFT = -1


def weight(table: str) -> int:
    """As how many rows of a batch one of this table counts."""
    return _WEIGHTS.get(table, 1)


class Than(enum.Enum):
    """Which of our rows the server's row replaces, by their rv."""

    OLDER = enum.auto()  # news: one of ours that is as new knows them already
    NO_NEWER = enum.auto()  # an answer to us
    ANY = enum.auto()  # the server has another life than the one we know


def store(
    connection: Connection,
    name: str,
    rows: Rows,
    than: Than = Than.OLDER,
    kept: Mapping[str, set[str]] = MappingProxyType({}),
) -> None:
    """At most a batch; columns that wait to be sent keep their values, as do those `kept` of a row by its id.

    Columns that only the server knows are left out.
    """
    if not rows.rows:
        return
    shape = _shape(name, tuple(rows.columns))
    cursor = connection.connection.cursor()
    theirs = {row[shape.id_at]: shape.values(row) for row in rows.rows}
    ours = _rows_here(cursor, shape, list(theirs))
    waiting = waiting_columns(cursor, name, list(ours))
    for key, columns in kept.items():
        waiting[key] |= columns
    fresh = [key for key in theirs if key not in ours]
    newer = [key for key, row in ours.items() if _replaces(than, theirs[key][shape.rv_place], row[shape.rv_place])]
    changes = _changes(shape, {key: (ours[key], theirs[key]) for key in newer}, waiting)
    _unsearch(cursor, shape, changes)
    if fresh:
        shape.insert(cursor, [theirs[key] for key in fresh])
    for places, values in changes.items():
        shape.update(cursor, places, values)
    tell(connection, name, (*fresh, *newer))


def _changes(
    shape: _Shape, rows: Mapping[str, tuple[Values, Values]], waiting: Mapping[str, set[str]]
) -> dict[tuple[int, ...], list[Values]]:
    """Only what differs is written: every column that is named costs its indexes, and some the search besides."""
    alike: dict[tuple[int, ...], list[Values]] = defaultdict(list)
    for key, (ours, theirs) in rows.items():
        kept = waiting.get(key, ())
        places = tuple(
            place
            for place, (before, after) in enumerate(zip(ours, theirs, strict=True))
            if before != after and shape.columns[place] not in kept
        )
        if places:
            alike[places].append([*(theirs[place] for place in places), key])
    return alike


def _unsearch(cursor: Any, shape: _Shape, changes: Mapping[tuple[int, ...], Sequence[Values]]) -> None:
    """Takes away first what the search knows of these rows; as they are written, it learns of them anew.

    Its indexes are written out whenever something comes that lies before the last: with each row, if old words and
    new ones took turns.
    """
    keys = [row[-1] for places, rows in changes.items() if shape.is_searched(places) for row in rows]
    if keys:
        cursor.execute(f"DELETE FROM search_row WHERE source_id IN ({', '.join('?' * len(keys))})", keys)


def drop(connection: Connection, name: str, keys: Sequence[str]) -> None:
    """Rows that are gone for this person; one with work that waits stays until the server has judged it."""
    cursor = connection.connection.cursor()
    waiting = waiting_columns(cursor, name, keys)
    here = _known(cursor, name, keys)
    going = [key for key in keys if key in here and key not in waiting]
    cursor.executemany(f'DELETE FROM "{name}" WHERE id = ?', [(key,) for key in going])
    # The server does not know yet what was made here and not sent.
    staying = [(key,) for key in keys if here.get(key, 0) > 0 and key in waiting]
    cursor.executemany(f'UPDATE "{name}" SET rv = {LEFT} WHERE id = ?', staying)
    tell(connection, name, going)


def drop_left(connection: Connection, name: str, keys: Sequence[str]) -> None:
    """Of these rows, those that had left and for which nothing waits any more."""
    here = _known(connection.connection.cursor(), name, keys)
    if left := [key for key, rv in here.items() if rv == LEFT]:
        drop(connection, name, left)


def waiting_columns(cursor: Any, name: str, keys: Iterable[str]) -> defaultdict[str, set[str]]:
    """Row → the columns in which something waits to be sent."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    if cursor.execute("SELECT 1 FROM outbox WHERE state <> 1 LIMIT 1").fetchone() is None:
        return found
    statement = "SELECT pk, c FROM outbox WHERE t = ? AND pk IN (SELECT value FROM json_each(?)) AND state <> 1"
    for key, columns in cursor.execute(statement, (name, json.dumps(list(keys)))):
        found[key] |= json.loads(columns).keys()
    return found


@dataclass(frozen=True)
class _Shape:
    """How rows with certain columns are written into one table of ours."""

    name: str
    columns: tuple[str, ...]  # those that both sides know
    places: tuple[int, ...]
    is_bytes: tuple[bool, ...]
    id_at: int
    rv_place: int  # among the columns
    searched: frozenset[str]
    names: str  # in an INSERT, and what stands for their values
    marks: str
    read: str
    read_one: str

    def is_searched(self, places: Iterable[int]) -> bool:
        return not self.searched.isdisjoint(self.columns[place] for place in places)

    def insert(self, cursor: Any, rows: Sequence[Values]) -> None:
        head = f'INSERT INTO "{self.name}" ({self.names}) VALUES '
        if self.searched:
            cursor.execute(head + ", ".join([self.marks] * len(rows)), _one_after_the_other(rows))
        else:
            cursor.executemany(head + self.marks, rows)

    def update(self, cursor: Any, places: Sequence[int], rows: Sequence[Values]) -> None:
        """The rows have those columns, and the id last."""
        if self.is_searched(places):
            # With each statement the indexes of the search are written out, and all that has to be merged again.
            sets = ", ".join(f'"{self.columns[place]}" = new.column{at}' for at, place in enumerate(places, start=1))
            new = ", ".join([f"({', '.join('?' * len(rows[0]))})"] * len(rows))
            where = f'"{self.name}".id = new.column{len(places) + 1}'
            statement = f'UPDATE "{self.name}" SET {sets} FROM (VALUES {new}) AS new WHERE {where}'
            cursor.execute(statement, _one_after_the_other(rows))
        else:
            sets = ", ".join(f'"{self.columns[place]}" = ?' for place in places)
            cursor.executemany(f'UPDATE "{self.name}" SET {sets} WHERE id = ?', rows)

    def values(self, row: Sequence[Any]) -> Values:
        if not any(self.is_bytes):
            return [row[at] for at in self.places]
        return [_value(row[at], raw) for at, raw in zip(self.places, self.is_bytes, strict=True)]


def _one_after_the_other(rows: Sequence[Values]) -> Values:
    return [value for row in rows for value in row]


def _value(value: Any, is_bytes: bool) -> Any:
    return bytes.fromhex(value) if is_bytes and value is not None else value


@lru_cache(maxsize=256)
def _shape(name: str, told: tuple[str, ...]) -> _Shape:
    from crm_desktop.models.tables import Base

    table = Base.metadata.tables[name]
    columns = tuple(column for column in told if column in table.columns)
    blanks = {column.name: blank for column in table.columns if column.name not in told and (blank := _blank(column))}
    names = ", ".join(f'"{column}"' for column in (*columns, *blanks))
    marks = ", ".join([*("?" * len(columns)), *blanks.values()])
    named = ", ".join(f'"{column}"' for column in columns)
    read = f'SELECT id, {named} FROM "{name}" WHERE id'
    return _Shape(
        name,
        columns,
        tuple(told.index(column) for column in columns),
        tuple(isinstance(table.c[column].type, LargeBinary) for column in columns),
        told.index("id"),
        columns.index("rv"),
        searched_columns(name),
        names,
        f"({marks})",
        f"{read} IN (SELECT value FROM json_each(?))",
        f"{read} = ?",
    )


def _blank(column: Any) -> str:
    """What stands in a column that this person is not shown and that may not be empty."""
    if column.nullable:
        return ""
    return "0" if isinstance(column.type, Boolean | Integer | BigInteger) else "''"


def _replaces(than: Than, theirs: int, ours: int) -> bool:
    match than:
        case Than.OLDER:
            return ours < theirs
        case Than.NO_NEWER:
            return ours <= theirs
    return True


def _rows_here(cursor: Any, shape: _Shape, keys: Sequence[str]) -> dict[str, Values]:
    # News are one row most of the time, and no list has to be opened for that.
    found = cursor.execute(shape.read_one, keys) if len(keys) == 1 else cursor.execute(shape.read, (json.dumps(keys),))
    return {key: values for key, *values in found}


def _known(cursor: Any, name: str, keys: Sequence[str]) -> dict[str, int]:
    statement = f'SELECT id, rv FROM "{name}" WHERE id IN (SELECT value FROM json_each(?))'
    return dict(cursor.execute(statement, (json.dumps(list(keys)),)).fetchall())
