"""Takes one group of an import back in bulk, and keeps what others have changed or built upon since (B13)."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import LargeBinary, Table, bindparam, text

from crm_desktop.models.base import Base
from crm_desktop.store.bulk import plain
from crm_desktop.store.unit_of_work import UnitOfWork

# A row that is kept keeps what belongs to it: a person their number, an open deal its next step, a visit its admission.
_OWNERS = frozenset({"person", "deal", "lead", "request", "task", "call", "appointment", "admission"})
# An import makes a few of these at most, so that a scan for who uses them costs little.
_FEW = frozenset({"service", "provider"})
_NOT_OWNED_BY = frozenset({("task", "parent_id"), ("task", "previous_id"), ("person", "merged_into_id")})
_ANY_RECORD = ("tag_use", "comment")
_CHUNK = 400
Row = tuple[str, str]
"""A table's name and an id as the file keeps it."""


@dataclass(frozen=True, slots=True)
class KeptRow:
    table: str
    id: UUID


@dataclass(frozen=True, slots=True)
class _Change:
    row: Row
    old: dict[str, Any]
    new: dict[str, Any]


def take_back(work: UnitOfWork, group: int, batch_id: UUID) -> tuple[int, tuple[KeptRow, ...]]:
    """How many rows were taken back, and which are kept."""
    work.session.flush()
    made, changed = _operations(work, group)
    touched = _touched_since(work, group, batch_id) | _changed_elsewhere(
        work, group, {*made, *(c.row for c in changed)}
    )
    kept = {row for row in made if row in touched}
    kept |= _built_upon(work, made)
    _spread(made, kept)
    going: dict[str, list[str]] = defaultdict(list)
    for name, key in made:
        if (name, key) not in kept:
            going[name].append(key)
    for name, keys in going.items():
        _remove(work, name, keys)
    put_back = [change for change in changed if change.row not in touched and change.row not in made]
    for change in reversed(put_back):
        _restore(work, change)
    left = kept | {change.row for change in changed if change.row in touched}
    rows = sum(map(len, going.values())) + len({change.row for change in put_back})
    return rows, tuple(KeptRow(name, UUID(key)) for name, key in sorted(left))


def _operations(work: UnitOfWork, group: int) -> tuple[dict[Row, dict[str, Any]], list[_Change]]:
    """The rows that the group made with their values, and what it changed in others, in their order."""
    made: dict[Row, dict[str, Any]] = {}
    changed: list[_Change] = []
    statement = text("SELECT t, pk, k, c FROM outbox WHERE g = :g ORDER BY q")
    for name, key, kind, columns in work.session.execute(statement, {"g": group}):
        values = json.loads(columns)
        if kind == "I":
            made[name, key] = values
        else:
            old, new = ({column: pair[at] for column, pair in values.items()} for at in (0, 1))
            changed.append(_Change((name, key), old, new))
    return made, changed


def _touched_since(work: UnitOfWork, group: int, batch_id: UUID) -> set[Row]:
    """Rows of this group that a later one changed, unless that was of the same import, or was undone."""
    statement = text(
        "SELECT DISTINCT o.t, o.pk FROM outbox o "
        "JOIN outbox later ON later.t = o.t AND later.pk = o.pk AND later.g > o.g "
        "JOIN work_group w ON w.g = later.g "
        "WHERE o.g = :g AND (w.batch_id IS NULL OR w.batch_id <> :batch) AND w.undone_by IS NULL AND w.undoes IS NULL"
    )
    return {(name, key) for name, key in work.session.execute(statement, {"g": group, "batch": batch_id.hex})}


def _changed_elsewhere(work: UnitOfWork, group: int, rows: set[Row]) -> set[Row]:
    """Rows that say something else than was said here last: other stations' work comes without an operation."""
    keys: dict[str, list[str]] = defaultdict(list)
    for name, key in rows:
        keys[name].append(key)
    now: dict[Row, dict[str, Any]] = {}
    for name, own in keys.items():
        # Nobody but us has ever changed a row that the server counts no change of.
        statement = text(f'SELECT * FROM "{name}" WHERE id IN :ids AND rv > 1').bindparams(  # noqa: S608  names of our own tables
            bindparam("ids", expanding=True)
        )
        for part in _parts(own):
            now |= {(name, row["id"]): dict(row) for row in work.session.execute(statement, {"ids": part}).mappings()}
    if not now:
        return set()
    said = _said_here(work, group)
    return {row for row, values in now.items() if any(values[name] != value for name, value in said[row].items())}


def _said_here(work: UnitOfWork, group: int) -> dict[Row, dict[str, Any]]:
    """Of the group's rows what its operations, and those after it, made of their columns."""
    statement = text(
        "SELECT DISTINCT later.q, later.t, later.pk, later.k, later.c FROM outbox o "
        "JOIN outbox later ON later.t = o.t AND later.pk = o.pk AND later.g >= o.g WHERE o.g = :g ORDER BY later.q"
    )
    said: dict[Row, dict[str, Any]] = defaultdict(dict)
    for _, name, key, kind, columns in work.session.execute(statement, {"g": group}):
        values = json.loads(columns)
        news = values if kind == "I" else {column: new for column, (_, new) in values.items()}
        told = Base.metadata.tables[name].c
        said[name, key] |= {
            column: value
            for column, value in news.items()
            # The server's own stamps, and bytes, which stand in the outbox in another form.
            if column not in ("created_at", "created_by") and not isinstance(told[column].type, LargeBinary)
        }
    return said


def _built_upon(work: UnitOfWork, made: dict[Row, dict[str, Any]]) -> set[Row]:
    """Rows that living rows from elsewhere refer to: somebody planned a task with this person since."""
    keys: dict[str, list[str]] = defaultdict(list)
    for name, key in made:
        keys[name].append(key)
    found: set[Row] = set()
    for target, own in keys.items():
        for child, column in _references(target):
            statement = text(
                f'SELECT id, "{column}" FROM "{child}" WHERE "{column}" IN :ids AND deleted_at IS NULL'  # noqa: S608  names of our own tables
            ).bindparams(bindparam("ids", expanding=True))
            found |= {
                (target, key)
                for part in _parts(own)
                for row_id, key in work.session.execute(statement, {"ids": part})
                if (child, row_id) not in made
            }
        for child in _ANY_RECORD:
            statement = text(
                f"SELECT id, record_id FROM {child} "  # noqa: S608  names of our own tables
                "WHERE record_table = :target AND record_id IN :ids AND deleted_at IS NULL"
            ).bindparams(bindparam("ids", expanding=True))
            found |= {
                (target, key)
                for part in _parts(own)
                for row_id, key in work.session.execute(statement, {"target": target, "ids": part})
                if (child, row_id) not in made
            }
    return found


def _references(target: str) -> list[tuple[str, str]]:
    """Columns that refer to the table and are indexed: the others would cost a scan for each group that made rows."""
    return [
        (table.name, column.name)
        for table in Base.metadata.sorted_tables
        if "deleted_at" in table.c and table.name != "timeline_entry"
        for column in table.columns
        if any(key.column.table.name == target for key in column.foreign_keys)
        and (target in _FEW or _is_indexed(table, column.name))
    ]


def _is_indexed(table: Table, name: str) -> bool:
    return any(next(iter(index.columns)).name == name for index in table.indexes)


def _spread(made: dict[Row, dict[str, Any]], kept: set[Row]) -> None:
    """Whatever a kept row refers to is kept, and what belongs to it."""
    refers = {row: [ref for ref in _references_of(row[0], values) if ref[1] in made] for row, values in made.items()}
    belonging: dict[Row, list[Row]] = defaultdict(list)
    for row, refs in refers.items():
        for column, target in refs:
            if target[0] in _OWNERS and (row[0], column) not in _NOT_OWNED_BY:
                belonging[target].append(row)
    waiting = list(kept)
    while waiting:
        row = waiting.pop()
        near = [target for _, target in refers.get(row, [])] + belonging[row]
        fresh = [other for other in near if other not in kept]
        kept.update(fresh)
        waiting += fresh


def _references_of(name: str, values: dict[str, Any]) -> list[tuple[str, Row]]:
    found = [
        (column.name, (key.column.table.name, values[column.name]))
        for column in Base.metadata.tables[name].columns
        for key in column.foreign_keys
        if values.get(column.name) is not None
    ]
    if values.get("record_id") is not None:
        found.append(("record_id", (values["record_table"], values["record_id"])))
    return found


def _remove(work: UnitOfWork, name: str, keys: list[str]) -> None:
    statement = text(
        f'UPDATE "{name}" SET deleted_at = :now, updated_at = :now, updated_by = :by '  # noqa: S608  names of our own tables
        "WHERE id IN :ids AND deleted_at IS NULL"
    ).bindparams(bindparam("ids", expanding=True))
    stamp = {"now": plain(work.now), "by": plain(work.actor.user_id)}
    for part in _parts(keys):
        work.session.execute(statement, {**stamp, "ids": part})


def _restore(work: UnitOfWork, change: _Change) -> None:
    """Put the old values back, column by column as the outbox has them."""
    name, key = change.row
    columns = ", ".join(f'"{column}" = :{column}' for column in change.old)
    statement = text(
        f'UPDATE "{name}" SET {columns}, updated_at = :_now, updated_by = :_by WHERE id = :_id'  # noqa: S608  names of our own tables
    )
    stamp = {"_now": plain(work.now), "_by": plain(work.actor.user_id), "_id": key}
    work.session.execute(statement, {**change.old, **stamp})


def _parts(keys: list[str]) -> list[list[str]]:
    return [keys[at : at + _CHUNK] for at in range(0, len(keys), _CHUNK)]
