"""Cancel a visit with who and why; the slot is free at once, the lead is not forgotten (domain.md section 4)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.admin.dictionary import DictItem
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus, CancelledBy
from crm_desktop.rules.visit_follow import cancelled
from crm_desktop.rules.visit_states import move
from crm_desktop.store.unit_of_work import UnitOfWork


class CancelReasonNeeded(Problem):
    code = "appointment.reason_needed"


@dataclass(frozen=True)
class CancelAppointment:
    appointment_id: UUID
    by: CancelledBy
    reason_id: UUID | None
    note: str | None = None


def cancel_appointment(work: UnitOfWork, order: CancelAppointment) -> Appointment:
    appointment = work.get_to(Right.APPOINTMENTS_CHANGE, Appointment, order.appointment_id)
    if appointment.status is AppointmentStatus.CANCELLED:
        return appointment  # with the reason that was given first
    reason = work.session.get(DictItem, order.reason_id) if order.reason_id is not None else None
    if reason is None:
        raise CancelReasonNeeded
    move(work, appointment, AppointmentStatus.CANCELLED, by_whom=order.by, reason=reason.name)
    appointment.cancelled_by = order.by
    appointment.cancel_reason_id = reason.id
    if order.note:
        appointment.note = order.note
    cancelled(work, appointment, reason.name)
    return appointment
