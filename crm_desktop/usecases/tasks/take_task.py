"""Take a task into work: once only, and the second taker is told who has it (OT-33)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.rules.history import user_name
from crm_desktop.rules.task_moves import TaskTaken, require_open, take
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.tasks.complete_task import RoundEndsByItself


@dataclass(frozen=True)
class TakeTask:
    task_id: UUID


def take_task(work: UnitOfWork, order: TakeTask) -> Task:
    """Whoever may see unassigned work may take it; a colleague's only with the right to hand work over."""
    task = work.get(Task, order.task_id)
    work.require(Right.TASKS_CHANGE)
    require_open(task)
    if work.actor.user_id is None:
        raise work.refusal(Right.TASKS_CHANGE)
    if task.task_type is TaskType.CALL_ROUND:
        raise RoundEndsByItself(title=task.title)
    if task.status is TaskStatus.IN_WORK and task.performer_id == work.actor.user_id:
        return task
    if task.performer_id not in (None, work.actor.user_id):
        _require_hand_over(work, task)
    take(work, task)
    return task


def _require_hand_over(work: UnitOfWork, task: Task) -> None:
    """In work, it is theirs whatever one's rights: two people must not ring the same client."""
    if task.status is TaskStatus.IN_WORK or work.actor.scope_of(Right.TASKS_HAND_OVER) is None:
        raise TaskTaken(title=task.title, name=user_name(work.session, task.performer_id))
