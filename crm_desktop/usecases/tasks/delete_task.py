"""Delete a task made by mistake; a right of its own (OT-32)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.work.task import Task
from crm_desktop.rules.open_work import require_next_step
from crm_desktop.rules.task_moves import finish_round, forget_reminders, require_not_held
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class DeleteTask:
    task_id: UUID


def delete_task(work: UnitOfWork, order: DeleteTask) -> None:
    """Raises NeedsNextStep if an open lead or deal would be left with nothing planned."""
    task = work.get_to(Right.TASKS_DELETE, Task, order.task_id)
    require_not_held(work, task)
    children = work.all(select(Task).where(Task.parent_id == task.id, Task.deleted_at.is_(None)))
    for each in (task, *children):
        forget_reminders(work, each.id)
        work.remove(each)
    finish_round(work, task.parent_id)
    for each in (task, *children):
        require_next_step(work.session, each.lead_id, each.deal_id)
