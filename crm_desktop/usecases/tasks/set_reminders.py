"""Say when one wants to be reminded of a task (OT-43)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.work.task import Task, TaskReminder
from crm_desktop.rules.task_moves import require_open
from crm_desktop.store.unit_of_work import UnitOfWork


class ReminderPassed(Problem):
    code = "task.reminder_passed"


@dataclass(frozen=True)
class SetReminders:
    """The actor's own reminders of this task, replacing those still to come; none at all clears them."""

    task_id: UUID
    moments: tuple[datetime, ...]


def set_reminders(work: UnitOfWork, order: SetReminders) -> None:
    task = work.get(Task, order.task_id)
    work.require(Right.TASKS_CHANGE)
    require_open(task)
    user_id = work.actor.user_id or task.performer_id
    waiting = work.all(
        select(TaskReminder).where(
            TaskReminder.task_id == task.id,
            TaskReminder.user_id == user_id,
            TaskReminder.reminded_at.is_(None),
            TaskReminder.deleted_at.is_(None),
        )
    )
    for reminder in waiting:
        if reminder.remind_at not in order.moments:
            work.remove(reminder)
    for moment in dict.fromkeys(order.moments):
        if moment <= work.now:
            raise ReminderPassed(moment=moment)
        if user_id is not None and moment not in [reminder.remind_at for reminder in waiting]:
            work.add(TaskReminder(task_id=task.id, user_id=user_id, remind_at=moment))
