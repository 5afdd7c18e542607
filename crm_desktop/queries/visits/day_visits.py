"""Appointments as a list shows them: of a day, still to come, waiting at the desk, done, or called off (R1, R2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, bindparam, func, or_, select
from sqlalchemy.orm import Session

from crm_desktop.kit.folding import fold
from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.visits.provider import Provider
from crm_desktop.models.visits.room import Room
from crm_desktop.queries.people.phone_looks import phone_looks
from crm_desktop.queries.people.search_words import people_meant, region_of
from crm_desktop.store.access import may_see, seen
from crm_desktop.store.kept import kept
from crm_desktop.store.keyset import PackedIds, in_order, packed_ids

TABLES = frozenset({"appointment", "person", "phone", "contact_point", "service", "provider", "room"})


@dataclass(frozen=True)
class VisitFilter:
    """`on` None asks for every day; `by_arrival` puts who waits longest first."""

    on: date | None = None
    statuses: tuple[AppointmentStatus, ...] = ()
    provider_id: UUID | None = None
    person_id: UUID | None = None
    text: str = ""
    by_arrival: bool = False


@dataclass(frozen=True)
class VisitRow:
    """`person_id` is None for who may not see the person."""

    id: UUID
    person_id: UUID | None
    given_name: str | None
    family_name: str | None
    warning: str | None
    service_id: UUID
    service: str
    provider_id: UUID
    provider: str
    room: str | None
    on: date
    starts_at: datetime
    ends_at: datetime
    status: AppointmentStatus
    arrived_at: datetime | None
    lead_id: UUID | None
    task_id: UUID | None
    session_no: int | None
    sessions_of: int | None
    is_overbooked: bool
    price: int | None  # in the smallest unit
    note: str | None
    phone: str | None = None

    @property
    def person(self) -> str:
        return full_name(self.given_name, self.family_name)


def visit_ids(session: Session, actor: Actor, wanted: VisitFilter, limit: int | None = None) -> PackedIds:
    order = Appointment.arrived_at if wanted.by_arrival else Appointment.starts_at
    statement = _narrowed(select(Appointment.id), session, actor, wanted)
    return packed_ids(session, statement.order_by(order, Appointment.starts_at, Appointment.id).limit(limit))


def visit_count(session: Session, actor: Actor, wanted: VisitFilter) -> int:
    return int(session.scalar(_narrowed(select(func.count(Appointment.id)), session, actor, wanted)) or 0)


def visit_page(session: Session, actor: Actor, ids: Sequence[UUID]) -> list[VisitRow]:
    if not ids:
        return []
    found = session.execute(_looks(actor), {"ids": list(ids)}).all()
    phones = phone_looks(session, [row.person_id for row in found])
    rows = {row.id: VisitRow(**row._asdict(), phone=phones.get(row.person_id)) for row in found}
    return in_order(ids, rows)


@kept
def _looks(actor: Actor) -> Select[*tuple[Any, ...]]:
    statement = (
        select(
            Appointment.id, Person.id.label("person_id"), Person.given_name, Person.family_name, Person.warning,
            Appointment.service_id, Service.name.label("service"), Appointment.provider_id,
            Provider.name.label("provider"), Room.name.label("room"), Appointment.on, Appointment.starts_at,
            Appointment.ends_at, Appointment.status, Appointment.arrived_at, Appointment.lead_id, Appointment.task_id,
            Appointment.session_no, Appointment.sessions_of, Appointment.is_overbooked, Appointment.price,
            Appointment.note,
        )
        .join(Service, Service.id == Appointment.service_id)
        .join(Provider, Provider.id == Appointment.provider_id)
        .outerjoin(Room, Room.id == Appointment.room_id)
        .outerjoin(
            Person, and_(Person.id == Appointment.person_id, Person.deleted_at.is_(None), may_see(actor, Person))
        )
        .where(Appointment.id.in_(bindparam("ids", expanding=True)))
    )  # fmt: skip
    return seen(statement, actor, Appointment)


def _narrowed(
    statement: Select[*tuple[Any, ...]], session: Session, actor: Actor, wanted: VisitFilter
) -> Select[*tuple[Any, ...]]:
    statement = seen(statement, actor, Appointment)
    if wanted.on is not None:
        statement = statement.where(Appointment.on == wanted.on)
    if wanted.statuses:
        statement = statement.where(Appointment.status.in_(wanted.statuses))
    else:
        # What was moved stands at its new time.
        statement = statement.where(Appointment.status != AppointmentStatus.RESCHEDULED)
    if wanted.provider_id is not None:
        statement = statement.where(Appointment.provider_id == wanted.provider_id)
    if wanted.person_id is not None:
        statement = statement.where(Appointment.person_id == wanted.person_id)
    if wanted.text.strip():
        people = seen(
            select(Person.id).where(people_meant(wanted.text, region_of(session, actor.branch_id))), actor, Person
        )
        services = select(Service.id).where(func.fold(Service.name).contains(fold(wanted.text), autoescape=True))
        statement = statement.where(or_(Appointment.person_id.in_(people), Appointment.service_id.in_(services)))
    return statement
