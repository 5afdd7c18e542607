"""The patient is here; one who was given up as a no-show and came late after all is here too."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.rules.visit_follow import came_late
from crm_desktop.rules.visit_states import move, require_today
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class MarkArrived:
    appointment_id: UUID


def mark_arrived(work: UnitOfWork, order: MarkArrived) -> Appointment:
    appointment = work.get_to(Right.APPOINTMENTS_CHANGE, Appointment, order.appointment_id)
    if appointment.status is AppointmentStatus.ARRIVED:
        return appointment  # since the first time
    was_missed = appointment.status is AppointmentStatus.NO_SHOW
    require_today(work, appointment)
    move(work, appointment, AppointmentStatus.ARRIVED)
    appointment.arrived_at = work.now
    appointment.came_and_left = False
    if was_missed:
        came_late(work, appointment)
    return appointment
