"""The patient did not come: somebody calls them (C24-09). The night work does the same for the whole day."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.rules.visit_follow import missed
from crm_desktop.rules.visit_states import move
from crm_desktop.store.unit_of_work import UnitOfWork


class NotYetOver(Problem):
    """Nobody is late before their time has come."""

    code = "appointment.not_yet_over"


@dataclass(frozen=True)
class MarkNoShow:
    appointment_id: UUID


def mark_no_show(work: UnitOfWork, order: MarkNoShow) -> Appointment:
    appointment = work.get_to(Right.APPOINTMENTS_CHANGE, Appointment, order.appointment_id)
    if appointment.status is AppointmentStatus.NO_SHOW:
        return appointment
    if appointment.starts_at > work.now:
        raise NotYetOver(at=appointment.starts_at)
    appointment.came_and_left = appointment.status is AppointmentStatus.ARRIVED
    move(work, appointment, AppointmentStatus.NO_SHOW)
    missed(work, appointment)
    return appointment
