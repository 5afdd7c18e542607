"""The appointments a person is still expected at, the nearest first."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.visits.appointment import COMING, Appointment, AppointmentStatus
from crm_desktop.queries.visits.day_visits import TABLES as TABLES
from crm_desktop.queries.visits.day_visits import VisitRow, visit_page
from crm_desktop.store.access import seen


def coming_visits(
    session: Session, actor: Actor, person_id: UUID, now: datetime, limit: int = 20, *, with_lost: bool = False
) -> list[VisitRow]:
    """`with_lost`: also those whose time somebody else was given, for the person still thinks to come then."""
    states = (*COMING, AppointmentStatus.UNPLACED) if with_lost else COMING
    statement = (
        select(Appointment.id)
        .where(Appointment.person_id == person_id, Appointment.status.in_(states), Appointment.ends_at > now)
        .order_by(Appointment.starts_at, Appointment.id)
        .limit(limit)
    )
    return visit_page(session, actor, list(session.scalars(seen(statement, actor, Appointment))))
