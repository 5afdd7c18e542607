"""Who may be calling: the persons of a number, the likeliest first (pains P1 and P2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.notes.timeline import TimelineEntry
from crm_desktop.models.people.person import Person, PersonStanding, PersonStatus
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.work.task import OPEN_TASKS, Task
from crm_desktop.store.access import seen

TABLES = frozenset({"person", "phone", "task", "timeline_entry"})


@dataclass(frozen=True)
class CallerRow:
    person_id: UUID
    given_name: str
    family_name: str
    birth_on: date | None
    standing: PersonStanding
    warning: str | None
    owner_note: str | None  # whose number it really is: "mother's"
    is_valid: bool
    last_at: datetime | None
    has_open_task: bool

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}".strip()


def people_by_number(session: Session, actor: Actor, e164: str, limit: int = 9) -> list[CallerRow]:
    """At most nine, because a digit key picks one; archived ones come last, merged ones never."""
    last_at = (
        select(func.max(TimelineEntry.at))
        .where(TimelineEntry.person_id == Person.id, TimelineEntry.deleted_at.is_(None))
        .scalar_subquery()
        .label("last_at")
    )
    has_task = exists(
        select(Task.id).where(Task.person_id == Person.id, Task.status.in_(OPEN_TASKS), Task.deleted_at.is_(None))
    ).label("has_open_task")
    statement = (
        select(
            Person.id.label("person_id"),
            Person.given_name,
            Person.family_name,
            Person.birth_on,
            Person.standing,
            Person.warning,
            Phone.owner_note,
            Phone.is_valid,
            last_at,
            has_task,
        )
        .join(Phone, Phone.person_id == Person.id)
        .where(Phone.e164 == e164, Phone.deleted_at.is_(None), Person.status != PersonStatus.MERGED)
        .order_by(
            Phone.is_valid.desc(),
            (Person.status == PersonStatus.ARCHIVED),
            has_task.desc(),
            last_at.desc(),
            Person.id,
        )
        .limit(limit)
    )
    rows = session.execute(seen(statement, actor, Person)).all()
    # Somebody whose number was written twice is still one caller.
    return list({row.person_id: CallerRow(**row._asdict()) for row in reversed(rows)}.values())[::-1]
