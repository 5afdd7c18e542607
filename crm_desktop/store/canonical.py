"""The domain data as sorted lines of text: two equal bases give equal bytes."""

from __future__ import annotations

import enum
import hashlib
import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, select
from sqlalchemy.orm import Session

from crm_desktop.models.columns import MOMENT_FORMAT
from crm_desktop.store.capture import synced_tables

# What tells how the data came to be rather than what it is.
HISTORY = frozenset({"timeline_entry"})
STAMPS = frozenset({"rv", "updated_at", "updated_by"})
ROWS_AT_ONCE = 1000


def canonical_lines(session: Session, *, full: bool = False) -> Iterator[str]:
    """A line a row: the table's name, then its columns as JSON. Tables by name, rows by id.

    Without deleted rows, timeline, rv and updated_at/by; with `full`, everything but station-local tables.
    """
    for table in sorted(synced_tables(), key=lambda table: table.name):
        if full or table.name not in HISTORY:
            yield from _lines_of(session, table, full=full)


def _lines_of(session: Session, table: Table, *, full: bool) -> Iterator[str]:
    columns: list[Column[Any]] = [column for column in table.columns if full or column.name not in STAMPS]
    names = [column.name for column in columns]
    statement = select(*columns).order_by(table.c.id)
    if not full:
        statement = statement.where(table.c.deleted_at.is_(None))
    for row in session.execute(statement.execution_options(yield_per=ROWS_AT_ONCE)):
        values = {name: _plain(value) for name, value in zip(names, row, strict=True)}
        yield f"{table.name} {json.dumps(values, ensure_ascii=False, sort_keys=True)}"


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.strftime(MOMENT_FORMAT)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, bytes):
        return f"sha256:{hashlib.sha256(value).hexdigest()}"
    return value
