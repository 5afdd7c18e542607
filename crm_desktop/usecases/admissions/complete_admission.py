"""The visit is over: the patient leaves."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.visits.admission import Admission, AdmissionStatus
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.rules.visit_states import move
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class CompleteAdmission:
    admission_id: UUID


@dataclass(frozen=True)
class EndVisit:
    appointment_id: UUID


def complete_admission(work: UnitOfWork, order: CompleteAdmission) -> Admission:
    admission = work.get_to(Right.ADMISSIONS_CHANGE, Admission, order.admission_id)
    admission.status = AdmissionStatus.COMPLETED
    appointment = work.session.get(Appointment, admission.appointment_id) if admission.appointment_id else None
    if appointment is not None:
        move(work, appointment, AppointmentStatus.COMPLETED)
    return admission


def end_visit(work: UnitOfWork, order: EndVisit) -> Appointment:
    """As the list and the calendar know it: by its appointment. Raises AppointmentCannotMove before the admission."""
    work.require(Right.ADMISSIONS_CHANGE)
    appointment = work.get(Appointment, order.appointment_id)
    move(work, appointment, AppointmentStatus.COMPLETED)
    of_visit = select(Admission).where(
        Admission.appointment_id == appointment.id,
        Admission.status == AdmissionStatus.OPEN,
        Admission.deleted_at.is_(None),
    )
    for admission in work.all(of_visit):
        work.require(Right.ADMISSIONS_CHANGE, admission)
        admission.status = AdmissionStatus.COMPLETED
    return appointment
