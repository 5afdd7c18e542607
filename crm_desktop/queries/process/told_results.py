"""How often a result of a template was told of late: what a change of the process would have touched (T6)."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.store.access import seen

TABLES = frozenset({"task"})


def told_results(session: Session, actor: Actor, template_id: UUID, result_id: UUID, since: datetime) -> int:
    statement = select(func.count(Task.id)).where(
        Task.template_id == template_id,
        Task.result_id == result_id,
        Task.status == TaskStatus.DONE,
        Task.done_at >= since,
    )
    return session.scalar(seen(statement, actor, Task)) or 0
