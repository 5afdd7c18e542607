"""Give a task to a colleague or to a team (T2, T3)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.notes.notification import NoticeKind
from crm_desktop.models.work.task import Task
from crm_desktop.rules.handing_over import give_task, receiver
from crm_desktop.rules.history import notify
from crm_desktop.rules.task_moves import require_open
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class HandOverTask:
    task_id: UUID
    performer_id: UUID | None = None
    team_id: UUID | None = None


def hand_over_task(work: UnitOfWork, order: HandOverTask) -> Task:
    """Planned again for whoever gets it; a call round goes with its open calls."""
    task = work.get_to(Right.TASKS_HAND_OVER, Task, order.task_id)
    require_open(task)
    give_task(work, task, receiver(work, order.performer_id, order.team_id))
    notify(work, order.performer_id, NoticeKind.TASK_GIVEN, task, title=task.title, due_on=task.due_on)
    return task
