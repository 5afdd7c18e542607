"""Turn reminders whose moment has come into notices; ringing twice makes no second one (OT-43)."""

from __future__ import annotations

from sqlalchemy import select

from crm_desktop.kit.ids import rule_id
from crm_desktop.models.notes.notification import NoticeKind, Notification
from crm_desktop.models.work.task import Task, TaskReminder
from crm_desktop.queries.notes.due_reminders import is_due
from crm_desktop.store.unit_of_work import UnitOfWork


def ring_reminders(work: UnitOfWork) -> list[Notification]:
    """Those of the actor; of everybody when the program itself asks. A task that is done rings nobody."""
    statement = (
        select(TaskReminder, Task)
        .join(Task, Task.id == TaskReminder.task_id)
        .where(*is_due(work.actor, work.now))
        .order_by(TaskReminder.remind_at, TaskReminder.id)
    )
    rung = []
    for reminder, task in work.session.execute(statement):
        reminder.reminded_at = work.now
        notice_id = rule_id("reminder", str(reminder.id))
        if work.session.get(Notification, notice_id) is None:
            rung.append(work.add(_notice(notice_id, reminder, task)))
    return rung


def _notice(notice_id: object, reminder: TaskReminder, task: Task) -> Notification:
    return Notification(
        id=notice_id,
        user_id=reminder.user_id,
        kind=NoticeKind.REMINDER,
        at=reminder.remind_at,
        person_id=task.person_id,
        record_table=Task.__tablename__,
        record_id=task.id,
        facts={
            "title": task.title,
            "due_on": task.due_on.isoformat(),
            "due_at": task.due_at.isoformat() if task.due_at else None,
        },
    )
