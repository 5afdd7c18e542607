"""Make or change a category that people are sorted into (SM-11)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.people.person import PersonCategory
from crm_desktop.rules.reaching import tidy
from crm_desktop.store.unit_of_work import UnitOfWork


class CategoryNameNeeded(Problem):
    code = "category.name_needed"


class CategoryNameTaken(Problem):
    code = "category.name_taken"


@dataclass(frozen=True)
class SaveCategory:
    """An archived one stays on those who have it and is not offered any more."""

    name: str
    category_id: UUID | None = None
    colour: str = "gray"
    is_archived: bool = False


def save_category(work: UnitOfWork, order: SaveCategory) -> PersonCategory:
    work.require(Right.DICTIONARIES_CHANGE)
    name = tidy(order.name)
    if not name:
        raise CategoryNameNeeded
    same = select(PersonCategory).where(PersonCategory.deleted_at.is_(None))
    if any(one.id != order.category_id and one.name.casefold() == name.casefold() for one in work.all(same)):
        raise CategoryNameTaken(name=name)
    if order.category_id is None:
        category = work.add(PersonCategory(name=name))
    else:
        category = work.get(PersonCategory, order.category_id)
    category.name, category.colour, category.is_archived = name, order.colour, order.is_archived
    work.session.flush()
    return category
