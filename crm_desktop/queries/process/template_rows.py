"""Task templates as their editor needs them: fields, results in digit order, additional tasks (OT-17…25)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.work.lead import Priority
from crm_desktop.models.work.result import Result
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import (
    PerformerRule,
    TaskTemplate,
    TaskType,
    TemplateAddition,
    TemplateResult,
)

TABLES = frozenset({"task_template", "template_result", "template_addition", "result"})


@dataclass(frozen=True)
class AdditionRow:
    template_id: UUID
    after_days: int


@dataclass(frozen=True)
class TemplateRow:
    """The place of a result is its digit, None a digit left free; without any every result is allowed.

    `is_used` says that tasks of it exist (OT-23).
    """

    id: UUID
    name: str
    task_type: TaskType
    title: str
    text: str | None
    script: str | None
    priority: Priority
    due_days: int
    performer_rule: PerformerRule
    performer_id: UUID | None
    team_id: UUID | None
    contact_method_id: UUID | None
    progress: int | None
    is_archived: bool
    is_used: bool
    result_ids: tuple[UUID | None, ...] = ()
    additions: tuple[AdditionRow, ...] = ()


def template_rows(session: Session, actor: Actor) -> list[TemplateRow]:
    """All of them in their order, the archived ones among them."""
    results, additions = _results(session), _additions(session)
    used = select(Task.id).where(Task.template_id == TaskTemplate.id).exists()
    statement = (
        select(
            TaskTemplate.id,
            TaskTemplate.name,
            TaskTemplate.task_type,
            TaskTemplate.title,
            TaskTemplate.text,
            TaskTemplate.script,
            TaskTemplate.priority,
            TaskTemplate.due_days,
            TaskTemplate.performer_rule,
            TaskTemplate.performer_id,
            TaskTemplate.team_id,
            TaskTemplate.contact_method_id,
            TaskTemplate.progress,
            TaskTemplate.is_archived,
            used.label("is_used"),
        )
        .where(TaskTemplate.deleted_at.is_(None))
        .order_by(TaskTemplate.position, TaskTemplate.id)
    )
    return [
        TemplateRow(
            **row._asdict(), result_ids=tuple(results.get(row.id, ())), additions=tuple(additions.get(row.id, ()))
        )
        for row in session.execute(statement)
    ]


def _results(session: Session) -> dict[UUID, list[UUID | None]]:
    statement = (
        select(TemplateResult.template_id, TemplateResult.result_id, TemplateResult.position)
        .join(Result, Result.id == TemplateResult.result_id)
        .where(TemplateResult.deleted_at.is_(None), Result.deleted_at.is_(None), Result.is_archived.is_(False))
        .order_by(TemplateResult.position, TemplateResult.result_id)
    )
    found: dict[UUID, list[UUID | None]] = defaultdict(list)
    for template_id, result_id, place in session.execute(statement):
        free = place - 1 - len(found[template_id])
        found[template_id].extend([None] * free)
        found[template_id].append(result_id)
    return found


def _additions(session: Session) -> dict[UUID, list[AdditionRow]]:
    statement = (
        select(TemplateAddition.template_id, TemplateAddition.addition_id, TemplateAddition.after_days)
        .where(TemplateAddition.deleted_at.is_(None))
        .order_by(TemplateAddition.after_days, TemplateAddition.id)
    )
    found: dict[UUID, list[AdditionRow]] = defaultdict(list)
    for template_id, addition_id, after_days in session.execute(statement):
        found[template_id].append(AdditionRow(addition_id, after_days))
    return found
