"""Move a visit to another time: the new slot is booked before the old one is given back, never a gap."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.appointment import APPOINTMENT_MOVES, Appointment, AppointmentStatus
from crm_desktop.rules.booking import Booking, make_appointment
from crm_desktop.rules.slots import Slot
from crm_desktop.rules.visit_follow import moved
from crm_desktop.rules.visit_states import AppointmentCannotMove, move, tell_visit
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.appointments.hold_slot import release_slots


@dataclass(frozen=True)
class RescheduleAppointment:
    """What is None stays as it was."""

    appointment_id: UUID
    starts_at: datetime
    provider_id: UUID | None = None
    minutes: int | None = None
    room_id: UUID | None = None
    overbook_reason: str | None = None


def reschedule_appointment(work: UnitOfWork, order: RescheduleAppointment) -> Appointment:
    """The new appointment."""
    old = work.get_to(Right.APPOINTMENTS_CHANGE, Appointment, order.appointment_id)
    if AppointmentStatus.RESCHEDULED not in APPOINTMENT_MOVES[old.status]:
        raise AppointmentCannotMove(before=old.status.value, after=AppointmentStatus.RESCHEDULED.value)
    provider_id = order.provider_id or old.provider_id
    same_room = old.room_id if provider_id == old.provider_id else None
    slot = Slot(
        old.person_id,
        old.service_id,
        provider_id,
        order.starts_at,
        order.minutes if order.minutes is not None else int((old.ends_at - old.starts_at).total_seconds() // 60),
        order.room_id or same_room,
        except_id=old.id,
    )
    new = make_appointment(
        work,
        Booking(
            slot=slot,
            lead_id=old.lead_id,
            request_id=old.request_id,
            source=old.source,
            note=old.note,
            overbook_reason=order.overbook_reason,
            session_no=old.session_no,
            sessions_of=old.sessions_of,
            series_id=old.series_id,
            rescheduled_from_id=old.id,
        ),
        work.get(Person, old.person_id),
    )
    new.price, new.deal_id = old.price, old.deal_id
    move(work, old, AppointmentStatus.RESCHEDULED, moved_to=new.starts_at)
    moved(work, old, new)
    tell_visit(work, new, before=AppointmentStatus.RESCHEDULED)
    release_slots(work)
    return new
