"""Put a tag on a record: one that exists, or a new one after those nearly the same were offered (FC-09…14)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.folding import fold
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.notes.tag import Tag, TagScope, TagState, TagUse
from crm_desktop.queries.notes.tags import near_tags, usable
from crm_desktop.rules.reaching import tidy
from crm_desktop.rules.records import record
from crm_desktop.store.problems import Gone
from crm_desktop.store.unit_of_work import UnitOfWork

MOST_WORDS = 3
LONGEST = 60


class TagTooLong(Problem):
    """A tag is a word or two, not a remark (FC-14)."""

    code = "tag.too_long"


class NearTag(Problem):
    """`ids` and `names` are the tags that say nearly the same."""

    code = "tag.near_duplicate"


@dataclass(frozen=True)
class PutTag:
    """Either `tag_id`, or `name` for a new one; `really_new` after the near ones were seen."""

    table: str
    record_id: UUID
    tag_id: UUID | None = None
    name: str = ""
    scope: TagScope = TagScope.PUBLIC
    colour: str = "gray"
    really_new: bool = False


def put_tag(work: UnitOfWork, order: PutTag) -> TagUse:
    work.require(Right.NOTES_WRITE)
    row = record(work, order.table, order.record_id)
    tag = _known(work, order.tag_id) if order.tag_id is not None else _made(work, order)
    there = work.all(
        select(TagUse).where(
            TagUse.tag_id == tag.id,
            TagUse.record_table == order.table,
            TagUse.record_id == row.id,
            TagUse.deleted_at.is_(None),
        )
    )
    use: TagUse = there[0] if there else work.add(TagUse(tag_id=tag.id, record_table=order.table, record_id=row.id))
    return use


def _known(work: UnitOfWork, tag_id: UUID) -> Tag:
    tag = work.get(Tag, tag_id)
    if tag.state is TagState.REPLACED and tag.replaced_by_id is not None:
        return _known(work, tag.replaced_by_id)
    if tag.scope is TagScope.PERSONAL and tag.owner_id != work.actor.user_id:
        raise Gone(table="tag")
    return tag


def _made(work: UnitOfWork, order: PutTag) -> Tag:
    name = tidy(order.name.removeprefix("#")) or ""
    if not name or len(name.split()) > MOST_WORDS or len(name) > LONGEST:
        raise TagTooLong(name=name, words=MOST_WORDS)
    same: list[Tag] = [tag for tag in work.all(select(Tag).where(usable(work.actor))) if fold(tag.name) == fold(name)]
    if same:
        return min(same, key=lambda tag: tag.scope is TagScope.PERSONAL)
    near = near_tags(work.session, work.actor, name)
    if near and not order.really_new:
        raise NearTag(name=name, names=", ".join(tag.name for tag in near), ids=tuple(tag.id for tag in near))
    personal = order.scope is TagScope.PERSONAL
    # A public word of somebody who may order the tags needs nobody's approval (FC-13).
    approved = personal or work.actor.scope_of(Right.TAGS_MODERATE) is not None
    return work.add(
        Tag(
            name=name,
            scope=TagScope.PERSONAL if personal else TagScope.PUBLIC,
            state=TagState.APPROVED if approved else TagState.PROPOSED,
            colour=order.colour,
            owner_id=work.actor.user_id if personal else None,
        )
    )
