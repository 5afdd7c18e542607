"""A row of any synced table, made from its columns alone, so that a test can fill tables nobody has thought of yet."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import JSON, Column, Date, Enum, Integer, LargeBinary, Table, insert
from sqlalchemy.orm import Session

from crm_desktop.models.columns import UtcDateTime

MOMENT = datetime(2026, 11, 20, 9, tzinfo=UTC)


def a_row(session: Session, table: Table, **given: Any) -> UUID:
    """What must be filled is filled; the rows that it points to are made with it."""
    values = dict(given)
    values.setdefault("id", uuid4())
    values.setdefault("created_at", MOMENT)
    for column in table.columns:
        if column.name not in values and not column.nullable and column.default is None and not column.server_default:
            values[column.name] = _something(session, column)
    session.execute(insert(table).values(values))
    made: UUID = values["id"]
    return made


def _something(session: Session, column: Column[Any]) -> Any:
    for key in column.foreign_keys:
        return a_row(session, key.column.table)
    kind = column.type
    if isinstance(kind, Enum):
        return kind.python_type(kind.enums[0]) if kind.enum_class else kind.enums[0]
    if isinstance(kind, UtcDateTime):
        return MOMENT
    if isinstance(kind, Date):
        return date(2026, 11, 20)
    if isinstance(kind, Integer):
        return 1
    if isinstance(kind, LargeBinary):
        return b"x"
    if isinstance(kind, JSON):
        return {}
    return uuid4() if kind.python_type is UUID else uuid4().hex[: min(8, getattr(kind, "length", None) or 8)]
