"""Make or change something that a category asks of its people (SM-11)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.admin.dictionary import Dictionary
from crm_desktop.models.people.category_field import CategoryField, PersonValue
from crm_desktop.models.people.person import PersonCategory
from crm_desktop.models.work.result import FieldType
from crm_desktop.rules.reaching import tidy
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.people.save_category import CategoryNameNeeded

CHOICES = (FieldType.LIST, FieldType.SEVERAL)


class ListNeeded(Problem):
    """A list takes its values from a dictionary (OT-28)."""

    code = "category.list_needed"


class TypeIsFixed(Problem):
    """Answers of the old type exist; archive the field and make another."""

    code = "category.type_is_fixed"


@dataclass(frozen=True)
class SaveCategoryField:
    category_id: UUID
    name: str
    field_type: FieldType
    field_id: UUID | None = None
    dictionary_id: UUID | None = None
    is_required: bool = False
    position: int | None = None
    is_archived: bool = False


def save_category_field(work: UnitOfWork, order: SaveCategoryField) -> CategoryField:
    work.require(Right.DICTIONARIES_CHANGE)
    work.get(PersonCategory, order.category_id)
    name = tidy(order.name)
    if not name:
        raise CategoryNameNeeded
    dictionary_id = order.dictionary_id if order.field_type in CHOICES else None
    if order.field_type in CHOICES:
        if dictionary_id is None:
            raise ListNeeded(name=name)
        work.get(Dictionary, dictionary_id)
    field = _field(work, order, name, dictionary_id)
    field.name, field.field_type, field.dictionary_id = name, order.field_type, dictionary_id
    field.is_required, field.is_archived = order.is_required, order.is_archived
    if order.position is not None:
        field.position = order.position
    work.session.flush()
    return field


def _field(work: UnitOfWork, order: SaveCategoryField, name: str, dictionary_id: UUID | None) -> CategoryField:
    if order.field_id is None:
        there = (CategoryField.category_id == order.category_id, CategoryField.deleted_at.is_(None))
        count = len(work.all(select(CategoryField.id).where(*there)))
        return work.add(
            CategoryField(category_id=order.category_id, name=name, field_type=order.field_type, position=count)
        )
    field = work.get(CategoryField, order.field_id)
    answered = select(PersonValue.id).where(PersonValue.field_id == field.id, PersonValue.deleted_at.is_(None)).limit(1)
    changed = (field.field_type, field.dictionary_id) != (order.field_type, dictionary_id)
    if changed and work.session.scalar(answered) is not None:
        raise TypeIsFixed(name=field.name)
    return field
