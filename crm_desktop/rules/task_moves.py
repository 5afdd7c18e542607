"""How tasks change their status: who holds one, what a cancelled one leaves, when a call round is done."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.work.task import OPEN_TASKS, Task, TaskReminder, TaskStatus
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.rules.history import tell, user_name
from crm_desktop.store.unit_of_work import UnitOfWork


class TaskTaken(Problem):
    """Somebody else has this task; the second taker is told who (OT-33)."""

    code = "task.taken"


class TaskClosed(Problem):
    """The task is done or cancelled already."""

    code = "task.closed"


class ReasonNeeded(Problem):
    code = "task.reason_needed"


def require_open(task: Task) -> None:
    if not task.is_open:
        raise TaskClosed(title=task.title, status=task.status.value)


def require_not_held(work: UnitOfWork, task: Task) -> None:
    """Raise TaskTaken if a colleague has it in work, unless the actor may hand work over."""
    held = task.status is TaskStatus.IN_WORK and task.performer_id not in (None, work.actor.user_id)
    if held and work.actor.scope_of(Right.TASKS_HAND_OVER) is None:
        raise TaskTaken(title=task.title, name=user_name(work.session, task.performer_id))


def take(work: UnitOfWork, task: Task) -> None:
    """Into work by the actor, who is somebody."""
    task.status = TaskStatus.IN_WORK
    task.performer_id = work.actor.user_id
    task.taken_at = work.now


def put_back(task: Task) -> None:
    task.status = TaskStatus.PLANNED
    task.taken_at = None


def cancel(work: UnitOfWork, task: Task, reason: str) -> None:
    """Cancel an open task and, of a call round, the calls still open."""
    task.status = TaskStatus.CANCELLED
    task.cancel_reason = reason or None
    task.taken_at = None
    forget_reminders(work, task.id)
    tell(work, TimelineKind.TASK_CANCELLED, task.person_id, task, title=task.title, reason=reason)
    for child in open_children(work, task):
        cancel(work, child, reason)


def cancel_work_of(work: UnitOfWork, *, lead_id: UUID | None = None, deal_id: UUID | None = None) -> int:
    """What was planned for a lead or deal that was given up; answers how many tasks that were."""
    work.session.flush()
    of = Task.lead_id == lead_id if lead_id is not None else Task.deal_id == deal_id
    tasks: Sequence[Task] = work.all(select(Task).where(of, Task.status.in_(OPEN_TASKS), Task.deleted_at.is_(None)))
    for task in tasks:
        cancel(work, task, "")
        finish_round(work, task.parent_id)
    return len(tasks)


def open_children(work: UnitOfWork, task: Task) -> Sequence[Task]:
    if task.task_type is not TaskType.CALL_ROUND:
        return ()
    found: Sequence[Task] = work.all(
        select(Task).where(Task.parent_id == task.id, Task.status.in_(OPEN_TASKS), Task.deleted_at.is_(None))
    )
    return found


def finish_round(work: UnitOfWork, round_id: UUID | None) -> None:
    """A call round is done when all its calls are done or cancelled; one without calls is cancelled."""
    parent = work.session.get(Task, round_id) if round_id is not None else None
    if parent is None or not parent.is_open:
        return
    work.session.flush()
    if open_children(work, parent):
        return
    left = work.session.scalar(select(Task.id).where(Task.parent_id == parent.id, Task.deleted_at.is_(None)).limit(1))
    if left is None:
        cancel(work, parent, "")
        return
    parent.status = TaskStatus.DONE
    parent.done_at = work.now
    parent.done_by = work.actor.user_id
    parent.taken_at = None
    forget_reminders(work, parent.id)


def forget_reminders(work: UnitOfWork, task_id: UUID) -> None:
    """Nobody is reminded of what is over."""
    for reminder in work.all(
        select(TaskReminder).where(
            TaskReminder.task_id == task_id, TaskReminder.reminded_at.is_(None), TaskReminder.deleted_at.is_(None)
        )
    ):
        work.remove(reminder)
