"""Take back one's own comment, with the notices that nobody has read yet."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.notes.comment import Comment, Mention
from crm_desktop.models.notes.notification import NoticeKind, Notification
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.notes.edit_comment import own_comment


@dataclass(frozen=True)
class RemoveComment:
    comment_id: UUID


def remove_comment(work: UnitOfWork, order: RemoveComment) -> None:
    work.require(Right.NOTES_WRITE)
    comment = own_comment(work, order.comment_id)
    mentions = select(Mention).where(Mention.comment_id == comment.id, Mention.deleted_at.is_(None))
    for row in [*work.all(mentions), *work.all(_unread(comment))]:
        work.remove(row)
    work.remove(comment)


def _unread(comment: Comment) -> object:
    return select(Notification).where(
        Notification.kind == NoticeKind.MENTION,
        Notification.record_table == comment.record_table,
        Notification.record_id == comment.record_id,
        Notification.created_by == comment.created_by,
        Notification.at == comment.created_at,
        Notification.seen_at.is_(None),
        Notification.deleted_at.is_(None),
    )
