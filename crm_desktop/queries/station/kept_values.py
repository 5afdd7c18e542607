"""A value as the outbox keeps it, made what a screen shows: a day, a sum, a word of an enum, the name behind an id."""

from __future__ import annotations

import enum
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Boolean, Column, Date, Enum, Uuid, select
from sqlalchemy.orm import Session

from crm_desktop.kit.names import full_name
from crm_desktop.models.columns import UtcDateTime
from crm_desktop.store.kept_rows import table_named

Shown = str | int | float | bool | date | datetime | enum.Enum | None

NAMES = ("display_name", "name", "title", "text", "raw")


class Named(NamedTuple):
    """What a row is called, and whose it is."""

    name: str = ""
    person_id: UUID | None = None


def shown(session: Session, table: str, column: str, value: Any) -> Shown:
    """Of a value that this version cannot read, its text; of an id nobody knows any more, nothing."""
    found = table_named(table).columns.get(column)
    if value is None or found is None:
        return None if value is None else str(value)
    try:
        return _shown(session, found, value)
    except (KeyError, ValueError):
        return str(value)


def _shown(session: Session, column: Column[Any], value: Any) -> Shown:
    kind = column.type
    if isinstance(kind, Uuid):
        target = _target(column)
        return named(session, target, UUID(str(value))).name or None if target else None
    if isinstance(kind, UtcDateTime):
        return datetime.fromisoformat(value)
    if isinstance(kind, Date):
        return date.fromisoformat(value)
    if isinstance(kind, Boolean):
        return bool(value)
    if isinstance(kind, Enum) and kind.enum_class is not None:
        return kind.enum_class(value)
    return value if isinstance(value, (int, float)) else str(value)


def named(session: Session, table: str, row_id: UUID) -> Named:
    """The name of a row, deleted or not; empty where it has none or is gone."""
    columns = table_named(table).c
    if table == "person":
        row = session.execute(
            select(columns.given_name, columns.family_name, columns.id).where(columns.id == row_id)
        ).one_or_none()
        return Named(full_name(row.given_name, row.family_name), row.id) if row is not None else Named()
    words = [columns[one] for one in NAMES if one in columns][:1]
    whose = [columns.person_id] if "person_id" in columns else []
    if not words and not whose:
        return Named()
    row = session.execute(select(*words, *whose).where(columns.id == row_id)).one_or_none()
    if row is None:
        return Named()
    return Named(str(row[0] or "") if words else "", row[-1] if whose else None)


@lru_cache(maxsize=512)
def _target(column: Column[Any]) -> str:
    if column.name in ("created_by", "updated_by", "taken_by", "done_by"):
        return "user_account"
    return next((key.column.table.name for key in column.foreign_keys), "")
