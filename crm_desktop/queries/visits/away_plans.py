"""A provider is away on a day: whom that hits, and the nearest other time of each, no time promised twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.stretches import Stretch
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.queries.visits.day_visits import TABLES as VISIT_TABLES
from crm_desktop.queries.visits.day_visits import VisitRow, visit_page
from crm_desktop.queries.visits.free_slots import TABLES as SLOT_TABLES
from crm_desktop.queries.visits.free_slots import SlotAsk, SlotRow, free_slots
from crm_desktop.store.access import seen

TABLES = VISIT_TABLES | SLOT_TABLES

_DAYS = 14


@dataclass(frozen=True)
class AwayPlan:
    """`slot` is None where nothing is free within a fortnight."""

    visit: VisitRow
    slot: SlotRow | None


def away_plans(
    session: Session, actor: Actor, branch: Branch, now: datetime, provider_id: UUID, day: date
) -> list[AwayPlan]:
    """Those who are still to come, in order of time; who is here already is not sent home."""
    statement = (
        select(Appointment.id)
        .where(
            Appointment.provider_id == provider_id,
            Appointment.on == day,
            Appointment.status.in_((AppointmentStatus.BOOKED, AppointmentStatus.CONFIRMED)),
            Appointment.starts_at > now,
        )
        .order_by(Appointment.starts_at, Appointment.id)
    )
    plans: list[AwayPlan] = []
    for visit in visit_page(session, actor, list(session.scalars(seen(statement, actor, Appointment)))):
        promised = [plan.slot for plan in plans if plan.slot is not None]
        plans.append(AwayPlan(visit, _nearest(session, branch, now, visit, promised)))
    return plans


def _nearest(
    session: Session, branch: Branch, now: datetime, visit: VisitRow, promised: list[SlotRow]
) -> SlotRow | None:
    """The same day with somebody else, else the next days with the same therapist or another."""
    ask = SlotAsk(visit.service_id, visit.on, visit.on + timedelta(days=_DAYS), except_id=visit.id)
    for slot in free_slots(session, branch, now, ask):
        if slot.provider_id == visit.provider_id and slot.on == visit.on:
            continue
        stretch = Stretch(slot.starts_at, slot.ends_at)
        taken = (one for one in promised if one.provider_id == slot.provider_id or one.room_id == slot.room_id)
        if not any(stretch.meets(Stretch(one.starts_at, one.ends_at)) for one in taken):
            return slot
    return None
