"""The rows that were joined into a call, and what still hangs on such rows (telephony rule 5)."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, false, or_, select, true
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor, Scope
from crm_desktop.models.base import Synced
from crm_desktop.models.calls.call import Call
from crm_desktop.models.calls.call_mark import CallMark
from crm_desktop.models.notes.attachment import Attachment
from crm_desktop.models.notes.comment import Comment
from crm_desktop.models.notes.notification import Notification
from crm_desktop.models.sharing.writers import WRITERS

# What hangs on any record by its table and id, and goes with the conversation.
HANGING: tuple[type[Comment | Attachment], ...] = (Comment, Attachment)


def joined_ids(call_id: UUID) -> Select[UUID]:
    """Of every row that went into this one, and of those that went into them before."""
    first = select(Call.id).where(Call.joined_into_id == call_id).cte(recursive=True)
    family = first.union(select(Call.id).where(Call.joined_into_id == first.c.id))
    return select(family.c.id)


def may_write(actor: Actor, model: type[Synced]) -> ColumnElement[bool]:
    """Rows that the server takes from the actor by rule: in their own branch, or wherever one of the rights reaches."""
    held = WRITERS[model.__tablename__] & actor.rights.keys()
    if not held:
        return false()
    if actor.branch_id is None or any(actor.rights[right] is Scope.ALL for right in held):
        return true()
    return or_(model.branch_id.is_(None), model.branch_id == actor.branch_id)


def left_behind(session: Session, actor: Actor) -> list[UUID]:
    """The joined rows on which something hangs that the actor's station may take along."""
    is_joined = and_(Call.joined_into_id.is_not(None), Call.deleted_at.is_not(None))
    marks = select(CallMark.call_id).join(Call, Call.id == CallMark.call_id)
    found = set(session.scalars(marks.where(is_joined, CallMark.deleted_at.is_(None), may_write(actor, CallMark))))
    for model in (*HANGING, Notification):
        on_calls = (model.record_table == Call.__tablename__, model.deleted_at.is_(None), may_write(actor, model))
        found.update(
            session.scalars(select(model.record_id).join(Call, Call.id == model.record_id).where(is_joined, *on_calls))
        )
    return sorted(found)
