"""The notices of one user that still want something: not done, not put off (MIS-14)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor
from crm_desktop.models.notes.notification import NoticeKind, Notification
from crm_desktop.models.people.person import Person
from crm_desktop.store.access import may_see

TABLES = frozenset({"notification", "person"})
SHOWN = 200


@dataclass(frozen=True)
class NoticeRow:
    id: UUID
    kind: NoticeKind
    at: datetime
    person_id: UUID | None
    given_name: str | None
    family_name: str | None
    record_table: str | None
    record_id: UUID | None
    facts: dict[str, Any]
    seen_at: datetime | None

    @property
    def person(self) -> str:
        return full_name(self.given_name, self.family_name)


def notice_rows(session: Session, actor: Actor, now: datetime) -> list[NoticeRow]:
    """Unseen ones first, the newest of them at the top."""
    statement = (
        select(
            Notification.id,
            Notification.kind,
            Notification.at,
            Person.id.label("person_id"),
            Person.given_name,
            Person.family_name,
            Notification.record_table,
            Notification.record_id,
            Notification.facts,
            Notification.seen_at,
        )
        .outerjoin(
            Person, and_(Person.id == Notification.person_id, Person.deleted_at.is_(None), may_see(actor, Person))
        )
        .where(_waiting(actor, now))
        .order_by(Notification.seen_at.is_not(None), Notification.at.desc(), Notification.id.desc())
        .limit(SHOWN)
    )
    return [NoticeRow(**row._asdict()) for row in session.execute(statement)]


def unseen_notices(session: Session, actor: Actor, now: datetime) -> int:
    """The figure on the bell."""
    statement = select(func.count(Notification.id)).where(_waiting(actor, now), Notification.seen_at.is_(None))
    return int(session.scalar(statement) or 0)


def _waiting(actor: Actor, now: datetime) -> ColumnElement[bool]:
    return and_(
        Notification.user_id == actor.user_id,
        Notification.done_at.is_(None),
        Notification.deleted_at.is_(None),
        or_(Notification.snoozed_until.is_(None), Notification.snoozed_until <= now),
    )
