"""Take the next call of a round into work (O5)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import or_, select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.work.task import OPEN_TASKS, Task, TaskStatus
from crm_desktop.rules.task_moves import require_open
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.tasks.take_task import TakeTask, take_task


class RoundWaits(Problem):
    """All calls that are left are in colleagues' hands."""

    code = "task.round_has_no_call_for_you"


@dataclass(frozen=True)
class StartNextCall:
    """`after_id`: the call just left for later, so that it is not offered again at once."""

    round_id: UUID
    after_id: UUID | None = None


def start_next_call(work: UnitOfWork, order: StartNextCall) -> Task:
    """The call one has in work already, else the earliest planned one that is mine or nobody's."""
    parent = work.get(Task, order.round_id)
    require_open(parent)
    me = work.actor.user_id
    if me is None:
        raise work.refusal(Right.TASKS_CHANGE)
    calls = work.all(
        select(Task)
        .where(
            Task.parent_id == parent.id,
            Task.status.in_(OPEN_TASKS),
            Task.deleted_at.is_(None),
            or_(Task.performer_id.is_(None), Task.performer_id == me),
        )
        .order_by(Task.status != TaskStatus.IN_WORK, Task.due_on, Task.due_at, Task.created_at, Task.id)
        .limit(2)
    )
    chosen = next((call for call in calls if call.id != order.after_id), calls[0] if calls else None)
    if chosen is None:
        raise RoundWaits(title=parent.title)
    return take_task(work, TakeTask(chosen.id))
