"""Appointments that are still to come: the visit a lead waits for, the one a person expects."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.visits.appointment import COMING, Appointment
from crm_desktop.models.work.task import OPEN_TASKS, Task

VISIT = "visit"
# A next step made of these templates is there already once the visit itself is planned.
LEADING_TO_VISIT = frozenset({VISIT, "confirm_visit"})


def planned_visit(session: Session, lead_id: UUID | None) -> Task | None:
    """The open task of the lead's nearest appointment."""
    if lead_id is None:
        return None
    return session.scalars(
        select(Task)
        .join(Appointment, Appointment.task_id == Task.id)
        .where(
            Appointment.lead_id == lead_id,
            Appointment.status.in_(COMING),
            Appointment.deleted_at.is_(None),
            Task.status.in_(OPEN_TASKS),
            Task.deleted_at.is_(None),
        )
        .order_by(Appointment.starts_at)
        .limit(1)
    ).first()


def visit_of_lead(session: Session, lead_id: UUID) -> Appointment | None:
    """The nearest appointment the lead still waits for, whatever became of its task."""
    return session.scalars(
        select(Appointment)
        .where(Appointment.lead_id == lead_id, Appointment.status.in_(COMING), Appointment.deleted_at.is_(None))
        .order_by(Appointment.starts_at)
        .limit(1)
    ).first()


def coming_visits(session: Session, person_id: UUID, now: datetime) -> Sequence[Appointment]:
    """The person's appointments that are not over, the nearest first."""
    return session.scalars(
        select(Appointment)
        .where(
            Appointment.person_id == person_id,
            Appointment.status.in_(COMING),
            Appointment.ends_at > now,
            Appointment.deleted_at.is_(None),
        )
        .order_by(Appointment.starts_at)
    ).all()
