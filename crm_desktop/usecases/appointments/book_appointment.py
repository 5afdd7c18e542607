"""Book a visit: from a lead, a task, a call, a card or the calendar (C24-07, C24-15, C24-19, C24-55)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.appointment import Appointment, AppointmentSource
from crm_desktop.models.work.lead import Lead
from crm_desktop.rules.booking import Booking, book, require_booking
from crm_desktop.rules.clients import make_client
from crm_desktop.rules.slots import Slot
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.appointments.hold_slot import release_slots


@dataclass(frozen=True)
class BookAppointment:
    """`minutes` None takes the service's length. `converts` makes a contact from a form a client first (C24-54).

    `overbook_reason` None obeys the timetable; a text sets it aside, by right.
    """

    person_id: UUID
    service_id: UUID | None
    provider_id: UUID | None
    starts_at: datetime
    minutes: int | None = None
    room_id: UUID | None = None
    lead_id: UUID | None = None
    request_id: UUID | None = None
    source: AppointmentSource = AppointmentSource.STAFF
    note: str | None = None
    overbook_reason: str | None = None
    converts: bool = False
    session_no: int | None = None
    sessions_of: int | None = None
    series_id: UUID | None = None


def book_appointment(work: UnitOfWork, order: BookAppointment) -> Appointment:
    work.require(Right.APPOINTMENTS_CHANGE)
    service_id, provider_id = require_booking(order.service_id, order.provider_id)
    if order.converts:
        make_client(work, work.get(Person, order.person_id))
    if order.lead_id is not None:
        work.get(Lead, order.lead_id)
    slot = Slot(order.person_id, service_id, provider_id, order.starts_at, order.minutes, order.room_id)
    made = book(
        work,
        Booking(
            slot=slot,
            lead_id=order.lead_id,
            request_id=order.request_id,
            source=order.source,
            note=order.note,
            overbook_reason=order.overbook_reason,
            session_no=order.session_no,
            sessions_of=order.sessions_of,
            series_id=order.series_id,
        ),
    )
    release_slots(work)
    return made
