"""The dictionary of results: each with its fields and the templates that allow it (OT-26, OT-27)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.work.result import Closes, ExtraField, FieldType, Result, ResultKind
from crm_desktop.models.work.task_template import TaskTemplate, TemplateResult

TABLES = frozenset({"result", "extra_field", "template_result", "task_template"})


@dataclass(frozen=True)
class AskedRow:
    """A field of a result, without the values of its list."""

    id: UUID
    name: str
    field_type: FieldType
    dictionary_id: UUID | None
    is_required: bool
    sets_due: bool


@dataclass(frozen=True)
class ResultRow:
    """`templates` are the names of those that allow it."""

    id: UUID
    name: str
    kind: ResultKind
    closes: Closes
    is_no_answer: bool
    is_archived: bool
    fields: tuple[AskedRow, ...] = ()
    templates: tuple[str, ...] = ()


def result_rows(session: Session, actor: Actor) -> list[ResultRow]:
    """All of them in their order, the archived ones among them; of fields those that are still asked."""
    fields, templates = _fields(session), _templates(session)
    statement = (
        select(Result.id, Result.name, Result.kind, Result.closes, Result.is_no_answer, Result.is_archived)
        .where(Result.deleted_at.is_(None))
        .order_by(Result.position, Result.id)
    )
    return [
        ResultRow(**row._asdict(), fields=tuple(fields.get(row.id, ())), templates=tuple(templates.get(row.id, ())))
        for row in session.execute(statement)
    ]


def _fields(session: Session) -> dict[UUID, list[AskedRow]]:
    statement = (
        select(
            ExtraField.result_id,
            ExtraField.id,
            ExtraField.name,
            ExtraField.field_type,
            ExtraField.dictionary_id,
            ExtraField.is_required,
            ExtraField.sets_due,
        )
        .where(ExtraField.deleted_at.is_(None), ExtraField.is_archived.is_(False))
        .order_by(ExtraField.position, ExtraField.id)
    )
    found: dict[UUID, list[AskedRow]] = defaultdict(list)
    for row in session.execute(statement):
        told = row._asdict()
        found[told.pop("result_id")].append(AskedRow(**told))
    return found


def _templates(session: Session) -> dict[UUID, list[str]]:
    statement = (
        select(TemplateResult.result_id, TaskTemplate.name)
        .join(TaskTemplate, TaskTemplate.id == TemplateResult.template_id)
        .where(
            TemplateResult.deleted_at.is_(None), TaskTemplate.deleted_at.is_(None), TaskTemplate.is_archived.is_(False)
        )
        .order_by(TaskTemplate.position, TaskTemplate.id)
    )
    found: dict[UUID, list[str]] = defaultdict(list)
    for result_id, name in session.execute(statement):
        found[result_id].append(name)
    return found
