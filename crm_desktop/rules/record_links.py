"""Which columns of which tables point to a record: read from the models, so that a new table cannot be forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Table, and_

from crm_desktop.store.capture import synced_tables


@dataclass(frozen=True)
class RecordLink:
    """`kind` is the column beside it that says which table an id without a foreign key means."""

    table: Table
    column: Column[UUID]
    target: str
    kind: Column[str] | None = None

    def to(self, record_id: UUID) -> ColumnElement[bool]:
        here = self.column == record_id
        return here if self.kind is None else and_(here, self.kind == self.target)


@lru_cache(maxsize=4)
def record_links(target: str) -> Sequence[RecordLink]:
    """Foreign keys to the table, and ids that a column such as `record_table` gives their meaning."""
    found: list[RecordLink] = []
    for table in synced_tables():
        columns: list[Column[UUID]] = list(table.columns)
        for column in columns:
            if any(key.column.table.name == target for key in column.foreign_keys):
                found.append(RecordLink(table, column, target))
            elif column.name.endswith("_id") and (kind := table.c.get(f"{column.name[:-3]}_table")) is not None:
                found.append(RecordLink(table, column, target, kind))
    return tuple(found)
