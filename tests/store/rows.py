"""A believable row for any synced table, made from its columns alone, so that a new table is tested unasked."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid5

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.models.base import Base
from crm_desktop.models.columns import UtcDateTime
from crm_desktop.models.tables import Synced
from crm_desktop.store.capture import UNSENT, synced_tables

SPACE = UUID("1f0c6d8e-1111-5222-8333-444455556666")
WORDS = 'a "ی\\ ж\n'
MOMENT = datetime(2026, 3, 21, 8, 30, 0, 1, tzinfo=UTC)
STANDARD = frozenset(column.name for column in synced_tables()[0].columns) & {
    *UNSENT,
    "branch_id",
    "created_at",
    "created_by",
    "deleted_at",
}


def models() -> list[type[Synced]]:
    by_table = {mapper.local_table: mapper.class_ for mapper in Base.registry.mappers}
    return [by_table[table] for table in synced_tables()]


def row_id(table: str, number: int) -> UUID:
    return uuid5(SPACE, f"{table} {number}")


def values(table: sa.Table, number: int) -> dict[str, Any]:
    """All columns that a station sends; references point to row 1 of their table."""
    made = {column.name: value(column) for column in table.columns if column.name not in UNSENT}
    return {"id": row_id(table.name, number)} | made | {"deleted_at": None}


def value(column: sa.Column[Any]) -> Any:
    for key in column.foreign_keys:
        return row_id(key.column.table.name, 1)
    match column.type:
        case sa.Enum(enum_class=kind) if kind is not None:
            return list(kind)[-1]
        case UtcDateTime():
            return MOMENT
        case sa.Uuid():
            return uuid5(SPACE, column.name)
        case sa.Boolean():
            return True
        case sa.Integer() | sa.BigInteger():
            return 7
        case sa.Date():
            return date(2026, 3, 21)
        case sa.JSON():
            return {"ب": [1, None], "a": "x"}
        case sa.LargeBinary():
            return b"\x00\xff\x10"
        case sa.String(length=length):
            return WORDS[: length or len(WORDS)]
    raise TypeError(f"no example of {column.type!r} for {column}")


def fill(session: Session, number: int = 1) -> None:
    """One row in every synced table."""
    for table in synced_tables():
        session.execute(sa.insert(table).values(values(table, number)))


def changeable(table: sa.Table) -> tuple[str, Any]:
    """A column of the table's own that a test may change, and another value for it."""
    for column, other in _others(table):
        return column, other
    return "created_by", uuid5(SPACE, "somebody else")


def _others(table: sa.Table) -> Iterator[tuple[str, Any]]:
    for column in table.columns:
        if column.name in STANDARD or column.foreign_keys:
            continue
        kept = value(column)
        if isinstance(kept, bool):
            yield column.name, not kept
        elif isinstance(kept, enum.Enum):
            yield column.name, next(iter(type(kept)))
        elif isinstance(kept, str):
            yield column.name, "z"
        elif isinstance(kept, int):
            yield column.name, 8
        elif isinstance(kept, bytes):
            yield column.name, b"\x01"
