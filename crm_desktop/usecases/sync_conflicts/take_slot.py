"""Another time for a visit that lost its slot: it is booked again, with all that hangs on it (R13, B6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select

from crm_desktop.kit.clock import day_of
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.station.outbox import OutboxOp
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.work.task import OPEN_TASKS, Task
from crm_desktop.rules.message_states import withdraw
from crm_desktop.rules.places import branch_at
from crm_desktop.rules.slots import Slot, place_for
from crm_desktop.rules.visit_states import move
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.sync_conflicts.settling import settle


class SlotFound(Problem):
    """A colleague has found it a time meanwhile, or called it off."""

    code = "conflict.slot_found"


@dataclass(frozen=True)
class TakeSlot:
    appointment_id: UUID
    provider_id: UUID
    starts_at: datetime


def take_slot(work: UnitOfWork, order: TakeSlot) -> Appointment:
    """Raises SlotFound, and what place_for raises."""
    visit = work.get_to(Right.APPOINTMENTS_CHANGE, Appointment, order.appointment_id)
    if visit.status is not AppointmentStatus.UNPLACED:
        raise SlotFound
    minutes = int((visit.ends_at - visit.starts_at).total_seconds() // 60)
    slot = Slot(visit.person_id, visit.service_id, order.provider_id, order.starts_at, minutes, except_id=visit.id)
    place, before = place_for(work, slot), visit.starts_at
    if place.branch_id is not None:
        work.move_to(visit, place.branch_id)
    visit.provider_id, visit.room_id = order.provider_id, place.room_id
    visit.starts_at, visit.ends_at = place.stretch.starts_at, place.stretch.ends_at
    visit.on = day_of(visit.starts_at, branch_at(work, place.branch_id).time_zone)
    visit.is_overbooked, visit.overbook_reason = False, None
    # What the queue would still tell the patient names a time that is not theirs.
    withdraw(work, Appointment.__tablename__, visit.id)
    move(work, visit, AppointmentStatus.BOOKED, moved_from=before)
    _take_along(work, visit)
    settle(work, _verdicts(work, visit.id))
    return visit


def _take_along(work: UnitOfWork, visit: Appointment) -> None:
    """The planned visit of its lead."""
    task = work.session.get(Task, visit.task_id) if visit.task_id is not None else None
    if task is not None and task.status in OPEN_TASKS and task.deleted_at is None:
        task.due_at, task.due_on = visit.starts_at, visit.on
        task.postponed += 1


def _verdicts(work: UnitOfWork, visit_id: UUID) -> list[int]:
    """This station's own operations that lost the slot, if it was this station that lost it."""
    return list(
        work.session.scalars(
            select(OutboxOp.q).where(
                OutboxOp.t == Appointment.__tablename__,
                OutboxOp.pk == visit_id.hex,
                OutboxOp.settled_at.is_(None),
                func.json_extract(OutboxOp.verdict, "$.s") == "slot_taken",
            )
        )
    )
