"""Write a comment on a record; whom it addresses has it at once (FC-21…23, O10)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.models.base import Synced
from crm_desktop.models.notes.comment import Comment, Mention
from crm_desktop.models.notes.notification import NoticeKind, Notification
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person
from crm_desktop.rules.history import tell
from crm_desktop.rules.records import person_of, record
from crm_desktop.store.unit_of_work import UnitOfWork

_LOGIN = re.compile(r"@([\w.\-]+)")


class EmptyText(Problem):
    code = "note.empty"


@dataclass(frozen=True)
class WriteComment:
    """Users and persons picked while typing; a user's login written after @ counts as well."""

    table: str
    record_id: UUID
    text: str
    user_ids: tuple[UUID, ...] = ()
    person_ids: tuple[UUID, ...] = ()


def write_comment(work: UnitOfWork, order: WriteComment) -> Comment:
    work.require(Right.NOTES_WRITE)
    row = record(work, order.table, order.record_id)
    text = order.text.strip()
    if not text:
        raise EmptyText
    comment = work.add(Comment(record_table=order.table, record_id=row.id, person_id=person_of(row), text=text))
    address_users(work, comment, [*order.user_ids, *users_written(work, text)])
    name_persons(work, comment, order.person_ids)
    _tell(work, comment, row)
    return comment


def users_written(work: UnitOfWork, text: str) -> list[UUID]:
    logins = {found.rstrip(".").casefold() for found in _LOGIN.findall(text)}
    if not logins:
        return []
    users = work.all(select(User).where(User.deleted_at.is_(None), User.status == UserStatus.ACTIVE))
    return [user.id for user in users if user.login.casefold() in logins]


def address_users(work: UnitOfWork, comment: Comment, user_ids: Iterable[UUID]) -> None:
    """A mention and a notice for each; nobody is told of their own words."""
    known = set(work.all(select(Mention.user_id).where(Mention.comment_id == comment.id, Mention.deleted_at.is_(None))))
    for user_id in dict.fromkeys(user_ids):
        if user_id in known:
            continue
        work.get(User, user_id)
        work.add(Mention(comment_id=comment.id, user_id=user_id))
        if user_id != work.actor.user_id:
            work.add(
                Notification(
                    user_id=user_id,
                    kind=NoticeKind.MENTION,
                    at=work.now,
                    person_id=comment.person_id,
                    record_table=comment.record_table,
                    record_id=comment.record_id,
                    facts={"by": work.actor.name, "text": comment.text},
                )
            )


def name_persons(work: UnitOfWork, comment: Comment, person_ids: Iterable[UUID]) -> None:
    known = set(
        work.all(select(Mention.person_id).where(Mention.comment_id == comment.id, Mention.deleted_at.is_(None)))
    )
    for person_id in dict.fromkeys(person_ids):
        if person_id not in known:
            work.add(Mention(comment_id=comment.id, person_id=work.get(Person, person_id).id))


def _tell(work: UnitOfWork, comment: Comment, row: Synced) -> None:
    tell(work, TimelineKind.COMMENT, comment.person_id, row, text=comment.text, comment=comment.id)
