"""The table of the work process as it holds now: every template with every result it allows (OT-04, OT-11)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.work.task_template import TaskTemplate, TaskType
from crm_desktop.queries.process.allowed_results import TABLES as RESULT_TABLES
from crm_desktop.queries.process.allowed_results import AllowedResultRow, allowed_results

TABLES = RESULT_TABLES


@dataclass(frozen=True)
class ProcessRow:
    template_id: UUID
    name: str
    task_type: TaskType
    preset: str | None
    is_archived: bool
    results: tuple[AllowedResultRow, ...]


def process_cells(session: Session, actor: Actor, *, with_archived: bool = False) -> list[ProcessRow]:
    """Templates in their order; a call round has no results of its own."""
    statement = select(
        TaskTemplate.id, TaskTemplate.name, TaskTemplate.task_type, TaskTemplate.preset, TaskTemplate.is_archived
    ).where(TaskTemplate.deleted_at.is_(None))
    if not with_archived:
        statement = statement.where(TaskTemplate.is_archived.is_(False))
    rows = session.execute(statement.order_by(TaskTemplate.position, TaskTemplate.id)).all()
    return [
        ProcessRow(
            template_id=row.id,
            name=row.name,
            task_type=row.task_type,
            preset=row.preset,
            is_archived=row.is_archived,
            results=() if row.task_type is TaskType.CALL_ROUND else tuple(allowed_results(session, actor, row.id)),
        )
        for row in rows
    ]
