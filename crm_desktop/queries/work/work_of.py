"""How much work somebody holds, told before it is handed over (T3)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.calls.callback_item import OPEN_CALLBACKS, CallbackItem
from crm_desktop.models.work.lead import OPEN_LEADS, Lead
from crm_desktop.models.work.task import OPEN_TASKS, Task
from crm_desktop.store.access import seen

TABLES = frozenset({"task", "lead", "callback_item"})


@dataclass(frozen=True)
class WorkOf:
    tasks: int = 0
    leads: int = 0
    callbacks: int = 0

    @property
    def is_empty(self) -> bool:
        return not (self.tasks or self.leads or self.callbacks)


def work_of(session: Session, actor: Actor, user_id: UUID) -> WorkOf:
    """What of it the actor may see; calls of a round count, because each is somebody's to do."""
    tasks = select(func.count(Task.id)).where(Task.performer_id == user_id, Task.status.in_(OPEN_TASKS))
    leads = select(func.count(Lead.id)).where(Lead.assignee_id == user_id, Lead.status.in_(OPEN_LEADS))
    owed = select(func.count(CallbackItem.id)).where(
        CallbackItem.owner_id == user_id, CallbackItem.status.in_(OPEN_CALLBACKS)
    )
    return WorkOf(
        tasks=int(session.scalar(seen(tasks, actor, Task)) or 0),
        leads=int(session.scalar(seen(leads, actor, Lead)) or 0),
        callbacks=int(session.scalar(seen(owed, actor, CallbackItem)) or 0),
    )
