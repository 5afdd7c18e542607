"""What points to a person, and how much of it there is (pain P11)."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm_desktop.models.people.person import Person
from crm_desktop.models.work.result import FieldType
from crm_desktop.rules.record_links import RecordLink, record_links
from crm_desktop.store.capture import synced_tables

PERSON = Person.__tablename__
# Answers are kept as text; these say which of them name a person.
ANSWERS = {"task_value": "extra_field", "person_value": "category_field"}


def person_links() -> Sequence[RecordLink]:
    return record_links(PERSON)


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
