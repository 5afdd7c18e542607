"""Dictionaries and their items, the program's own and user-made ones (OT-10, OT-28)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.dictionary import BuiltIn, Dictionary, DictItem

TABLES = frozenset({"dictionary", "dict_item"})


@dataclass(frozen=True)
class DictItemRow:
    id: UUID
    dictionary_id: UUID
    name: str
    position: int
    call_direction: str | None
    is_archived: bool


@dataclass(frozen=True)
class DictionaryRow:
    id: UUID
    name: str
    built_in: BuiltIn | None
    is_archived: bool
    items: tuple[DictItemRow, ...]


def dictionary_rows(session: Session, actor: Actor, *, archived: bool = False) -> list[DictionaryRow]:
    """All of them with their items in order; archived ones stay on old records and are shown when asked for."""
    items: dict[UUID, list[DictItemRow]] = {}
    for item in _items(session, archived=archived):
        items.setdefault(item.dictionary_id, []).append(item)
    statement = select(Dictionary.id, Dictionary.name, Dictionary.built_in, Dictionary.is_archived).where(
        Dictionary.deleted_at.is_(None)
    )
    if not archived:
        statement = statement.where(Dictionary.is_archived.is_(False))
    rows = session.execute(statement.order_by(Dictionary.built_in.is_(None), Dictionary.name, Dictionary.id))
    return [DictionaryRow(**row._asdict(), items=tuple(items.get(row.id, ()))) for row in rows]


def items_of(session: Session, actor: Actor, which: UUID | BuiltIn) -> list[DictItemRow]:
    """The usable items of one dictionary, in the order whose place is the digit that picks them."""
    if isinstance(which, BuiltIn):
        ids = select(Dictionary.id).where(Dictionary.built_in == which, Dictionary.deleted_at.is_(None))
        wanted = set(session.scalars(ids))
    else:
        wanted = {which}
    return [item for item in _items(session, archived=False) if item.dictionary_id in wanted]


def _items(session: Session, *, archived: bool) -> list[DictItemRow]:
    item = DictItem
    statement = select(
        item.id, item.dictionary_id, item.name, item.position, item.call_direction, item.is_archived
    ).where(item.deleted_at.is_(None))
    if not archived:
        statement = statement.where(item.is_archived.is_(False))
    return [DictItemRow(*row) for row in session.execute(statement.order_by(item.position, item.name, item.id))]
