"""The patient says they will come."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.rules.visit_states import AppointmentCannotMove, move
from crm_desktop.store.unit_of_work import UnitOfWork

# Whoever is here already has nothing to confirm, and is not sent back to the expected by it.
_BEFORE_THE_VISIT = (AppointmentStatus.BOOKED, AppointmentStatus.CONFIRMED)


@dataclass(frozen=True)
class ConfirmAppointment:
    appointment_id: UUID
    is_confirmed: bool = True


def confirm_appointment(work: UnitOfWork, order: ConfirmAppointment) -> Appointment:
    appointment = work.get_to(Right.APPOINTMENTS_CHANGE, Appointment, order.appointment_id)
    if appointment.status not in _BEFORE_THE_VISIT:
        raise AppointmentCannotMove(before=appointment.status.value, after=AppointmentStatus.CONFIRMED.value)
    move(work, appointment, AppointmentStatus.CONFIRMED if order.is_confirmed else AppointmentStatus.BOOKED)
    appointment.confirmed_at = work.now if order.is_confirmed else None
    return appointment
