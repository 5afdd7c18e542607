"""The task or call that is in work now, ready for its form of result (OT-37)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.queries.work.lead_rows import TABLES as LEAD_TABLES
from crm_desktop.queries.work.lead_rows import LeadRow, lead_page
from crm_desktop.queries.work.scripts import TABLES as SCRIPT_TABLES
from crm_desktop.queries.work.scripts import task_script
from crm_desktop.queries.work.task_rows import TABLES as TASK_TABLES
from crm_desktop.queries.work.task_rows import TaskRow, task_page
from crm_desktop.store.access import seen

TABLES = TASK_TABLES | LEAD_TABLES | SCRIPT_TABLES


@dataclass(frozen=True)
class CurrentTask:
    task: TaskRow
    lead: LeadRow | None
    script: str


def current_task(session: Session, actor: Actor) -> CurrentTask | None:
    """Of several in work the one taken last."""
    statement = (
        select(Task.id)
        .where(Task.status == TaskStatus.IN_WORK, Task.performer_id == actor.user_id)
        .order_by(Task.taken_at.desc(), Task.id.desc())
        .limit(1)
    )
    task_id = session.scalars(seen(statement, actor, Task)).first()
    if task_id is None:
        return None
    (task,) = task_page(session, actor, [task_id])
    leads = lead_page(session, actor, [task.lead_id]) if task.lead_id is not None else []
    return CurrentTask(task, leads[0] if leads else None, task_script(session, actor, task_id))
