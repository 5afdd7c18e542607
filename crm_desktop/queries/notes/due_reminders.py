"""Reminders whose moment has come and which have not rung: asked every few seconds, so answered from one index."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.work.task import OPEN_TASKS, Task, TaskReminder

TABLES = frozenset({"task_reminder", "task"})


def is_due(actor: Actor, now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Of reminders joined with their tasks: the actor's own, or everybody's when the program itself asks."""
    due = (
        TaskReminder.remind_at <= now,
        TaskReminder.reminded_at.is_(None),
        TaskReminder.deleted_at.is_(None),
        Task.deleted_at.is_(None),
        Task.status.in_(OPEN_TASKS),
    )
    return due if actor.user_id is None else (*due, TaskReminder.user_id == actor.user_id)


def any_reminder_due(session: Session, actor: Actor, now: datetime) -> bool:
    statement = select(TaskReminder.id).join(Task, Task.id == TaskReminder.task_id).where(*is_due(actor, now)).limit(1)
    return session.scalar(statement) is not None
