"""Tags to choose from with how often they are used, the tags of a record, and those nearly the same (FC-09…14)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from crm_desktop.kit.folding import fold
from crm_desktop.models.access import Actor
from crm_desktop.models.notes.tag import Tag, TagScope, TagState, TagUse
from crm_desktop.queries.notes.records import TABLES as RECORD_TABLES
from crm_desktop.queries.notes.records import record_is_seen

TABLES = RECORD_TABLES | {"tag", "tag_use"}

# «ارسال بسته پستی» and «ارسال پاکت پستی» share two words of three (FC-14); one changed letter of seven is 0.86.
SHARED_WORDS = 2 / 3
ALIKE = 0.85


@dataclass(frozen=True)
class TagRow:
    id: UUID
    name: str
    scope: TagScope
    state: TagState
    colour: str
    is_lost_reason: bool
    position: int
    uses: int


@dataclass(frozen=True)
class RecordTag:
    use_id: UUID
    tag_id: UUID
    name: str
    colour: str
    scope: TagScope


def tag_rows(session: Session, actor: Actor, *, lost_reasons: bool | None = None) -> list[TagRow]:
    """Usable tags: lost reasons in their order (the digit that picks them), others the most used first."""
    uses = (
        select(func.count(TagUse.id)).where(TagUse.tag_id == Tag.id, TagUse.deleted_at.is_(None)).scalar_subquery()
    ).label("uses")
    statement = select(
        Tag.id, Tag.name, Tag.scope, Tag.state, Tag.colour, Tag.is_lost_reason, Tag.position, uses
    ).where(usable(actor))
    if lost_reasons is not None:
        statement = statement.where(Tag.is_lost_reason.is_(lost_reasons))
    if lost_reasons:
        statement = statement.order_by(Tag.position, Tag.name, Tag.id)
    else:
        statement = statement.order_by(uses.desc(), Tag.name, Tag.id)
    return [TagRow(**row._asdict()) for row in session.execute(statement)]


def tags_of(session: Session, actor: Actor, table: str, record_id: UUID) -> list[RecordTag]:
    if not record_is_seen(session, actor, table, record_id):
        return []
    return tags_of_page(session, actor, table, [record_id]).get(record_id, [])


def tags_of_page(session: Session, actor: Actor, table: str, record_ids: Sequence[UUID]) -> dict[UUID, list[RecordTag]]:
    """For records which the asker has already been allowed to see; personal tags of others stay theirs."""
    statement = (
        select(TagUse.record_id, TagUse.id, Tag.id, Tag.name, Tag.colour, Tag.scope)
        .join(Tag, Tag.id == TagUse.tag_id)
        .where(
            TagUse.record_table == table,
            TagUse.record_id.in_(record_ids),
            TagUse.deleted_at.is_(None),
            Tag.deleted_at.is_(None),
            not_others(actor),
        )
        .order_by(TagUse.created_at, TagUse.id)
    )
    found: dict[UUID, list[RecordTag]] = {}
    for row in session.execute(statement):
        found.setdefault(row[0], []).append(RecordTag(*row[1:]))
    return found


def near_tags(session: Session, actor: Actor, name: str) -> list[TagRow]:
    """Tags that say nearly the same: offered before another one is made (FC-14)."""
    return [row for row in tag_rows(session, actor) if is_near(name, row.name)]


def is_near(one: str, other: str) -> bool:
    first, second = fold(one), fold(other)
    if first == second:
        return True
    words, others = set(first.split()), set(second.split())
    longest = max(len(words), len(others))
    if longest > 1 and len(words & others) / longest >= SHARED_WORDS:
        return True
    return SequenceMatcher(None, first, second).ratio() >= ALIKE


def not_others(actor: Actor) -> ColumnElement[bool]:
    return or_(Tag.scope != TagScope.PERSONAL, Tag.owner_id == actor.user_id)


def usable(actor: Actor) -> ColumnElement[bool]:
    return and_(Tag.deleted_at.is_(None), Tag.state.in_((TagState.APPROVED, TagState.PROPOSED)), not_others(actor))
