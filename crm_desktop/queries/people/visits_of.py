"""A person's appointments and admissions together, the coming ones first (C24-60)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.admission import Admission, AdmissionService, AdmissionStatus
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.visits.provider import Provider
from crm_desktop.store.access import seen
from crm_desktop.store.problems import Gone

TABLES = frozenset({"appointment", "admission", "admission_service", "service", "provider", "person"})


_AS_VISIT = {
    AdmissionStatus.OPEN: AppointmentStatus.ADMITTED,
    AdmissionStatus.COMPLETED: AppointmentStatus.COMPLETED,
    AdmissionStatus.CANCELLED: AppointmentStatus.CANCELLED,
}


@dataclass(frozen=True)
class VisitRow:
    """An admission of an appointment stands in its appointment's row; a walk-in has a row of its own."""

    id: UUID
    at: datetime
    status: AppointmentStatus  # a walk-in has the state that its visit would have
    service: str
    provider: str
    amount: int | None
    is_admission: bool


def visits_of(session: Session, actor: Actor, person_id: UUID) -> list[VisitRow]:
    """The latest first, which puts what is to come before what was."""
    if session.scalars(seen(select(Person.id).where(Person.id == person_id), actor, Person)).first() is None:
        raise Gone(table="person")
    rows = _admissions(session, actor, person_id)
    met = {appointment_id: row for appointment_id, row in rows if appointment_id is not None}
    visits = [row for appointment_id, row in rows if appointment_id is None]
    for row in _appointments(session, actor, person_id):
        admission = met.get(row.id)
        amount = admission.amount if admission is not None else row.amount
        visits.append(VisitRow(row.id, row.at, row.status, row.service, row.provider, amount, False))
    return sorted(visits, key=lambda row: (row.at, row.id), reverse=True)


def _appointments(session: Session, actor: Actor, person_id: UUID) -> list[VisitRow]:
    statement = (
        select(
            Appointment.id, Appointment.starts_at, Appointment.status, Service.name, Provider.name, Appointment.price
        )
        .outerjoin(Service, Service.id == Appointment.service_id)
        .outerjoin(Provider, Provider.id == Appointment.provider_id)
        .where(Appointment.person_id == person_id)
    )
    found = session.execute(seen(statement, actor, Appointment))
    return [
        VisitRow(key, at, status, service or "", provider or "", price, False)
        for key, at, status, service, provider, price in found
    ]


def _admissions(session: Session, actor: Actor, person_id: UUID) -> list[tuple[UUID | None, VisitRow]]:
    statement = (
        select(Admission, Provider.name)
        .outerjoin(Provider, Provider.id == Admission.provider_id)
        .where(Admission.person_id == person_id)
    )
    found = session.execute(seen(statement, actor, Admission)).all()
    names: dict[UUID, list[str]] = {}
    services = (
        select(AdmissionService.admission_id, Service.name)
        .join(Service, Service.id == AdmissionService.service_id)
        .where(AdmissionService.admission_id.in_([row.id for row, _ in found]), AdmissionService.deleted_at.is_(None))
        .order_by(AdmissionService.created_at, AdmissionService.id)
    )
    for admission_id, name in session.execute(services):
        names.setdefault(admission_id, []).append(name)
    return [
        (row.appointment_id, VisitRow(row.id, row.at, _AS_VISIT[row.status], " · ".join(names.get(row.id, ())),
                                      provider or "", row.amount, True))
        for row, provider in found
    ]  # fmt: skip
