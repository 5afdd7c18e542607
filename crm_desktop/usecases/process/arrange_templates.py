"""Put the templates into the order in which lists show them (OT-11)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.work.task_template import TaskTemplate
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class ArrangeTemplates:
    """The wanted order; those left out come after it, in the order they had."""

    template_ids: tuple[UUID, ...]


def arrange_templates(work: UnitOfWork, order: ArrangeTemplates) -> None:
    work.require(Right.PROCESS_CHANGE)
    living = select(TaskTemplate).where(TaskTemplate.deleted_at.is_(None))
    rows = work.all(living.order_by(TaskTemplate.position, TaskTemplate.id))
    place = {one: at for at, one in enumerate(order.template_ids)}
    for at, row in enumerate(sorted(rows, key=lambda row: place.get(row.id, len(place)))):
        if row.position != at:
            row.position = at
