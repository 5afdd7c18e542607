"""Who may be calling: the persons of a number, the likeliest first (pains P1 and P2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, bindparam, exists, func, or_, select
from sqlalchemy.orm import Session

from crm_desktop.kit.names import full_name
from crm_desktop.kit.phone_numbers import TAIL_LENGTH, PhoneNumber
from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.notes.timeline import TimelineEntry
from crm_desktop.models.people.person import Person, PersonStanding, PersonStatus
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.work.lead import OPEN_LEADS, Lead
from crm_desktop.models.work.task import OPEN_TASKS, Task
from crm_desktop.store.access import may_see

TABLES = frozenset({"person", "phone", "task", "lead", "appointment", "timeline_entry"})
MOST = 9  # a digit key picks one

# The lengths of numbers that were written down without their area code.
_LOCAL = (8, 7)
_SHORTEST = 5
_CALLED_OFF = (AppointmentStatus.CANCELLED, AppointmentStatus.RESCHEDULED)


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
    has_open_lead: bool = False
    has_visit_today: bool = False
    do_not_call: bool = False

    @property
    def name(self) -> str:
        return full_name(self.given_name, self.family_name)


def people_by_number(
    session: Session, actor: Actor, e164: str, limit: int = MOST, today: date | None = None
) -> list[CallerRow]:
    """At most nine, because a digit key picks one; archived ones come last, merged ones never.

    Who is expected `today` comes first, then whoever has something open, then who was last dealt with.
    """
    return _asked(session, actor, "e164", {"number": e164, "most": limit, "today": today})


def person_by_tail(session: Session, actor: Actor, number: PhoneNumber, today: date | None = None) -> CallerRow | None:
    """The only one whose number ends like this: possibly the caller, if no number in full is theirs.

    Nobody when two end so, whether or not the asker may see both: half of a choice would look like a certainty.
    """
    backwards = number.digits[::-1][:TAIL_LENGTH]
    if len(backwards) < _SHORTEST:
        return None
    # What is shorter than a local number is the whole of one in a small town, or it is nobody's.
    beyond = backwards + ":" if len(backwards) >= min(_LOCAL) else backwards
    locals_ = {f"local_{size}": backwards[:size] for size in _LOCAL}
    # A number that came with its country is nobody's whose number in full has another one.
    tells_country = number.raw.strip().startswith(("+", "00")) and number.e164 is not None
    asked = {"first": backwards, "beyond": beyond, "any": not tells_country, **locals_}
    found = session.connection().execute(_TAILS, asked).all()
    if len(found) != 1:
        return None
    rows = _asked(session, actor, "id", {"number": found[0].phone_id, "most": 1, "today": today})
    return rows[0] if rows else None


def _asked(session: Session, actor: Actor, column: str, values: dict[str, Any]) -> list[CallerRow]:
    reach = actor.scope_of(Right.PEOPLE_SEE)
    if reach is None:
        return []
    statement = _statement(column, reach, actor.user_id, actor.branch_id, actor.team_ids)
    rows = session.connection().execute(statement, values).all()
    # Somebody whose number was written twice is still one caller.
    return list({row.person_id: CallerRow(**row._asdict()) for row in reversed(rows)}.values())[::-1]


def _is_any(column: ColumnElement[Any], words: tuple[Any, ...]) -> ColumnElement[bool]:
    """Compared one by one: a list of values would be spelled out anew at every call."""
    return or_(*(column == word for word in words))


@lru_cache(maxsize=16)
def _statement(
    column: str, reach: Scope, user_id: UUID | None, branch_id: UUID | None, team_ids: frozenset[UUID]
) -> Select[*tuple[Any, ...]]:
    """Built once a reach, on tables: the telephone asks it at every ring, and building costs ten times the answer."""
    person, phone, task, entry = (model.__table__.c for model in (Person, Phone, Task, TimelineEntry))
    lead, visit = Lead.__table__.c, Appointment.__table__.c
    last_at = (
        select(func.max(entry.at))
        .where(entry.person_id == person.id, entry.deleted_at.is_(None))
        .scalar_subquery()
        .label("last_at")
    )
    has_task = exists(
        select(task.id).where(task.person_id == person.id, _is_any(task.status, OPEN_TASKS), task.deleted_at.is_(None))
    ).label("has_open_task")
    has_lead = exists(
        select(lead.id).where(lead.person_id == person.id, _is_any(lead.status, OPEN_LEADS), lead.deleted_at.is_(None))
    ).label("has_open_lead")
    has_visit = exists(
        select(visit.id).where(
            visit.person_id == person.id,
            visit.on == bindparam("today", type_=visit.on.type),
            *(visit.status != off for off in _CALLED_OFF),
            visit.deleted_at.is_(None),
        )
    ).label("has_visit_today")
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
            has_lead,
            has_visit,
            person.do_not_call,
        )
        .join_from(Person.__table__, Phone.__table__, phone.person_id == person.id)
        .where(phone[column] == bindparam("number"), phone.deleted_at.is_(None), person.status != PersonStatus.MERGED)
        .order_by(
            phone.is_valid.desc(),
            person.status == PersonStatus.ARCHIVED,
            has_visit.desc(),
            or_(has_task, has_lead).desc(),
            last_at.desc(),
            person.id,
        )
        .limit(bindparam("most"))
    )
    asker = Actor(user_id, branch_id, team_ids, {Right.PEOPLE_SEE: reach})
    return statement.where(person.deleted_at.is_(None), may_see(asker, Person))


def _tails() -> Select[*tuple[Any, ...]]:
    person, phone = Person.__table__.c, Phone.__table__.c
    ends_so = and_(phone.tail >= bindparam("first"), phone.tail < bindparam("beyond"))
    # Said so that SQLite does not walk over all the numbers that have no whole form, but over those that end so.
    no_whole_number = func.coalesce(phone.e164, "") == ""
    is_local = and_(_is_any(phone.tail, tuple(bindparam(f"local_{size}") for size in _LOCAL)), no_whole_number)
    return (
        select(phone.person_id, func.min(phone.id).label("phone_id"))
        .join_from(Phone.__table__, Person.__table__, person.id == phone.person_id)
        .where(or_(ends_so, is_local), or_(no_whole_number, bindparam("any")))
        .where(phone.deleted_at.is_(None), person.deleted_at.is_(None), person.status == PersonStatus.ACTIVE)
        .group_by(phone.person_id)
        .limit(2)
    )


_TAILS = _tails()
