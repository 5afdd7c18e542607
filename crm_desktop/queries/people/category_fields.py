"""What each category asks of its people, and what one of them has answered (SM-11)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.dictionary import Dictionary, DictItem
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.category_field import CategoryField, PersonValue
from crm_desktop.models.people.person import Person, PersonCategory
from crm_desktop.models.work.result import FieldType
from crm_desktop.queries.process.allowed_results import FieldRow, ItemRow
from crm_desktop.store.access import seen
from crm_desktop.store.problems import Gone

TABLES = frozenset(
    {"person_category", "category_field", "person_value", "dictionary", "dict_item", "person", "service"}
)


@dataclass(frozen=True)
class CategoryFieldRow:
    """As the editor of a category shows it."""

    id: UUID
    name: str
    field_type: FieldType
    dictionary_id: UUID | None
    is_required: bool
    is_archived: bool


@dataclass(frozen=True)
class CategoryBook:
    """One category with all its fields."""

    id: UUID
    name: str
    colour: str
    is_archived: bool
    fields: tuple[CategoryFieldRow, ...]


@dataclass(frozen=True)
class Answered:
    """`values` as they are stored; `shown` is how a card shows an answer that is an id or a word, by value."""

    field_id: UUID
    name: str
    field_type: FieldType
    category_id: UUID
    values: tuple[str, ...]
    shown: tuple[str, ...]


def fields_by_category(session: Session, actor: Actor) -> dict[UUID, tuple[FieldRow, ...]]:
    """What a form asks, with the values of its lists; archived fields are asked no more."""
    rows = [row for row in _fields(session) if not row.is_archived]
    items = _items(session, {row.dictionary_id for row in rows if row.dictionary_id is not None})
    found: dict[UUID, list[FieldRow]] = {}
    for row in rows:
        values = tuple(items.get(row.dictionary_id, ())) if row.dictionary_id is not None else ()
        made = FieldRow(row.id, row.name, row.field_type, row.is_required, False, values)
        found.setdefault(row.category_id, []).append(made)
    return {category_id: tuple(fields) for category_id, fields in found.items()}


def category_books(session: Session, actor: Actor) -> list[CategoryBook]:
    """For the editor: the archived ones last."""
    fields: dict[UUID, list[CategoryFieldRow]] = {}
    for row in _fields(session):
        made = CategoryFieldRow(row.id, row.name, row.field_type, row.dictionary_id, row.is_required, row.is_archived)
        fields.setdefault(row.category_id, []).append(made)
    statement = (
        select(PersonCategory.id, PersonCategory.name, PersonCategory.colour, PersonCategory.is_archived)
        .where(PersonCategory.deleted_at.is_(None))
        .order_by(PersonCategory.is_archived, PersonCategory.name, PersonCategory.id)
    )
    return [CategoryBook(*row, tuple(fields.get(row[0], ()))) for row in session.execute(statement)]


def lists_of_values(session: Session, actor: Actor) -> list[tuple[UUID, str]]:
    """The dictionaries a field may take its values from."""
    statement = select(Dictionary.id, Dictionary.name).where(
        Dictionary.deleted_at.is_(None), Dictionary.is_archived.is_(False)
    )
    return [(key, name) for key, name in session.execute(statement.order_by(Dictionary.name, Dictionary.id))]


def answers_of(session: Session, actor: Actor, person_id: UUID) -> tuple[Answered, ...]:
    """All that was ever answered and stands, whatever the person's category is now; raises Gone."""
    if session.scalars(seen(select(Person.id).where(Person.id == person_id), actor, Person)).first() is None:
        raise Gone(table="person")
    statement = (
        select(PersonValue.field_id, PersonValue.value)
        .where(PersonValue.person_id == person_id, PersonValue.deleted_at.is_(None))
        .order_by(PersonValue.position, PersonValue.id)
    )
    values: dict[UUID, list[str]] = {}
    for field_id, value in session.execute(statement):
        values.setdefault(field_id, []).append(value)
    fields = [row for row in _fields(session) if row.id in values] if values else []
    return tuple(
        Answered(row.id, row.name, row.field_type, row.category_id, tuple(values[row.id]),
                 tuple(_shown(session, actor, row.field_type, one) for one in values[row.id]))
        for row in fields
    )  # fmt: skip


def _fields(session: Session) -> list[CategoryField]:
    statement = select(CategoryField).where(CategoryField.deleted_at.is_(None))
    return list(session.scalars(statement.order_by(CategoryField.position, CategoryField.id)))


def _items(session: Session, dictionary_ids: Iterable[UUID]) -> dict[UUID, list[ItemRow]]:
    statement = (
        select(DictItem.dictionary_id, DictItem.id, DictItem.name)
        .where(DictItem.dictionary_id.in_(list(dictionary_ids)))
        .where(DictItem.deleted_at.is_(None), DictItem.is_archived.is_(False))
        .order_by(DictItem.position, DictItem.id)
    )
    found: dict[UUID, list[ItemRow]] = {}
    for dictionary_id, item_id, name in session.execute(statement):
        found.setdefault(dictionary_id, []).append(ItemRow(item_id, name))
    return found


def _shown(session: Session, actor: Actor, field_type: FieldType, value: str) -> str:
    """Only ids need another word; days, money and yes are worded by the screen."""
    match field_type:
        case FieldType.PERSON:
            row = session.scalars(seen(select(Person).where(Person.id == UUID(value)), actor, Person)).one_or_none()
            return row.full_name if row is not None else "…"
        case FieldType.SERVICE:
            service = session.get(Service, UUID(value))
            return service.name if service is not None else "…"
        case FieldType.LIST | FieldType.SEVERAL:
            item = session.get(DictItem, UUID(value))
            return item.name if item is not None else "…"
        case _:
            return value
