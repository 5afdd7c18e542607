"""Receive a patient, with an appointment or without: the deal is won, the contact is a client (C24-16, C24-54)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal import Deal, DealStatus
from crm_desktop.models.money.service import Service
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person, PersonStatus
from crm_desktop.models.visits.admission import Admission, AdmissionService, AdmissionStatus
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.work.lead import OPEN_LEADS, Lead, LeadService
from crm_desktop.rules.booking import price_of
from crm_desktop.rules.clients import make_client
from crm_desktop.rules.deal_moves import deal_of
from crm_desktop.rules.history import name_of, tell
from crm_desktop.rules.planning import PersonNotActive
from crm_desktop.rules.receiving_money import AmountNeeded, Paid, receive
from crm_desktop.rules.visit_follow import admitted
from crm_desktop.rules.visit_states import AppointmentCannotMove, move, require_today
from crm_desktop.store.problems import Gone
from crm_desktop.store.unit_of_work import UnitOfWork


class ServicesNeeded(Problem):
    """An admission is for something."""

    code = "admission.services_needed"


class WhichLead(Problem):
    """A walk-in has several open leads and none for this service: somebody must say which one they came for."""

    code = "admission.which_lead"


@dataclass(frozen=True)
class ServiceLine:
    """`price` of one, in the smallest unit; None takes the price list's."""

    service_id: UUID
    count: int = 1
    price: int | None = None


@dataclass(frozen=True)
class Admit:
    """With an appointment the rest may be left out. `lead_id` says which lead a walk-in came for.

    `no_lead` admits a walk-in without closing any.
    """

    appointment_id: UUID | None = None
    person_id: UUID | None = None
    services: Sequence[ServiceLine] = ()
    provider_id: UUID | None = None
    lead_id: UUID | None = None
    no_lead: bool = False
    paid: Paid | None = None
    note: str | None = None


def admit(work: UnitOfWork, order: Admit) -> Admission:
    work.require(Right.ADMISSIONS_CHANGE)
    appointment = work.get(Appointment, order.appointment_id) if order.appointment_id is not None else None
    if appointment is not None:
        _require_expected(work, appointment)
    person = work.get(Person, appointment.person_id if appointment is not None else _whom(order))
    if appointment is None and person.status is not PersonStatus.ACTIVE:
        raise PersonNotActive(name=person.full_name)
    lines = list(order.services) or _booked(appointment)
    _check(lines)
    lead = _lead(work, order, appointment, person, lines)
    deal = _deal(work, appointment, lead)
    admission = _admission(work, order, appointment, person, lines, lead, deal)
    if appointment is not None:
        appointment.arrived_at = appointment.arrived_at or work.now
        move(work, appointment, AppointmentStatus.ADMITTED)
    make_client(work, person)
    admitted(work, appointment, lead, deal)
    if order.paid is not None:
        receive(work, person.id, order.paid, admission_id=admission.id)
    return admission


def _require_expected(work: UnitOfWork, appointment: Appointment) -> None:
    """Nobody is received twice for one visit, nor after it is over."""
    if not appointment.is_coming:
        raise AppointmentCannotMove(before=appointment.status.value, after=AppointmentStatus.ADMITTED.value)
    require_today(work, appointment)


def _check(lines: Sequence[ServiceLine]) -> None:
    if not lines:
        raise ServicesNeeded
    if any(line.count < 1 or (line.price is not None and line.price < 0) for line in lines):
        raise AmountNeeded


def _whom(order: Admit) -> UUID:
    if order.person_id is None:
        raise ValueError("an admission is somebody's")
    return order.person_id


def _booked(appointment: Appointment | None) -> list[ServiceLine]:
    return [ServiceLine(appointment.service_id, 1, appointment.price)] if appointment is not None else []


def _admission(
    work: UnitOfWork,
    order: Admit,
    appointment: Appointment | None,
    person: Person,
    lines: Sequence[ServiceLine],
    lead: Lead | None,
    deal: Deal | None,
) -> Admission:
    prices = [_price(work, line) for line in lines]
    admission = work.add(
        Admission(
            person_id=person.id,
            appointment_id=appointment.id if appointment is not None else None,
            provider_id=order.provider_id or (appointment.provider_id if appointment is not None else None),
            on=work.today,
            at=work.now,
            status=AdmissionStatus.OPEN,
            lead_id=lead.id if lead is not None else None,
            deal_id=deal.id if deal is not None else None,
            amount=sum(price * line.count for line, price in zip(lines, prices, strict=True)),
            note=order.note,
        )
    )
    for line, price in zip(lines, prices, strict=True):
        work.add(AdmissionService(admission_id=admission.id, service_id=line.service_id, count=line.count, price=price))
    names = [name_of(work.session, Service, line.service_id) for line in lines]
    tell(work, TimelineKind.ADMISSION, person.id, admission, services=names, amount=admission.amount, text=order.note)
    return admission


def _price(work: UnitOfWork, line: ServiceLine) -> int:
    return line.price if line.price is not None else price_of(work.session, line.service_id, work) or 0


def _deal(work: UnitOfWork, appointment: Appointment | None, lead: Lead | None) -> Deal | None:
    """The one that the visit was booked for, else the lead's latest."""
    if lead is None:
        return None
    if appointment is not None and appointment.deal_id is not None:
        own = work.session.get(Deal, appointment.deal_id)
        if own is not None and own.status is DealStatus.OPEN and own.lead_id == lead.id and own.deleted_at is None:
            return own
    return deal_of(work.session, lead.id, DealStatus.OPEN)


def _lead(
    work: UnitOfWork, order: Admit, appointment: Appointment | None, person: Person, lines: Sequence[ServiceLine]
) -> Lead | None:
    """The appointment's lead; for a walk-in the one said, else the one of the same service, else it is asked."""
    if order.no_lead:
        return None
    if order.lead_id is not None:
        named = work.get(Lead, order.lead_id)
        if named.person_id != person.id:
            raise Gone(table=Lead.__tablename__)
        return named
    if appointment is not None:
        # Whoever receives the patient need not see the lead that the visit came of.
        lead = work.session.get(Lead, appointment.lead_id) if appointment.lead_id is not None else None
        return lead if lead is not None and lead.deleted_at is None else None
    open_ones = work.all(
        select(Lead).where(Lead.person_id == person.id, Lead.status.in_(OPEN_LEADS), Lead.deleted_at.is_(None))
    )
    wanted = {line.service_id for line in lines}
    same = [
        lead
        for lead in open_ones
        if wanted & set(work.all(select(LeadService.service_id).where(LeadService.lead_id == lead.id)))
    ]
    if same or not open_ones:
        return same[0] if same else None
    raise WhichLead(name=person.full_name, leads=[lead.title for lead in open_ones])
