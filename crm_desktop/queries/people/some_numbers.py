"""Numbers of some people, for an invented caller to have: practice without known callers would teach nothing."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.people.phone import Phone

TABLES = frozenset({"phone"})


def some_numbers(session: Session, most: int = 200) -> tuple[str, ...]:
    """In the order of their making, so that the same base gives the same callers."""
    statement = select(Phone.e164).where(Phone.e164.is_not(None), Phone.deleted_at.is_(None), Phone.is_valid.is_(True))
    return tuple(number for number in session.scalars(statement.order_by(Phone.id).limit(most)) if number)
