"""What the cancel dialog shows: reasons, and the next step where an open lead or deal would be forgotten (C24-18)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.models.work.task import Task
from crm_desktop.queries.admin.dictionaries import DictItemRow, items_of
from crm_desktop.queries.work.task_rows import TaskRow, task_page
from crm_desktop.rules.due import after_working_days
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.rules.open_work import first_template, unplanned
from crm_desktop.rules.task_moves import open_children
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.views.tasks.result_form import templates_after
from crm_desktop.views.widgets.choice_box import Named
from crm_desktop.views.widgets.performer_box import Staff, staff


@dataclass(frozen=True)
class CancelForm:
    """`needs` is the title of a lead or deal that asks for `step`; empty when nothing does."""

    tasks: tuple[TaskRow, ...]
    reasons: tuple[DictItemRow, ...]
    needs: str = ""
    step: ProposedStep | None = None
    templates: tuple[Named, ...] = ()
    staff: Staff = field(default_factory=Staff)


def cancel_form(session: Any, actor: Actor, now: datetime, ids: Sequence[UUID]) -> CancelForm:
    rows = tuple(task_page(session, actor, ids))
    reasons = tuple(items_of(session, actor, BuiltIn.CANCEL_REASON))
    unit = UnitOfWork(session, actor, now)
    needing = _needing(unit, [row.id for row in rows])
    if not needing:
        return CancelForm(rows, reasons)
    task, title = needing[0]
    template = first_template(session, person=task.person_id is not None)
    is_one = len(needing) == 1
    step = ProposedStep(
        template_id=template.id,
        title=template.title or template.name,
        due_on=after_working_days(unit.today, 1, unit.branch.days_off),
        performer_id=task.performer_id if is_one else actor.user_id,
        team_id=task.team_id if is_one and task.performer_id is None else None,
    )
    row = next((one for one in rows if one.id == task.id), rows[0])
    return CancelForm(rows, reasons, title, step, templates_after(session, actor, row), staff(session, actor))


def _needing(unit: UnitOfWork, ids: Sequence[UUID]) -> list[tuple[Task, str]]:
    """Tasks whose lead or deal has nothing planned besides what is cancelled, with its title; a lead counts once."""
    tasks = [unit.get(Task, one) for one in ids]
    every = [each for task in tasks for each in (task, *open_children(unit, task))]
    gone = {each.id for each in every}
    found: dict[str, Task] = {}
    for each in every:
        title = unplanned(unit.session, each.lead_id, each.deal_id, besides=gone)
        if title is not None:
            found.setdefault(title, each)
    return [(task, title) for title, task in found.items()]
