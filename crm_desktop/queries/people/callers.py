"""Who may be calling: the persons of a number, the likeliest first (pains P1 and P2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, exists, func, or_, select
from sqlalchemy.orm import Session

from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.notes.timeline import TimelineEntry
from crm_desktop.models.people.person import Person, PersonStanding, PersonStatus
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.work.task import OPEN_TASKS, Task
from crm_desktop.store.access import may_see

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
        return full_name(self.given_name, self.family_name)


def people_by_number(session: Session, actor: Actor, e164: str, limit: int = 9) -> list[CallerRow]:
    """At most nine, because a digit key picks one; archived ones come last, merged ones never."""
    reach = actor.scope_of(Right.PEOPLE_SEE)
    if reach is None:
        return []
    statement = _statement(reach, actor.user_id, actor.branch_id, actor.team_ids)
    rows = session.connection().execute(statement, {"number": e164, "most": limit}).all()
    # Somebody whose number was written twice is still one caller.
    return list({row.person_id: CallerRow(**row._asdict()) for row in reversed(rows)}.values())[::-1]


@lru_cache(maxsize=16)
def _statement(
    reach: Scope, user_id: UUID | None, branch_id: UUID | None, team_ids: frozenset[UUID]
) -> Select[*tuple[Any, ...]]:
    """Built once a reach, on tables: the telephone asks it at every ring, and building costs ten times the answer."""
    person, phone, task, entry = (model.__table__.c for model in (Person, Phone, Task, TimelineEntry))
    last_at = (
        select(func.max(entry.at))
        .where(entry.person_id == person.id, entry.deleted_at.is_(None))
        .scalar_subquery()
        .label("last_at")
    )
    # Compared one by one: a list of values would be spelled out anew at every call.
    is_open = or_(*(task.status == status for status in OPEN_TASKS))
    has_task = exists(select(task.id).where(task.person_id == person.id, is_open, task.deleted_at.is_(None))).label(
        "has_open_task"
    )
    statement = (
        select(
            person.id.label("person_id"),
            person.given_name,
            person.family_name,
            person.birth_on,
            person.standing,
            person.warning,
            phone.owner_note,
            phone.is_valid,
            last_at,
            has_task,
        )
        .join_from(Person.__table__, Phone.__table__, phone.person_id == person.id)
        .where(phone.e164 == bindparam("number"), phone.deleted_at.is_(None), person.status != PersonStatus.MERGED)
        .order_by(
            phone.is_valid.desc(), (person.status == PersonStatus.ARCHIVED), has_task.desc(), last_at.desc(), person.id
        )
        .limit(bindparam("most"))
    )
    asker = Actor(user_id, branch_id, team_ids, {Right.PEOPLE_SEE: reach})
    return statement.where(person.deleted_at.is_(None), may_see(asker, Person))
