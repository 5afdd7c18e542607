"""How a talk was marked: the clinic's criteria with the marks of each listener (T4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor, Right
from crm_desktop.models.admin.dictionary import BuiltIn, Dictionary, DictItem
from crm_desktop.models.admin.user import User
from crm_desktop.models.calls.call_mark import CallMark
from crm_desktop.queries.calls.joined_rows import joined_ids
from crm_desktop.store.access import require, seen

TABLES = frozenset({"call_mark", "dict_item", "dictionary", "user_account"})


@dataclass(frozen=True)
class GivenMark:
    mark: int
    marked_by: UUID
    listener: str
    marked_at: datetime


@dataclass(frozen=True)
class CriterionMarks:
    """`mine` is the asker's own mark; `earlier` ones of another row of the same conversation do not count."""

    criterion_id: UUID
    criterion: str
    marks: tuple[GivenMark, ...]
    mine: int | None
    earlier: tuple[GivenMark, ...] = ()


def call_marks(session: Session, actor: Actor, call_id: UUID) -> list[CriterionMarks]:
    """All criteria in their order, those put away only where they were marked. Raises NoRight."""
    require(actor, Right.CALLS_REVIEW)
    statement = (
        select(
            CallMark.call_id, CallMark.criterion_id, CallMark.mark, CallMark.marked_by, User.display_name,
            CallMark.marked_at,
        )
        .join(User, User.id == CallMark.marked_by)
        .where(or_(CallMark.call_id == call_id, CallMark.call_id.in_(joined_ids(call_id))))
        .order_by(User.display_name, CallMark.id)
    )  # fmt: skip
    given: dict[UUID, list[GivenMark]] = {}
    earlier: dict[UUID, list[GivenMark]] = {}
    for of_call, criterion_id, mark, by, name, at in session.execute(seen(statement, actor, CallMark)):
        told = given if of_call == call_id else earlier
        told.setdefault(criterion_id, []).append(GivenMark(mark, by, name, at))
    criteria = session.execute(
        select(DictItem.id, DictItem.name)
        .join(Dictionary, Dictionary.id == DictItem.dictionary_id)
        .where(
            Dictionary.built_in == BuiltIn.CALL_CRITERION,
            DictItem.deleted_at.is_(None),
            or_(DictItem.is_archived.is_(False), DictItem.id.in_(given), DictItem.id.in_(earlier)),
        )
        .order_by(DictItem.position, DictItem.id)
    )
    return [
        CriterionMarks(
            criterion_id,
            name,
            tuple(given.get(criterion_id, ())),
            next((one.mark for one in given.get(criterion_id, ()) if one.marked_by == actor.user_id), None),
            tuple(earlier.get(criterion_id, ())),
        )
        for criterion_id, name in criteria
    ]
