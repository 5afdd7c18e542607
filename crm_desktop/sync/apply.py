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
from crm_desktop.sync.protocol import Rows

# Somebody's save waits for one batch at most.
BATCH = 200
# A row of these is put into the indexes of the search as well, which takes several times as long as the row itself.
_WEIGHTS = {"person": 8, "phone": 4, "contact_point": 4}
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
    by_key = {row[shape.id_at]: row for row in rows.rows}
    here = _known(cursor, name, list(by_key))
    waiting = waiting_columns(cursor, name, list(by_key))
    for key, columns in kept.items():
        waiting[key] |= columns
    fresh = [row for key, row in by_key.items() if key not in here]
    newer = [row for key, row in by_key.items() if key in here and _replaces(than, row[shape.rv_at], here[key])]
    clean = [row for row in newer if row[shape.id_at] not in waiting]
    if fresh:
        cursor.executemany(shape.insert, [shape.values(row) for row in fresh])
    if clean:
        cursor.executemany(shape.update, [[*shape.values(row), row[shape.id_at]] for row in clean])
    for row in newer:
        if (key := row[shape.id_at]) in waiting:
            _store_around(cursor, shape, row, waiting[key])
    tell(connection, name, (row[shape.id_at] for row in (*fresh, *newer)))


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
    rv_at: int
    insert: str
    update: str

    def values(self, row: Sequence[Any]) -> list[Any]:
        if not any(self.is_bytes):
            return [row[at] for at in self.places]
        return [_value(row[at], raw) for at, raw in zip(self.places, self.is_bytes, strict=True)]


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
    sets = ", ".join(f'"{column}" = ?' for column in columns)
    return _Shape(
        name,
        columns,
        tuple(told.index(column) for column in columns),
        tuple(isinstance(table.c[column].type, LargeBinary) for column in columns),
        told.index("id"),
        told.index("rv"),
        f'INSERT INTO "{name}" ({names}) VALUES ({marks})',
        f'UPDATE "{name}" SET {sets} WHERE id = ?',
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


def _store_around(cursor: Any, shape: _Shape, row: Sequence[Any], waiting: set[str]) -> None:
    pairs = [pair for pair in zip(shape.columns, shape.values(row), strict=True) if pair[0] not in waiting]
    sets = ", ".join(f'"{column}" = ?' for column, _ in pairs)
    cursor.execute(f'UPDATE "{shape.name}" SET {sets} WHERE id = ?', [*(value for _, value in pairs), row[shape.id_at]])


def _known(cursor: Any, name: str, keys: Sequence[str]) -> dict[str, int]:
    statement = f'SELECT id, rv FROM "{name}" WHERE id IN (SELECT value FROM json_each(?))'
    return dict(cursor.execute(statement, (json.dumps(list(keys)),)).fetchall())
