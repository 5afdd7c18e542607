"""Make or change an extra field that a result asks for (OT-08, OT-27)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.admin.dictionary import Dictionary
from crm_desktop.models.work.result import ExtraField, FieldType, Result
from crm_desktop.models.work.task import TaskValue
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.process.save_template import NameNeeded

CHOICES = (FieldType.LIST, FieldType.SEVERAL)
DUE_TYPES = (FieldType.DATE, FieldType.TIME)


class DictionaryNeeded(Problem):
    """A list takes its values from a dictionary (OT-28)."""

    code = "process.dictionary_needed"


class CannotSetDue(Problem):
    """Only a date or a time can say when the next task is due."""

    code = "process.cannot_set_due"


class FieldTypeIsFixed(Problem):
    """Answers of the old type exist; archive the field and make another."""

    code = "process.field_type_is_fixed"


@dataclass(frozen=True)
class SaveField:
    result_id: UUID
    name: str
    field_type: FieldType
    field_id: UUID | None = None
    dictionary_id: UUID | None = None
    is_required: bool = False
    sets_due: bool = False
    position: int | None = None
    is_archived: bool = False


def save_field(work: UnitOfWork, order: SaveField) -> ExtraField:
    work.require(Right.PROCESS_CHANGE)
    _check(work, order)
    field = _field(work, order)
    field.name, field.field_type = order.name.strip(), order.field_type
    field.dictionary_id = order.dictionary_id if order.field_type in CHOICES else None
    field.is_required, field.sets_due, field.is_archived = order.is_required, order.sets_due, order.is_archived
    if order.position is not None:
        field.position = order.position
    return field


def _check(work: UnitOfWork, order: SaveField) -> None:
    work.get(Result, order.result_id)
    if not order.name.strip():
        raise NameNeeded
    if order.field_type in CHOICES:
        if order.dictionary_id is None:
            raise DictionaryNeeded(name=order.name)
        work.get(Dictionary, order.dictionary_id)
    if order.sets_due and order.field_type not in DUE_TYPES:
        raise CannotSetDue(name=order.name)


def _field(work: UnitOfWork, order: SaveField) -> ExtraField:
    if order.field_id is None:
        of = select(ExtraField.id).where(ExtraField.result_id == order.result_id, ExtraField.deleted_at.is_(None))
        count = len(work.all(of))
        return work.add(
            ExtraField(result_id=order.result_id, name=order.name.strip(), field_type=order.field_type, position=count)
        )
    field = work.get(ExtraField, order.field_id)
    answered = select(TaskValue.id).where(TaskValue.field_id == field.id).limit(1)
    changed = field.field_type is not order.field_type or (
        field.field_type in CHOICES and field.dictionary_id != order.dictionary_id
    )
    if changed and work.session.scalar(answered) is not None:
        raise FieldTypeIsFixed(name=field.name)
    return field
