"""What is told of several possible callers at once: visits, lead, money, last talks (O2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Select, bindparam, case, func, or_, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.admin.user import User
from crm_desktop.models.calls.call import LIVE_CALLS, Call, CallStatus, Direction
from crm_desktop.models.money.payment import Payment, PaymentKind
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.admission import Admission, AdmissionStatus
from crm_desktop.models.visits.appointment import COMING, Appointment, AppointmentStatus
from crm_desktop.models.visits.provider import Provider
from crm_desktop.models.work.lead import OPEN_LEADS, Lead, LeadStatus
from crm_desktop.models.work.result import Result
from crm_desktop.store.access import seen
from crm_desktop.store.kept import kept

TABLES = frozenset(
    {"admission", "appointment", "call", "lead", "payment", "person", "provider", "result", "service", "user_account"}
)
TALKS = 3

_OFF = (AppointmentStatus.CANCELLED, AppointmentStatus.RESCHEDULED)
_RECEIVED = (AppointmentStatus.ADMITTED, AppointmentStatus.COMPLETED)
_WHOLE = (Scope.BRANCH, Scope.ALL)


class VisitToday(NamedTuple):
    at: datetime
    service: str
    provider: str
    status: AppointmentStatus
    id: UUID


class OpenLead(NamedTuple):
    id: UUID
    title: str
    status: LeadStatus


class LastTalk(NamedTuple):
    """A missed call is among them; one that is going on is not."""

    at: datetime
    direction: Direction
    status: CallStatus
    result: str | None
    note: str | None
    agent: str | None
    id: UUID


@dataclass(frozen=True)
class CallerDetails:
    """`balance` is None for who may not see the whole of it; a debt is negative."""

    client_since: date | None
    last_visit_on: date | None
    balance: int | None
    visit_today: VisitToday | None
    open_lead: OpenLead | None
    talks: tuple[LastTalk, ...]


def caller_details(
    session: Session, actor: Actor, person_ids: Sequence[UUID], today: date, now: datetime
) -> dict[UUID, CallerDetails]:
    """Of people whom the asker has been allowed to see; each part by its own right."""
    base, these = session.connection(), {"ids": list(person_ids)}
    visits: dict[UUID, VisitToday] = {}
    for person_id, *visit in base.execute(_visits(actor), {**these, "today": today, "now": now}):
        visits.setdefault(person_id, VisitToday(*visit))
    leads: dict[UUID, OpenLead] = {}
    for person_id, *lead in base.execute(_leads(actor), these):
        leads.setdefault(person_id, OpenLead(*lead))
    talks = _talks(actor)
    return {
        row.id: CallerDetails(
            client_since=min(filter(None, (row.first_admitted, row.first_received)), default=None),
            last_visit_on=max(filter(None, (row.last_admitted, row.last_received)), default=None),
            balance=row.balance,
            visit_today=visits.get(row.id),
            open_lead=leads.get(row.id),
            talks=tuple(LastTalk(*talk) for talk in base.execute(talks, {"id": row.id})),
        )
        for row in base.execute(_sums(actor), {**these, "today": today})
    }


@kept
def _visits(actor: Actor) -> Select[*tuple[Any, ...]]:
    """The next one first, then those that are over."""
    visit, service, provider = Appointment.__table__.c, Service.__table__.c, Provider.__table__.c
    is_next = visit.status.in_(COMING) & (visit.ends_at > bindparam("now", type_=visit.ends_at.type))
    statement = (
        select(
            visit.person_id,
            visit.starts_at,
            func.coalesce(service.name, ""),
            func.coalesce(provider.name, ""),
            visit.status,
            visit.id,
        )
        .join_from(Appointment.__table__, Service.__table__, service.id == visit.service_id, isouter=True)
        .join(Provider.__table__, provider.id == visit.provider_id, isouter=True)
        .where(
            visit.person_id.in_(bindparam("ids", expanding=True)),
            visit.on == bindparam("today", type_=visit.on.type),
            visit.status.not_in(_OFF),
        )
        .order_by(is_next.desc(), case((is_next, visit.starts_at)), visit.starts_at.desc())
    )
    return seen(statement, actor, Appointment)


@kept
def _leads(actor: Actor) -> Select[*tuple[Any, ...]]:
    """The latest first."""
    lead = Lead.__table__.c
    statement = (
        select(lead.person_id, lead.id, lead.title, lead.status)
        .where(lead.person_id.in_(bindparam("ids", expanding=True)), lead.status.in_(OPEN_LEADS))
        .order_by(lead.created_at.desc(), lead.id)
    )
    return seen(statement, actor, Lead)


@kept
def _talks(actor: Actor) -> Select[*tuple[Any, ...]]:
    """Of one person, so that the index ends it after the third however many there are."""
    call, result, user = Call.__table__.c, Result.__table__.c, User.__table__.c
    statement = (
        select(
            call.started_at, call.direction, call.status, result.name.label("result"), call.note,
            user.display_name.label("agent"), call.id,
        )
        .join_from(Call.__table__, Result.__table__, result.id == call.result_id, isouter=True)
        .join(User.__table__, user.id == call.agent_id, isouter=True)
        .where(
            call.person_id == bindparam("id", type_=call.id.type),
            call.status.not_in(LIVE_CALLS),
            call.joined_into_id.is_(None),
        )
        .order_by(call.started_at.desc())
        .limit(TALKS)
    )  # fmt: skip
    return seen(statement, actor, Call)


@kept
def _sums(actor: Actor) -> Select[*tuple[Any, ...]]:
    person, visit, admission = Person.__table__.c, Appointment.__table__.c, Admission.__table__.c
    until_now = bindparam("today", type_=visit.on.type)

    def admitted(what: Any) -> Any:
        valid = (admission.person_id == person.id) & (admission.status != AdmissionStatus.CANCELLED)
        return seen(select(what).where(valid, admission.on <= until_now), actor, Admission).scalar_subquery()

    def received(what: Any) -> Any:
        valid = (visit.person_id == person.id) & or_(*(visit.status == status for status in _RECEIVED))
        return seen(select(what).where(valid, visit.on <= until_now), actor, Appointment).scalar_subquery()

    return select(
        person.id,
        admitted(func.min(admission.on)).label("first_admitted"),
        admitted(func.max(admission.on)).label("last_admitted"),
        received(func.min(visit.on)).label("first_received"),
        received(func.max(visit.on)).label("last_received"),
        _balance(actor),
    ).where(person.id.in_(bindparam("ids", expanding=True)))


def _balance(actor: Actor) -> Any:
    """Half of the payments would be a wrong balance, so it is whole or not told (as on the person's card)."""
    if actor.scope_of(Right.PAYMENTS_SEE) not in _WHOLE:
        return bindparam("untold", None).label("balance")
    person, payment, admission = Person.__table__.c, Payment.__table__.c, Admission.__table__.c
    signed = case((payment.kind == PaymentKind.REFUND, -payment.amount), else_=payment.amount)
    paid = seen(select(func.coalesce(func.sum(signed), 0)).where(payment.person_id == person.id), actor, Payment)
    charged = select(func.coalesce(func.sum(admission.amount), 0)).where(
        admission.person_id == person.id,
        admission.status != AdmissionStatus.CANCELLED,
        admission.deleted_at.is_(None),
    )
    return (paid.scalar_subquery() - charged.scalar_subquery()).label("balance")
