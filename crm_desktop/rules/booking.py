"""Making an appointment: its place, its price, its lead, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import day_of
from crm_desktop.kit.problems import Problem
from crm_desktop.models.money.service import PriceItem
from crm_desktop.models.people.person import Person, PersonStanding, PersonStatus
from crm_desktop.models.visits.appointment import Appointment, AppointmentSource, AppointmentStatus
from crm_desktop.models.visits.slot_hold import SlotHold
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.request import Request, RequestKind
from crm_desktop.rules.places import branch_at, require_known_there, send_lead
from crm_desktop.rules.planning import PersonNotActive
from crm_desktop.rules.slots import Slot, place_for
from crm_desktop.rules.visit_follow import booked
from crm_desktop.rules.visit_states import tell_visit
from crm_desktop.store.unit_of_work import UnitOfWork


class ServiceNeeded(Problem):
    code = "appointment.service_needed"


class ProviderNeeded(Problem):
    """The therapist is required (C24-55)."""

    code = "appointment.provider_needed"


class ConvertFirst(Problem):
    """Somebody from a form is made a client before they get an appointment (C24-54)."""

    code = "appointment.convert_first"


@dataclass(frozen=True)
class Booking:
    """`overbook_reason` None obeys the timetable; a text sets it aside by right. `series_id` is shared by what was
    booked in one go."""

    slot: Slot
    lead_id: UUID | None = None
    request_id: UUID | None = None
    source: AppointmentSource = AppointmentSource.STAFF
    note: str | None = None
    overbook_reason: str | None = None
    session_no: int | None = None
    sessions_of: int | None = None
    series_id: UUID | None = None
    rescheduled_from_id: UUID | None = None


def require_booking(service_id: UUID | None, provider_id: UUID | None) -> tuple[UUID, UUID]:
    if service_id is None:
        raise ServiceNeeded
    if provider_id is None:
        raise ProviderNeeded
    return service_id, provider_id


def make_appointment(work: UnitOfWork, booking: Booking, person: Person) -> Appointment:
    """The appointment at its place, told in the history; lead and deal do not know of it yet."""
    if person.status is not PersonStatus.ACTIVE:
        raise PersonNotActive(name=person.full_name)
    place = place_for(work, booking.slot, booking.overbook_reason)
    require_known_there(work, person, place.branch_id)
    lead = _lead(work, booking, person)
    if lead is not None:
        send_lead(work, lead, place.branch_id)
    appointment = work.add(
        Appointment(
            branch_id=place.branch_id,
            person_id=person.id,
            service_id=booking.slot.service_id,
            provider_id=booking.slot.provider_id,
            room_id=place.room_id,
            on=day_of(place.stretch.starts_at, branch_at(work, place.branch_id).time_zone),
            starts_at=place.stretch.starts_at,
            ends_at=place.stretch.ends_at,
            status=AppointmentStatus.BOOKED,
            status_at=work.now,
            source=booking.source,
            lead_id=lead.id if lead is not None else None,
            request_id=booking.request_id,
            session_no=booking.session_no,
            sessions_of=booking.sessions_of,
            series_id=booking.series_id,
            rescheduled_from_id=booking.rescheduled_from_id,
            is_overbooked=place.is_overbooked,
            overbook_reason=booking.overbook_reason if place.is_overbooked else None,
            price=price_of(work.session, booking.slot.service_id, work),
            note=booking.note,
        )
    )
    _let_go(work, appointment)
    return appointment


def book(work: UnitOfWork, booking: Booking) -> Appointment:
    """A new appointment with everything that follows from it; raises what place_for raises, or ConvertFirst."""
    person = work.get(Person, _whose(booking))
    appointment = make_appointment(work, booking, person)
    if person.standing is PersonStanding.CONTACT and _from_form(work, appointment):
        raise ConvertFirst(name=person.full_name)
    booked(work, appointment)
    tell_visit(work, appointment, overbooked=appointment.overbook_reason)
    return appointment


def price_of(session: Session, service_id: UUID, work: UnitOfWork) -> int | None:
    """What the service costs on the branch's day."""
    return session.scalar(
        select(PriceItem.price)
        .where(
            PriceItem.service_id == service_id, PriceItem.valid_from_on <= work.today, PriceItem.deleted_at.is_(None)
        )
        .order_by(PriceItem.valid_from_on.desc(), PriceItem.id.desc())
        .limit(1)
    )


def _whose(booking: Booking) -> UUID:
    if booking.slot.person_id is None:
        raise ValueError("an appointment is somebody's")
    return booking.slot.person_id


def _lead(work: UnitOfWork, booking: Booking, person: Person) -> Lead | None:
    """A closed lead gets no new appointments: a new wish is a new lead (C24-01).

    Whoever moves a visit need not see the lead that it came of.
    """
    lead = work.session.get(Lead, booking.lead_id) if booking.lead_id is not None else None
    if lead is None or lead.deleted_at is not None:
        return None
    if lead.status is LeadStatus.CLOSED or lead.person_id != person.id:
        return None
    return lead


def _from_form(work: UnitOfWork, appointment: Appointment) -> bool:
    lead = work.session.get(Lead, appointment.lead_id) if appointment.lead_id is not None else None
    request = work.session.get(Request, lead.request_id) if lead is not None and lead.request_id is not None else None
    return request is not None and request.kind is RequestKind.FORM


def _let_go(work: UnitOfWork, appointment: Appointment) -> None:
    """The slot that was held while somebody talked about it is booked now."""
    held = work.all(
        select(SlotHold).where(
            SlotHold.provider_id == appointment.provider_id,
            SlotHold.user_id == work.actor.user_id,
            SlotHold.starts_at < appointment.ends_at,
            SlotHold.ends_at > appointment.starts_at,
            SlotHold.deleted_at.is_(None),
        )
    )
    for hold in held:
        work.remove(hold)
