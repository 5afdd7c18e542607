"""Which columns of which tables point to a person: read from the models, so that a new table cannot be forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Table, and_, func, select
from sqlalchemy.orm import Session

from crm_desktop.models.people.person import Person
from crm_desktop.models.work.result import FieldType
from crm_desktop.store.capture import synced_tables

PERSON = Person.__tablename__
# Answers are kept as text; these say which of them name a person.
ANSWERS = {"task_value": "extra_field", "person_value": "category_field"}


@dataclass(frozen=True)
class PersonLink:
    """`kind` is the column beside it that says which table an id without a foreign key means."""

    table: Table
    column: Column[UUID]
    kind: Column[str] | None = None

    def to(self, person_id: UUID) -> ColumnElement[bool]:
        here = self.column == person_id
        return here if self.kind is None else and_(here, self.kind == PERSON)


@lru_cache(maxsize=1)
def person_links() -> Sequence[PersonLink]:
    """Foreign keys to a person, and ids that a column such as `record_table` gives their meaning."""
    found: list[PersonLink] = []
    for table in synced_tables():
        columns: list[Column[UUID]] = list(table.columns)
        for column in columns:
            if any(key.column.table.name == PERSON for key in column.foreign_keys):
                found.append(PersonLink(table, column))
            elif column.name.endswith("_id") and (kind := table.c.get(f"{column.name[:-3]}_table")) is not None:
                found.append(PersonLink(table, column, kind))
    return tuple(found)


def child_counts(session: Session, person_id: UUID) -> dict[str, int]:
    """Table → how many living rows stand by this person; tables without any are left out."""
    counts: dict[str, int] = {}
    for link in person_links():
        living = link.table.c.deleted_at.is_(None)
        asked = select(func.count()).select_from(link.table).where(link.to(person_id), living)
        if link.table.name != PERSON and (number := session.scalar(asked)):
            counts[link.table.name] = counts.get(link.table.name, 0) + number
    return counts


def asks_for_persons(session: Session, field_table: str) -> list[UUID]:
    """The fields of that table whose answers name a person."""
    fields = next(table for table in synced_tables() if table.name == field_table)
    return list(session.scalars(select(fields.c.id).where(fields.c.field_type == FieldType.PERSON)))
