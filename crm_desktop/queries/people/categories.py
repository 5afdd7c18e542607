"""The categories people are sorted into, as a form or a filter offers them."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import PersonCategory

TABLES = frozenset({"person_category"})


@dataclass(frozen=True)
class CategoryRow:
    id: UUID
    name: str
    colour: str


def category_rows(session: Session, actor: Actor) -> list[CategoryRow]:
    """Archived ones stay on those who have them and are not offered any more."""
    statement = (
        select(PersonCategory.id, PersonCategory.name, PersonCategory.colour)
        .where(PersonCategory.deleted_at.is_(None), PersonCategory.is_archived.is_(False))
        .order_by(PersonCategory.name, PersonCategory.id)
    )
    return [CategoryRow(*row) for row in session.execute(statement)]
