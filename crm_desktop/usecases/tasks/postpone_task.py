"""Put a task off to another day or hour; it is counted, and goes back among the planned ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.clock import start_of_day
from crm_desktop.models.access import Right
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.work.task import Task, TaskReminder
from crm_desktop.rules.due import When, due
from crm_desktop.rules.history import tell
from crm_desktop.rules.task_moves import put_back, require_not_held, require_open
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class PostponeTask:
    task_id: UUID
    when: When
    reason: str = ""


def postpone_task(work: UnitOfWork, order: PostponeTask) -> Task:
    task = work.get_to(Right.TASKS_CHANGE, Task, order.task_id)
    require_open(task)
    require_not_held(work, task)
    before_on, before_at = task.due_on, _starts_at(work, task)
    change_due(task, order.when, work)
    put_back(task)
    task.postponed += 1
    _move_reminders(work, task, before_at)
    tell(
        work,
        TimelineKind.TASK_POSTPONED,
        task.person_id,
        task,
        text=order.reason or None,
        title=task.title,
        before=before_on,
        due_on=task.due_on,
        due_at=task.due_at,
    )
    return task


def change_due(task: Task, when: When, work: UnitOfWork) -> None:
    new = due(when, work.branch, work.now)
    task.date_type, task.due_on, task.due_until_on, task.due_at = new.date_type, new.on, new.until, new.at


def _starts_at(work: UnitOfWork, task: Task) -> datetime:
    return task.due_at or start_of_day(task.due_on, work.branch.time_zone)


def _move_reminders(work: UnitOfWork, task: Task, before: datetime) -> None:
    """They stay as far ahead of the task as they were."""
    moved_by = _starts_at(work, task) - before
    for reminder in work.all(
        select(TaskReminder).where(
            TaskReminder.task_id == task.id, TaskReminder.reminded_at.is_(None), TaskReminder.deleted_at.is_(None)
        )
    ):
        reminder.remind_at += moved_by
