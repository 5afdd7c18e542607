"""Work that is nobody's yet: due tasks of the night, and missed calls without an owner (R1, C24-09)."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.calls.callback_item import OPEN_CALLBACKS, CallbackItem
from crm_desktop.models.work.task import Task
from crm_desktop.queries.admin.branch_days import AsOf
from crm_desktop.queries.work.task_filters import TABLES as TASK_TABLES
from crm_desktop.queries.work.task_filters import TaskFilter, Whose, narrowed
from crm_desktop.store.access import seen

TABLES = TASK_TABLES | {"callback_item"}


def unclaimed_count(session: Session, actor: Actor, at: AsOf) -> int:
    """Of what the desk of the team shows today."""
    due = TaskFilter(Whose.TEAM, until_day=at.today)
    tasks = narrowed(select(func.count(Task.id)), session, actor, due).where(Task.performer_id.is_(None))
    calls = seen(select(func.count(CallbackItem.id)), actor, CallbackItem).where(
        CallbackItem.status.in_(OPEN_CALLBACKS), CallbackItem.owner_id.is_(None)
    )
    return int(session.scalar(tasks) or 0) + int(session.scalar(calls) or 0)
