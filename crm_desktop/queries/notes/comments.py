"""The comments of one record, oldest first, with whom they address and whom they name (FC-21…23)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.user import User
from crm_desktop.models.notes.comment import Comment, Mention
from crm_desktop.models.people.person import Person
from crm_desktop.queries.notes.records import TABLES as RECORD_TABLES
from crm_desktop.queries.notes.records import record_is_seen
from crm_desktop.store.access import may_see

TABLES = RECORD_TABLES | {"comment", "mention", "user_account"}


@dataclass(frozen=True)
class Mentioned:
    """A user who was addressed, or a person who was named."""

    id: UUID
    name: str


@dataclass(frozen=True)
class CommentRow:
    id: UUID
    text: str
    author_id: UUID | None
    author: str | None
    at: datetime
    edited_at: datetime | None
    users: tuple[Mentioned, ...]
    people: tuple[Mentioned, ...]


def comments_of(session: Session, actor: Actor, table: str, record_id: UUID) -> list[CommentRow]:
    """Empty for a record the actor may not see."""
    if not record_is_seen(session, actor, table, record_id):
        return []
    rows = session.execute(
        select(Comment.id, Comment.text, Comment.created_by, User.display_name, Comment.created_at, Comment.edited_at)
        .outerjoin(User, User.id == Comment.created_by)
        .where(Comment.record_table == table, Comment.record_id == record_id, Comment.deleted_at.is_(None))
        .order_by(Comment.created_at, Comment.id)
    ).all()
    users, people = _mentions(session, actor, [row[0] for row in rows])
    return [CommentRow(*row, users=users.get(row[0], ()), people=people.get(row[0], ())) for row in rows]


_Mentions = dict[UUID, tuple[Mentioned, ...]]


def _mentions(session: Session, actor: Actor, ids: Sequence[UUID]) -> tuple[_Mentions, _Mentions]:
    statement = (
        select(Mention.comment_id, User.id, User.display_name, Person.id, Person.given_name, Person.family_name)
        .outerjoin(User, User.id == Mention.user_id)
        .outerjoin(Person, and_(Person.id == Mention.person_id, Person.deleted_at.is_(None), may_see(actor, Person)))
        .where(Mention.comment_id.in_(ids), Mention.deleted_at.is_(None))
        .order_by(Mention.created_at, Mention.id)
    )
    users: _Mentions = {}
    people: _Mentions = {}
    for comment_id, user_id, user, person_id, given, family in session.execute(statement):
        if user_id is not None:
            users[comment_id] = (*users.get(comment_id, ()), Mentioned(user_id, user))
        if person_id is not None:
            named = Mentioned(person_id, f"{given} {family}".strip())
            people[comment_id] = (*people.get(comment_id, ()), named)
    return users, people
