"""Change the words, priority or date of a task that is still open (OT-31)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.work.lead import Priority
from crm_desktop.models.work.task import Task
from crm_desktop.rules.due import When
from crm_desktop.rules.task_moves import require_not_held, require_open
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.tasks.postpone_task import change_due


@dataclass(frozen=True)
class EditTask:
    """The whole form; `when` None leaves the date, an empty title the old one."""

    task_id: UUID
    title: str
    description: str | None
    priority: Priority
    contact_method_id: UUID | None = None
    when: When | None = None


def edit_task(work: UnitOfWork, order: EditTask) -> Task:
    task = work.get_to(Right.TASKS_CHANGE, Task, order.task_id)
    require_open(task)
    require_not_held(work, task)
    task.title = order.title.strip() or task.title
    task.description = order.description
    task.priority = order.priority
    task.contact_method_id = order.contact_method_id
    if order.when is not None:
        change_due(task, order.when, work)
    return task
