"""What the calendar of appointments shows of some days: visits with their states, who works when, what is held."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import String, and_, case, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import start_of_day
from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor, Right
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.holiday import Holiday
from crm_desktop.models.admin.user import User
from crm_desktop.models.money.payment import Payment, PaymentKind
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.alert import AlertKind, PersonAlert
from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.admission import Admission, AdmissionStatus
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.visits.provider import Provider
from crm_desktop.models.visits.room import Room
from crm_desktop.models.visits.slot_hold import SlotHold
from crm_desktop.queries.visits.working_times import TABLES as WORKING_TABLES
from crm_desktop.queries.visits.working_times import WorkingTime, working_times
from crm_desktop.store.access import givers, may_see, seen
from crm_desktop.store.problems import NoRight

TABLES = WORKING_TABLES | {
    "appointment",
    "slot_hold",
    "person",
    "person_alert",
    "service",
    "room",
    "payment",
    "admission",
}

# What was moved away stands at its new time, and what was called off leaves its slot to others.
GONE = (AppointmentStatus.RESCHEDULED, AppointmentStatus.CANCELLED)


@dataclass(frozen=True)
class ScheduleAsk:
    """The days `first` to `last`, both included; no providers means all."""

    first: date
    last: date
    provider_ids: tuple[UUID, ...] = ()
    with_cancelled: bool = False


@dataclass(frozen=True)
class Alert:
    kind: AlertKind
    text: str


class VisitRow(NamedTuple):
    """`person` is empty for who may not see them; `paid` is None for who may not see payments."""

    id: UUID
    person_id: UUID | None
    person: str
    service: str
    provider_id: UUID
    room_id: UUID | None
    on: date
    starts_at: datetime
    ends_at: datetime
    status: AppointmentStatus
    arrived_at: datetime | None
    is_overbooked: bool
    session_no: int | None
    sessions_of: int | None
    price: int | None
    note: str | None
    alerts: tuple[Alert, ...] = ()
    paid: int | None = None


@dataclass(frozen=True)
class ProviderLine:
    id: UUID
    name: str
    colour: str
    room_id: UUID | None
    is_active: bool


@dataclass(frozen=True)
class HeldRow:
    """A slot that a colleague keeps while they talk about it."""

    provider_id: UUID
    room_id: UUID | None
    starts_at: datetime
    ends_at: datetime
    by: str


@dataclass(frozen=True)
class Schedule:
    """`providers` are all of the clinic, for the filter; `holidays` has the name of each, empty for a day off."""

    providers: tuple[ProviderLine, ...]
    rooms: tuple[tuple[UUID, str], ...]
    visits: tuple[VisitRow, ...]
    times: tuple[WorkingTime, ...]
    holidays: dict[date, str]
    held: tuple[HeldRow, ...]


def schedule_days(session: Session, actor: Actor, now: datetime, ask: ScheduleAsk) -> Schedule:
    """Visits in order of time; raises NoRight for who may not see appointments."""
    if actor.scope_of(Right.APPOINTMENTS_SEE) is None:
        raise NoRight(right=Right.APPOINTMENTS_SEE.value, givers=givers(session))
    branch = branch_of(session, actor)
    visits = _visits(session, actor, ask)
    providers = _providers(session, {row.provider_id for row in visits})
    shown = ask.provider_ids or tuple(one.id for one in providers if one.is_active)
    rooms = session.execute(
        select(Room.id, Room.name)
        .where(Room.deleted_at.is_(None), or_(Room.is_active, Room.id.in_({row.room_id for row in visits} - {None})))
        .order_by(Room.position, Room.name)
    )
    return Schedule(
        providers=providers,
        rooms=tuple((row.id, row.name) for row in rooms),
        visits=visits,
        times=tuple(working_times(session, branch, shown, ask.first, ask.last)),
        holidays=closed_days(session, branch, ask.first, ask.last),
        held=_held(session, actor, branch, now, ask),
    )


def branch_of(session: Session, actor: Actor) -> Branch:
    """The actor's, else the first one."""
    statement = select(Branch).where(Branch.deleted_at.is_(None)).order_by(Branch.created_at, Branch.id)
    if actor.branch_id is not None:
        statement = statement.where(Branch.id == actor.branch_id)
    return session.scalars(statement.limit(1)).one()


def closed_days(session: Session, branch: Branch, first: date, last: date) -> dict[date, str]:
    """Holidays with their names, and the branch's days off; a day that is only shorter is no closed day."""
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    found = {day: "" for day in days if str(day.isoweekday()) in branch.days_off}
    named = session.execute(
        select(Holiday.on, Holiday.name).where(
            Holiday.on.between(first, last),
            Holiday.deleted_at.is_(None),
            Holiday.opens_at.is_(None),
            or_(Holiday.branch_id == branch.id, Holiday.branch_id.is_(None)),
        )
    )
    return found | {row.on: row.name for row in named}


def _visits(session: Session, actor: Actor, ask: ScheduleAsk) -> tuple[VisitRow, ...]:
    statement = (
        select(
            Appointment.id, type_coerce(Person.id, String).label("person"), Person.given_name, Person.family_name,
            Service.name, type_coerce(Appointment.provider_id, String).label("provider"),
            type_coerce(Appointment.room_id, String).label("room"), Appointment.on,
            type_coerce(Appointment.starts_at, String).label("starts"),
            type_coerce(Appointment.ends_at, String).label("ends"), Appointment.status, Appointment.arrived_at,
            Appointment.is_overbooked, Appointment.session_no, Appointment.sessions_of, Appointment.price,
            Appointment.note,
        )
        .join(Service, Service.id == Appointment.service_id)
        # A name must not be learnt from a visit by somebody who may not see the person (pain P25).
        .outerjoin(
            Person, and_(Person.id == Appointment.person_id, Person.deleted_at.is_(None), may_see(actor, Person))
        )
        .where(Appointment.on.between(ask.first, ask.last))
        .order_by(Appointment.starts_at, Appointment.id)
    )  # fmt: skip
    statement = statement.where(
        Appointment.status != AppointmentStatus.RESCHEDULED if ask.with_cancelled else Appointment.status.not_in(GONE)
    )
    if ask.provider_ids:
        statement = statement.where(Appointment.provider_id.in_(ask.provider_ids))
    found: Sequence[Any] = session.execute(seen(statement, actor, Appointment)).all()
    known = _Known()
    alerts = _alerts(session, {known[row[1]] for row in found if row[1] is not None})
    paid = _paid(session, actor, [row[0] for row in found])
    return tuple(_visit(row, known, alerts, paid) for row in found)


class _Known(dict[str, UUID]):
    """An id as the file spells it: a week has hundreds of visits of a few providers in a few rooms."""

    def __missing__(self, digits: str) -> UUID:
        made = self[digits] = UUID(digits)
        return made


def _visit(row: Any, known: _Known, alerts: dict[UUID, tuple[Alert, ...]], paid: dict[UUID, int] | None) -> VisitRow:
    visit_id, person, given_name, family_name, service, provider, room, on, starts_at, ends_at, *rest = row
    person_id = known[person] if person is not None else None
    return VisitRow._make(
        (
            visit_id,
            person_id,
            full_name(given_name, family_name),
            service,
            known[provider],
            known[room] if room is not None else None,
            on,
            datetime.fromisoformat(starts_at),
            datetime.fromisoformat(ends_at),
            *rest,
            alerts.get(person_id, ()) if person_id is not None else (),
            None if paid is None else paid.get(visit_id, 0),
        )
    )


def _alerts(session: Session, person_ids: Collection[UUID]) -> dict[UUID, tuple[Alert, ...]]:
    found: defaultdict[UUID, list[Alert]] = defaultdict(list)
    rows = session.execute(
        select(PersonAlert.person_id, PersonAlert.kind, PersonAlert.text)
        .where(PersonAlert.person_id.in_(person_ids), PersonAlert.deleted_at.is_(None))
        .order_by(PersonAlert.kind, PersonAlert.id)
    )
    for row in rows:
        found[row.person_id].append(Alert(row.kind, row.text))
    return {person_id: tuple(alerts) for person_id, alerts in found.items()}


def _paid(session: Session, actor: Actor, visit_ids: Sequence[UUID]) -> dict[UUID, int] | None:
    """What came in less what went back, before the visit and at its admission."""
    if actor.scope_of(Right.PAYMENTS_SEE) is None:
        return None
    visit = func.coalesce(Payment.appointment_id, Admission.appointment_id)
    amount = case((Payment.kind == PaymentKind.REFUND, -Payment.amount), else_=Payment.amount)
    of_admission = and_(Admission.id == Payment.admission_id, Admission.status != AdmissionStatus.CANCELLED)
    admitted = select(Admission.id).where(Admission.appointment_id.in_(visit_ids))
    statement = (
        select(visit, func.sum(amount))
        .select_from(Payment)
        .outerjoin(Admission, of_admission)
        .where(or_(Payment.appointment_id.in_(visit_ids), Payment.admission_id.in_(admitted)))
        .group_by(visit)
    )
    return {row[0]: int(row[1]) for row in session.execute(seen(statement, actor, Payment))}


def _providers(session: Session, with_visits: Collection[UUID]) -> tuple[ProviderLine, ...]:
    """Who has left still stands over the visits they gave."""
    rows = session.execute(
        select(Provider.id, Provider.name, Provider.colour, Provider.room_id, Provider.is_active)
        .where(Provider.deleted_at.is_(None), or_(Provider.is_active, Provider.id.in_(with_visits)))
        .order_by(Provider.position, Provider.name, Provider.id)
    )
    return tuple(ProviderLine(**row._asdict()) for row in rows)


def _held(session: Session, actor: Actor, branch: Branch, now: datetime, ask: ScheduleAsk) -> tuple[HeldRow, ...]:
    statement = (
        select(
            SlotHold.provider_id, SlotHold.room_id, SlotHold.starts_at, SlotHold.ends_at,
            func.coalesce(User.display_name, "").label("by"),
        )
        .outerjoin(User, User.id == SlotHold.user_id)
        .where(
            SlotHold.until_at > now,
            SlotHold.deleted_at.is_(None),
            SlotHold.ends_at > start_of_day(ask.first, branch.time_zone),
            SlotHold.starts_at < start_of_day(ask.last + timedelta(days=1), branch.time_zone),
            or_(SlotHold.user_id.is_(None), SlotHold.user_id != actor.user_id),
        )
        .order_by(SlotHold.starts_at)
    )  # fmt: skip
    if ask.provider_ids:
        statement = statement.where(SlotHold.provider_id.in_(ask.provider_ids))
    return tuple(HeldRow(**row._asdict()) for row in session.execute(statement))
