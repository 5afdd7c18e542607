"""Why something was lost: reason tags on the lead, the deal or the request, at least one (FC-18)."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.problems import Problem
from crm_desktop.models.base import Synced
from crm_desktop.models.notes.tag import Tag, TagUse
from crm_desktop.store.unit_of_work import UnitOfWork


class LostReasonNeeded(Problem):
    code = "lost.reason_needed"


def lost_reasons(session: Session, tag_ids: Sequence[UUID]) -> list[Tag]:
    """The chosen reasons; raises LostReasonNeeded if there is none, or one that is no reason."""
    tags = [session.get(Tag, tag_id) for tag_id in dict.fromkeys(tag_ids)]
    good = [tag for tag in tags if tag is not None and tag.is_lost_reason and tag.deleted_at is None]
    if not good or len(good) < len(tags):
        raise LostReasonNeeded
    return good


def put_reasons(work: UnitOfWork, record: Synced, reasons: Sequence[Tag]) -> None:
    have = {use.tag_id for use in _uses(work.session, record)}
    for tag in reasons:
        if tag.id not in have:
            work.add(TagUse(tag_id=tag.id, record_table=record.__tablename__, record_id=record.id))


def drop_reasons(work: UnitOfWork, record: Synced) -> None:
    for use in _uses(work.session, record):
        work.remove(use)


def _uses(session: Session, record: Synced) -> Sequence[TagUse]:
    return session.scalars(
        select(TagUse)
        .join(Tag, Tag.id == TagUse.tag_id)
        .where(
            TagUse.record_table == record.__tablename__,
            TagUse.record_id == record.id,
            TagUse.deleted_at.is_(None),
            Tag.is_lost_reason.is_(True),
        )
    ).all()
