"""The timeline of a person, newest first, a page at a time (C24-39, FC-25)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Integer, Select, bindparam, select, tuple_
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.user import User
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.models.people.person import Person
from crm_desktop.store.access import may_see, seen
from crm_desktop.store.kept import kept

TABLES = frozenset({"timeline_entry", "person", "user_account"})
PAGE = 50


@dataclass(frozen=True)
class HistoryEntry:
    """`facts` are worded by i18n; `text` was written by a person."""

    id: UUID
    at: datetime
    kind: TimelineKind
    by_id: UUID | None
    by_name: str | None
    record_table: str | None
    record_id: UUID | None
    facts: dict[str, Any]
    text: str | None


def person_history(
    session: Session,
    actor: Actor,
    person_id: UUID,
    before: tuple[datetime, UUID] | None = None,
    limit: int = PAGE,
    kinds: frozenset[TimelineKind] | None = None,
) -> list[HistoryEntry]:
    """`before` is (at, id) of the last entry already shown."""
    statement = _entries(actor)
    if before is not None:
        statement = statement.where(tuple_(TimelineEntry.at, TimelineEntry.id) < before)
    if kinds is not None:
        statement = statement.where(TimelineEntry.kind.in_(kinds))
    found = session.execute(statement, {"person_id": person_id, "most": limit})
    return [HistoryEntry(**row._asdict()) for row in found]


@kept
def _entries(actor: Actor) -> Select[*tuple[Any, ...]]:
    statement = (
        select(
            TimelineEntry.id,
            TimelineEntry.at,
            TimelineEntry.kind,
            TimelineEntry.by.label("by_id"),
            User.display_name.label("by_name"),
            TimelineEntry.record_table,
            TimelineEntry.record_id,
            TimelineEntry.facts,
            TimelineEntry.text,
        )
        .join(Person, Person.id == TimelineEntry.person_id)
        .outerjoin(User, User.id == TimelineEntry.by)
        .where(
            TimelineEntry.person_id == bindparam("person_id", type_=Person.__table__.c.id.type),
            Person.deleted_at.is_(None),
            may_see(actor, Person),
        )
        .order_by(TimelineEntry.at.desc(), TimelineEntry.id.desc())
        .limit(bindparam("most", type_=Integer))
    )
    return seen(statement, actor, TimelineEntry)
