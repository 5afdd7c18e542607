"""A provider is away: whom that hits, and the nearest other time of each, no time promised twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import END_OF_DAY, moment_on, start_of_day
from crm_desktop.kit.stretches import Stretch
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.work.task import OPEN_TASKS, Task
from crm_desktop.queries.visits.day_visits import TABLES as VISIT_TABLES
from crm_desktop.queries.visits.day_visits import VisitRow, visit_page
from crm_desktop.queries.visits.free_slots import TABLES as SLOT_TABLES
from crm_desktop.queries.visits.free_slots import SlotAsk, SlotRow, free_slots
from crm_desktop.store.access import seen

TABLES = VISIT_TABLES | SLOT_TABLES | {"task"}

DAYS = 14  # after the last day of the absence


@dataclass(frozen=True)
class AwayAsk:
    """Days from `first` to `last`, or some hours of one; `to_provider_id` takes the visits, None is whoever is free.

    `template_id` is the task by which people are called.
    """

    provider_id: UUID
    first: date
    last: date
    from_time: str | None = None
    until_time: str | None = None
    to_provider_id: UUID | None = None
    template_id: UUID | None = None


@dataclass(frozen=True)
class AwayPlan:
    """`slot` is None where nothing is free; `is_called` says that somebody is to call this person already."""

    visit: VisitRow
    slot: SlotRow | None
    is_called: bool = False


def away_plans(session: Session, actor: Actor, branch: Branch, now: datetime, ask: AwayAsk) -> list[AwayPlan]:
    """Those who are still to come, in order of time; who is here already is not sent home."""
    away = _stretch(ask, branch)
    statement = (
        select(Appointment.id)
        .where(
            Appointment.provider_id == ask.provider_id,
            # A visit may reach over midnight, but not over two.
            Appointment.on.between(ask.first - timedelta(days=1), ask.last),
            Appointment.status.in_((AppointmentStatus.BOOKED, AppointmentStatus.CONFIRMED)),
            Appointment.starts_at > now,
            Appointment.starts_at < away.ends_at,
            Appointment.ends_at > away.starts_at,
        )
        .order_by(Appointment.starts_at, Appointment.id)
    )
    visits = visit_page(session, actor, list(session.scalars(seen(statement, actor, Appointment))))
    called = _called(session, ask.template_id, [visit.person_id for visit in visits if visit.person_id is not None])
    free = {wish: _free(session, branch, now, ask, *wish) for wish in {_wish(visit) for visit in visits}}
    plans: list[AwayPlan] = []
    for visit in visits:
        promised = [plan for plan in plans if plan.slot is not None]
        slot = _nearest(visit, free[_wish(visit)], promised, away, ask.provider_id)
        plans.append(AwayPlan(visit, slot, visit.person_id in called))
    return plans


def _stretch(ask: AwayAsk, branch: Branch) -> Stretch:
    zone = branch.time_zone
    begins = moment_on(ask.first, ask.from_time, zone) if ask.from_time else start_of_day(ask.first, zone)
    return Stretch(begins, moment_on(ask.last, ask.until_time or END_OF_DAY, zone))


def _wish(visit: VisitRow) -> tuple[UUID, int]:
    """A visit that is moved keeps its length."""
    return visit.service_id, int((visit.ends_at - visit.starts_at).total_seconds() // 60)


def _free(
    session: Session, branch: Branch, now: datetime, ask: AwayAsk, service_id: UUID, minutes: int
) -> list[SlotRow]:
    whom = (ask.to_provider_id,) if ask.to_provider_id is not None else ()
    last = ask.last + timedelta(days=DAYS)
    return free_slots(session, branch, now, SlotAsk(service_id, ask.first, last, whom, minutes))


def _nearest(
    visit: VisitRow, free: Sequence[SlotRow], promised: Sequence[AwayPlan], away: Stretch, provider_id: UUID
) -> SlotRow | None:
    """The same day with somebody else, else the next days with the same provider or another."""
    for slot in free:
        stretch = Stretch(slot.starts_at, slot.ends_at)
        if slot.on < visit.on or (slot.provider_id == provider_id and stretch.meets(away)):
            continue
        if not any(_clash(slot, stretch, visit, plan) for plan in promised):
            return slot
    return None


def _clash(slot: SlotRow, stretch: Stretch, visit: VisitRow, plan: AwayPlan) -> bool:
    """Two visits of one person may not fall together either."""
    other = plan.slot
    if other is None or not stretch.meets(Stretch(other.starts_at, other.ends_at)):
        return False
    same_room = other.room_id is not None and other.room_id == slot.room_id
    return same_room or other.provider_id == slot.provider_id or plan.visit.person_id == visit.person_id


def _called(session: Session, template_id: UUID | None, persons: Sequence[UUID]) -> set[UUID | None]:
    if template_id is None or not persons:
        return set()
    statement = select(Task.person_id).where(
        Task.person_id.in_(persons),
        Task.template_id == template_id,
        Task.status.in_(OPEN_TASKS),
        Task.deleted_at.is_(None),
    )
    return set(session.scalars(statement))
