"""Make or change a list of values: a user's own or one that the program asks for (OT-10, OT-28)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.admin.dictionary import Dictionary, DictItem
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.process.save_template import NameNeeded


class BuiltInStays(Problem):
    """The program itself asks for this dictionary."""

    code = "process.built_in_stays"


@dataclass(frozen=True)
class Item:
    """`item_id` None is a new value; an archived one stays on the records that have it."""

    name: str
    item_id: UUID | None = None
    call_direction: str | None = None
    is_archived: bool = False


@dataclass(frozen=True)
class SaveDictionary:
    """The whole list in its order; values left out are archived, for records may have them."""

    name: str
    items: tuple[Item, ...]
    dictionary_id: UUID | None = None
    is_archived: bool = False


def save_dictionary(work: UnitOfWork, order: SaveDictionary) -> Dictionary:
    work.require(Right.DICTIONARIES_CHANGE)
    if not order.name.strip() or any(not item.name.strip() for item in order.items):
        raise NameNeeded
    if order.dictionary_id is None:
        dictionary = work.add(Dictionary(name=order.name.strip()))
        work.session.flush()
    else:
        dictionary = work.get(Dictionary, order.dictionary_id)
    if order.is_archived and dictionary.built_in is not None:
        raise BuiltInStays(name=dictionary.name)
    dictionary.name, dictionary.is_archived = order.name.strip(), order.is_archived
    _save_items(work, dictionary, order.items)
    return dictionary


def _save_items(work: UnitOfWork, dictionary: Dictionary, items: tuple[Item, ...]) -> None:
    had = {
        row.id: row
        for row in work.all(
            select(DictItem).where(DictItem.dictionary_id == dictionary.id, DictItem.deleted_at.is_(None))
        )
    }
    for position, item in enumerate(items):
        row = had.pop(item.item_id, None) if item.item_id is not None else None
        if row is None:
            row = work.add(DictItem(dictionary_id=dictionary.id, name=item.name.strip()))
        row.name, row.position = item.name.strip(), position
        row.call_direction, row.is_archived = item.call_direction, item.is_archived
    for row in had.values():
        row.is_archived = True
