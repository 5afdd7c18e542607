"""The results a template allows, each with its digit, its fields and the next step of the process (OT-25, OT-40)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.dictionary import DictItem
from crm_desktop.models.work.next_step import NextStep
from crm_desktop.models.work.result import Closes, ExtraField, FieldType, Result, ResultKind
from crm_desktop.models.work.task_template import PerformerRule, TaskTemplate, TemplateResult

TABLES = frozenset({"result", "template_result", "extra_field", "dict_item", "next_step", "task_template"})


@dataclass(frozen=True)
class ItemRow:
    item_id: UUID
    name: str


@dataclass(frozen=True)
class FieldRow:
    """A field with the values of its dictionary, if it is a list."""

    field_id: UUID
    name: str
    field_type: FieldType
    is_required: bool
    sets_due: bool
    items: tuple[ItemRow, ...] = ()


@dataclass(frozen=True)
class CellRow:
    """A cell of the process as it holds now; without a template the chain ends."""

    next_step_id: UUID
    template_id: UUID | None
    template_name: str
    end_reason: str | None
    delay_days: int
    delay_minutes: int
    at_time: str | None
    performer_rule: PerformerRule
    performer_id: UUID | None
    team_id: UUID | None


@dataclass(frozen=True)
class AllowedResultRow:
    """`digit` is the key that picks it: 1 to 9, then 0; none beyond."""

    result_id: UUID
    digit: int | None
    name: str
    kind: ResultKind
    closes: Closes
    is_no_answer: bool
    fields: tuple[FieldRow, ...]
    next: CellRow | None
    preset: str | None = None


def allowed_results(session: Session, actor: Actor, template_id: UUID) -> list[AllowedResultRow]:
    """In the order of their digits; a template that names no results allows them all."""
    results = _results(session, template_id)
    ids = [row.id for row, _ in results]
    fields, cells = _fields(session, ids), _cells(session, template_id)
    return [
        AllowedResultRow(
            result_id=row.id,
            digit=_digit(place),
            name=row.name,
            kind=row.kind,
            closes=row.closes,
            is_no_answer=row.is_no_answer,
            fields=() if row.is_no_answer else tuple(fields.get(row.id, ())),
            next=cells.get(row.id),
            preset=row.preset,
        )
        for row, place in results
    ]


def _digit(place: int) -> int | None:
    """The place is the key, so that a refusal is 7 in every template (day.md); the tenth has the last key, 0."""
    return place % 10 if 1 <= place <= 10 else None


def _results(session: Session, template_id: UUID) -> list[tuple[Result, int]]:
    living = (Result.deleted_at.is_(None), Result.is_archived.is_(False))
    named = session.execute(
        select(Result, TemplateResult.position)
        .join(TemplateResult, TemplateResult.result_id == Result.id)
        .where(TemplateResult.template_id == template_id, TemplateResult.deleted_at.is_(None), *living)
        .order_by(TemplateResult.position, Result.id)
    ).all()
    if named:
        return [(row.Result, row.position) for row in named]
    every = session.scalars(select(Result).where(*living).order_by(Result.position, Result.id))
    return [(row, number) for number, row in enumerate(every, start=1)]


def _fields(session: Session, result_ids: list[UUID]) -> dict[UUID, list[FieldRow]]:
    fields = session.scalars(
        select(ExtraField)
        .where(ExtraField.result_id.in_(result_ids), ExtraField.deleted_at.is_(None), ExtraField.is_archived.is_(False))
        .order_by(ExtraField.position, ExtraField.id)
    ).all()
    items = _items(session, {field.dictionary_id for field in fields if field.dictionary_id is not None})
    found: dict[UUID, list[FieldRow]] = defaultdict(list)
    for field in fields:
        values = tuple(items.get(field.dictionary_id, ())) if field.dictionary_id is not None else ()
        found[field.result_id].append(
            FieldRow(field.id, field.name, field.field_type, field.is_required, field.sets_due, values)
        )
    return found


def _items(session: Session, dictionary_ids: Iterable[UUID]) -> dict[UUID, list[ItemRow]]:
    rows = session.execute(
        select(DictItem.dictionary_id, DictItem.id, DictItem.name)
        .where(
            DictItem.dictionary_id.in_(list(dictionary_ids)),
            DictItem.deleted_at.is_(None),
            DictItem.is_archived.is_(False),
        )
        .order_by(DictItem.position, DictItem.id)
    )
    found: dict[UUID, list[ItemRow]] = defaultdict(list)
    for dictionary_id, item_id, name in rows:
        found[dictionary_id].append(ItemRow(item_id, name))
    return found


def _cells(session: Session, template_id: UUID) -> dict[UUID, CellRow]:
    follower = aliased(TaskTemplate)
    rows = session.execute(
        select(NextStep, follower.name)
        .outerjoin(follower, follower.id == NextStep.next_template_id)
        .where(NextStep.template_id == template_id, NextStep.retired_at.is_(None), NextStep.deleted_at.is_(None))
        .order_by(NextStep.created_at, NextStep.id)
    )
    return {
        cell.result_id: CellRow(
            next_step_id=cell.id,
            template_id=cell.next_template_id,
            template_name=name or "",
            end_reason=cell.end_reason,
            delay_days=cell.delay_days,
            delay_minutes=cell.delay_minutes,
            at_time=cell.at_time,
            performer_rule=cell.performer_rule,
            performer_id=cell.performer_id,
            team_id=cell.team_id,
        )
        for cell, name in rows
    }
