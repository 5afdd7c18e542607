"""Put a task that is in work back among the planned ones."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.rules.task_moves import put_back, require_not_held, require_open
from crm_desktop.store.unit_of_work import UnitOfWork


class NotInWork(Problem):
    code = "task.not_in_work"


@dataclass(frozen=True)
class ReleaseTask:
    """`for_anybody` also gives up being its performer, so that a colleague may take it."""

    task_id: UUID
    for_anybody: bool = False


def release_task(work: UnitOfWork, order: ReleaseTask) -> Task:
    task = work.get_to(Right.TASKS_CHANGE, Task, order.task_id)
    require_open(task)
    if task.status is not TaskStatus.IN_WORK:
        raise NotInWork(title=task.title)
    require_not_held(work, task)
    put_back(task)
    if order.for_anybody:
        task.performer_id = None
    return task
