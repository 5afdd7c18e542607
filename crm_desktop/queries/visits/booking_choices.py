"""What booking needs to know: who it is for and what must be seen first, who gives the service, the free times."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import zone
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.money.service import PriceItem, Service
from crm_desktop.models.people.alert import AlertKind, PersonAlert
from crm_desktop.models.people.person import Person, PersonStanding
from crm_desktop.models.work.lead import OPEN_LEADS, Lead, LeadService
from crm_desktop.models.work.request import Request, RequestKind
from crm_desktop.queries.people.families import Relative, relatives
from crm_desktop.queries.people.phone_looks import phone_looks
from crm_desktop.queries.visits.balances import TABLES as BALANCE_TABLES
from crm_desktop.queries.visits.balances import Balance, balance_of
from crm_desktop.queries.visits.coming_visits import coming_visits
from crm_desktop.queries.visits.day_visits import VisitRow
from crm_desktop.queries.visits.free_slots import TABLES as SLOT_TABLES
from crm_desktop.queries.visits.free_slots import SlotAsk, SlotRow, free_slots, lengths_of, providers_by_place
from crm_desktop.store.access import seen
from crm_desktop.store.problems import Gone

TABLES = SLOT_TABLES | BALANCE_TABLES | {"person", "phone", "person_alert", "lead", "lead_service", "family_link"}

DAYS = 21  # looked through at once
_MORE_DAYS = 14  # a later session is looked for so long after its day


@dataclass(frozen=True)
class AlertRow:
    kind: AlertKind
    text: str


@dataclass(frozen=True)
class OpenLead:
    """`service_id` is the first that the lead is about."""

    id: UUID
    title: str
    service_id: UUID | None
    service: str | None


@dataclass(frozen=True)
class PersonFacts:
    """`from_form`: wrote through a form and becomes a client by being booked (C24-54)."""

    id: UUID
    name: str
    phone: str | None
    language: str | None
    warning: str | None
    alerts: tuple[AlertRow, ...]
    balance: Balance | None
    family: tuple[Relative, ...]
    coming: tuple[VisitRow, ...]
    leads: tuple[OpenLead, ...]
    from_form: bool


@dataclass(frozen=True)
class ServiceFacts:
    """`providers` give it, in the order the clinic keeps; `price` of today, in the smallest unit."""

    id: UUID
    name: str
    sessions: int
    gap_days: int
    price: int | None
    providers: tuple[tuple[UUID, str], ...]


def person_facts(session: Session, actor: Actor, person_id: UUID, now: datetime) -> PersonFacts:
    """Raises Gone if the person was deleted or is not for this actor's eyes."""
    person = session.scalars(seen(select(Person).where(Person.id == person_id), actor, Person)).one_or_none()
    if person is None:
        raise Gone(table="person")
    alerts = session.scalars(
        select(PersonAlert)
        .where(PersonAlert.person_id == person_id, PersonAlert.deleted_at.is_(None))
        .order_by(PersonAlert.kind, PersonAlert.id)
    )
    wrote = exists().where(
        Lead.person_id == person_id,
        Lead.request_id == Request.id,
        Request.kind == RequestKind.FORM,
        Lead.deleted_at.is_(None),
    )
    is_contact = person.standing is PersonStanding.CONTACT
    return PersonFacts(
        id=person.id,
        name=person.full_name,
        phone=phone_looks(session, [person.id]).get(person.id),
        language=person.language,
        warning=person.warning,
        alerts=tuple(AlertRow(one.kind, one.text) for one in alerts),
        balance=balance_of(session, actor, person_id),
        family=relatives(session, actor, person_id),
        coming=tuple(coming_visits(session, actor, person_id, now)),
        leads=tuple(_open_leads(session, actor, person_id)),
        from_form=is_contact and bool(session.scalar(select(wrote))),
    )


def _open_leads(session: Session, actor: Actor, person_id: UUID) -> Iterator[OpenLead]:
    """The newest first."""
    statement = (
        select(Lead.id, Lead.title)
        .where(Lead.person_id == person_id, Lead.status.in_(OPEN_LEADS))
        .order_by(Lead.created_at.desc(), Lead.id.desc())
    )
    for row in session.execute(seen(statement, actor, Lead)):
        service = session.execute(
            select(Service.id, Service.name)
            .join(LeadService, LeadService.service_id == Service.id)
            .where(LeadService.lead_id == row.id, LeadService.deleted_at.is_(None))
            .order_by(LeadService.created_at, LeadService.id)
            .limit(1)
        ).one_or_none()
        yield OpenLead(
            row.id,
            row.title,
            service.id if service is not None else None,
            service.name if service is not None else None,
        )


def service_facts(session: Session, service_id: UUID, on: date) -> ServiceFacts:
    service = session.get_one(Service, service_id)
    price = session.scalar(
        select(PriceItem.price)
        .where(PriceItem.service_id == service_id, PriceItem.valid_from_on <= on, PriceItem.deleted_at.is_(None))
        .order_by(PriceItem.valid_from_on.desc(), PriceItem.id.desc())
        .limit(1)
    )
    names = providers_by_place(session, lengths_of(session, service_id))
    return ServiceFacts(
        service.id, service.name, max(service.sessions, 1), service.session_gap_days, price, tuple(names.items())
    )


def course_slots(
    session: Session, branch: Branch, now: datetime, ask: SlotAsk, first: SlotRow, count: int, gap_days: int
) -> list[SlotRow]:
    """`first` and the visits after it, `gap_days` apart, with the same provider at the hour nearest to the first's.

    Fewer than `count` where the provider has no time for the rest.
    """

    def minute_of(slot: SlotRow) -> int:
        """By the branch's clock: ten o'clock stays ten o'clock when the summer begins."""
        local = slot.starts_at.astimezone(zone(branch.time_zone))
        return local.hour * 60 + local.minute

    found = [first]
    while len(found) < count:
        day = found[-1].on + timedelta(days=max(gap_days, 1))
        wanted = replace(
            ask, provider_ids=(first.provider_id,), first=day, last=day + timedelta(days=_MORE_DAYS), limit=None
        )
        free = free_slots(session, branch, now, wanted)
        if not free:
            break
        same_day = [slot for slot in free if slot.on == free[0].on]
        found.append(min(same_day, key=lambda slot: abs(minute_of(slot) - minute_of(first))))
    return found


def row_of_slots(
    session: Session, branch: Branch, now: datetime, ask: SlotAsk, first: SlotRow, count: int
) -> list[SlotRow]:
    """Several people one after the other: each begins when the one before is over, or as soon after that as can be."""
    found = [first]
    wanted = replace(ask, provider_ids=(first.provider_id,), first=first.on, last=first.on, limit=None)
    for slot in free_slots(session, branch, now, wanted):
        if len(found) == count:
            break
        if slot.starts_at >= found[-1].ends_at:
            found.append(slot)
    return found
