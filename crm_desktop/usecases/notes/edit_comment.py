"""Change the words of one's own comment; whom it newly addresses is told."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.notes.comment import Comment
from crm_desktop.rules.records import record
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.notes.write_comment import EmptyText, address_users, name_persons, users_written


class NotOnesOwn(Problem):
    """Nobody changes what somebody else said."""

    code = "comment.not_yours"


@dataclass(frozen=True)
class EditComment:
    comment_id: UUID
    text: str
    user_ids: tuple[UUID, ...] = ()
    person_ids: tuple[UUID, ...] = ()


def edit_comment(work: UnitOfWork, order: EditComment) -> Comment:
    work.require(Right.NOTES_WRITE)
    comment = own_comment(work, order.comment_id)
    text = order.text.strip()
    if not text:
        raise EmptyText
    if text != comment.text:
        comment.text, comment.edited_at = text, work.now
    address_users(work, comment, [*order.user_ids, *users_written(work, text)])
    name_persons(work, comment, order.person_ids)
    return comment


def own_comment(work: UnitOfWork, comment_id: UUID) -> Comment:
    comment = work.get(Comment, comment_id)
    record(work, comment.record_table, comment.record_id)
    if comment.created_by != work.actor.user_id:
        raise NotOnesOwn
    return comment
