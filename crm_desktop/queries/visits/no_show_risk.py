"""What no-show risk is learnt from and asked for: visits that are over, and those of the next days (B10)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Select, String, and_, or_, select, type_coerce
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import day_of
from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import Person
from crm_desktop.models.station.outbox import StationFact
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.store.access import seen
from crm_desktop.store.keyset import PackedIds, packed_ids

TABLES = frozenset({"appointment", "person"})
RULES_KEY = "no_show_rules"
CHUNK = 4000

_OVER = (AppointmentStatus.ADMITTED, AppointmentStatus.COMPLETED, AppointmentStatus.NO_SHOW)


class Circumstances(NamedTuple):
    """Of one visit. `ahead` are the days between booking and visit, `age` the whole years; None is not known."""

    on: int  # the day as an ordinal
    person: str
    ahead: int | None
    age: int | None
    came: bool


class Place(NamedTuple):
    """Where the next chunk begins: after this visit."""

    on: date
    id: UUID


class PastChunk(NamedTuple):
    visits: list[Circumstances]
    next_from: Place | None


def past_visits(session: Session, time_zone: str, before: date, after: Place | None = None) -> PastChunk:
    """Visits that are over, oldest first, of everybody: nobody is told, only counted. Whoever came and left came."""
    statement = _circumstances().where(
        Appointment.on < before, Appointment.status.in_(_OVER), Appointment.deleted_at.is_(None)
    )
    if after is not None:
        beyond = or_(Appointment.on > after.on, and_(Appointment.on == after.on, Appointment.id > after.id))
        statement = statement.where(Appointment.on >= after.on, beyond)
    rows = session.execute(statement.order_by(Appointment.on, Appointment.id).limit(CHUNK)).all()
    place = Place(rows[-1].on, rows[-1].id) if len(rows) == CHUNK else None
    return PastChunk([_read(row, time_zone) for row in rows], place)


def past_of(session: Session, time_zone: str, before: date, person_ids: Sequence[str]) -> list[Circumstances]:
    """The same of some people only, oldest first; ids as Circumstances has them."""
    wanted = {UUID(hex=one) for one in person_ids}
    statement = _circumstances().where(
        Appointment.person_id.in_(wanted),
        Appointment.on < before,
        Appointment.status.in_(_OVER),
        Appointment.deleted_at.is_(None),
    )
    return [_read(row, time_zone) for row in session.execute(statement.order_by(Appointment.on, Appointment.id))]


def coming_ids(
    session: Session, actor: Actor, first: date, last: date, status: AppointmentStatus, limit: int | None = None
) -> PackedIds:
    """In order of time."""
    statement = select(Appointment.id).where(
        Appointment.on >= first, Appointment.on <= last, Appointment.status == status
    )
    ordered = seen(statement, actor, Appointment).order_by(Appointment.starts_at, Appointment.id).limit(limit)
    return packed_ids(session, ordered)


def circumstances_of(
    session: Session, actor: Actor, time_zone: str, ids: Sequence[UUID]
) -> list[tuple[UUID, Circumstances]]:
    """Of these appointments; `came` says nothing yet."""
    statement = seen(_circumstances().where(Appointment.id.in_(ids)), actor, Appointment)
    return [(row.id, _read(row, time_zone)) for row in session.execute(statement)]


def kept_rules(session: Session) -> str | None:
    """What was learnt here last, as rules/no_show_rules wrote it."""
    return session.scalar(select(StationFact.value).where(StationFact.key == RULES_KEY))


def _circumstances() -> Select[*tuple[Any, ...]]:
    return select(
        Appointment.id,
        Appointment.on,
        type_coerce(Appointment.person_id, String).label("person"),
        Appointment.created_at,
        Appointment.starts_at,
        Appointment.status,
        Appointment.came_and_left,
        Person.birth_on,
    ).outerjoin(Person, and_(Person.id == Appointment.person_id, Person.deleted_at.is_(None)))


def _read(row: Any, time_zone: str) -> Circumstances:
    ahead: int | None = (row.on - day_of(row.created_at, time_zone)).days
    if ahead is not None and ahead < 0:
        ahead = None  # written down after the visit
    age = None
    if (born := row.birth_on) is not None and born <= row.on:
        age = row.on.year - born.year - ((row.on.month, row.on.day) < (born.month, born.day))
    came = row.status is not AppointmentStatus.NO_SHOW or row.came_and_left
    return Circumstances(row.on.toordinal(), row.person, ahead, age, came)
