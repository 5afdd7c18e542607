"""The one number shown beside a person's name in lists: the primary one, else the first that works."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from crm_desktop.models.people.phone import Phone

TABLES = frozenset({"phone"})

_NUMBERS = (
    select(Phone.person_id, Phone.e164, Phone.raw)
    .where(Phone.person_id.in_(bindparam("wanted", expanding=True)), Phone.deleted_at.is_(None))
    .order_by(Phone.is_valid, Phone.is_primary, Phone.created_at.desc())
)


def phone_looks(session: Session, person_ids: Iterable[UUID | None]) -> dict[UUID, str]:
    """Person → number, for a page of persons whom the asker has already been allowed to see."""
    wanted = {person_id for person_id in person_ids if person_id is not None}
    if not wanted:
        return {}
    # The best number comes last, so that it is the one that stays.
    return {person_id: e164 or raw for person_id, e164, raw in session.execute(_NUMBERS, {"wanted": list(wanted)})}
