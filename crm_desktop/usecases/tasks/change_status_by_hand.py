"""Set a task's status from the list, as far as statuses have rules (OT-34, OT-42)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.work.task import TASK_MOVES, Task, TaskStatus
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.tasks.cancel_task import CancelTask, cancel_task
from crm_desktop.usecases.tasks.release_task import ReleaseTask, release_task
from crm_desktop.usecases.tasks.take_task import TakeTask, take_task


class NeedsResult(Problem):
    """A task becomes done by its result alone."""

    code = "task.needs_result"


class StatusCannotChange(Problem):
    code = "task.status_cannot_change"


@dataclass(frozen=True)
class ChangeStatusByHand:
    """`reason` is needed for cancelling."""

    task_id: UUID
    status: TaskStatus
    reason: str = ""


def change_status_by_hand(work: UnitOfWork, order: ChangeStatusByHand) -> None:
    task = work.get(Task, order.task_id)
    if order.status is task.status:
        return
    if order.status not in TASK_MOVES[task.status]:
        raise StatusCannotChange(title=task.title, before=task.status.value, after=order.status.value)
    match order.status:
        case TaskStatus.IN_WORK:
            take_task(work, TakeTask(task.id))
        case TaskStatus.PLANNED:
            release_task(work, ReleaseTask(task.id))
        case TaskStatus.CANCELLED:
            cancel_task(work, CancelTask(task.id, order.reason))
        case TaskStatus.DONE:
            raise NeedsResult(title=task.title)
