"""Cancel a task with a reason; what it was planned for does not stay without a next step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.work.task import Task
from crm_desktop.rules.following import follow
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.rules.open_work import require_next_step, unplanned
from crm_desktop.rules.task_moves import (
    ReasonNeeded,
    cancel,
    finish_round,
    open_children,
    require_not_held,
    require_open,
)
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class CancelTask:
    """`next` is needed where an open lead or deal would be left with nothing planned (NeedsNextStep says so).

    Of a call round it is made for each lead or deal that the cancelled calls leave so, and of a single task too
    `only_where_needed`.
    """

    task_id: UUID
    reason: str
    next: ProposedStep | None = None
    only_where_needed: bool = False


def cancel_task(work: UnitOfWork, order: CancelTask) -> Task | None:
    """The next task, the last one if several were made."""
    task = work.get_to(Right.TASKS_CHANGE, Task, order.task_id)
    require_open(task)
    require_not_held(work, task)
    if not order.reason.strip():
        raise ReasonNeeded(title=task.title)
    touched = [task, *open_children(work, task)]
    cancel(work, task, order.reason.strip())
    finish_round(work, task.parent_id)
    made = _follow_all(work, touched, order) if order.next is not None else None
    for each in touched:
        require_next_step(work.session, each.lead_id, each.deal_id)
    return made


def _follow_all(work: UnitOfWork, cancelled: Sequence[Task], order: CancelTask) -> Task | None:
    made = None
    for each in cancelled:
        work.session.flush()
        is_asked = len(cancelled) == 1 and not order.only_where_needed
        if order.next is not None and (is_asked or unplanned(work.session, each.lead_id, each.deal_id) is not None):
            made = follow(work, each, order.next)
    return made
