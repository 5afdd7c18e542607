"""Take a tag off a record; the tag itself stays."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.notes.tag import Tag, TagScope, TagUse
from crm_desktop.rules.records import record
from crm_desktop.store.problems import Gone
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class TakeTagOff:
    use_id: UUID


def take_tag_off(work: UnitOfWork, order: TakeTagOff) -> None:
    work.require(Right.NOTES_WRITE)
    use = work.get(TagUse, order.use_id)
    record(work, use.record_table, use.record_id)
    tag = work.session.get_one(Tag, use.tag_id)
    if tag.scope is TagScope.PERSONAL and tag.owner_id != work.actor.user_id:
        raise Gone(table="tag_use")
    work.remove(use)
