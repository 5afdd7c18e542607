"""Writing the timeline: what happened, with the names as they were then (C24-39)."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.admin.role import Role, UserRole
from crm_desktop.models.admin.team import Team
from crm_desktop.models.admin.user import User
from crm_desktop.models.base import Synced
from crm_desktop.models.notes.notification import NoticeKind, Notification
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.store.unit_of_work import UnitOfWork


def tell(
    work: UnitOfWork,
    kind: TimelineKind,
    person_id: UUID | None,
    record: Synced,
    *,
    text: str | None = None,
    **facts: Any,
) -> None:
    """Add an entry to the person's timeline; what concerns nobody leaves none."""
    if person_id is None:
        return
    kept = {name: _plain(value) for name, value in {"by": work.actor.name, **facts}.items() if value not in (None, "")}
    work.add(
        TimelineEntry(
            person_id=person_id,
            at=work.now,
            kind=kind,
            by=work.actor.user_id,
            record_table=record.__tablename__,
            record_id=record.id,
            facts=kept,
            text=text,
        )
    )


def notify(work: UnitOfWork, user_id: UUID | None, kind: NoticeKind, record: Synced, **facts: Any) -> None:
    """Tell a colleague; nobody is told of what they did themselves."""
    if user_id is None or user_id == work.actor.user_id:
        return
    work.add(
        Notification(
            user_id=user_id,
            kind=kind,
            at=work.now,
            person_id=getattr(record, "person_id", None),
            record_table=record.__tablename__,
            record_id=record.id,
            facts={name: _plain(value) for name, value in {"by": work.actor.name, **facts}.items()},
        )
    )


def _plain(value: Any) -> Any:
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return value


def name_of(session: Session, model: type[Any], row_id: UUID | None) -> str:
    """The name of a row of a dictionary-like table, empty when there is none."""
    row = session.get(model, row_id) if row_id is not None else None
    return "" if row is None else str(row.name)


def user_name(session: Session, user_id: UUID | None) -> str:
    user = session.get(User, user_id) if user_id is not None else None
    return "" if user is None else user.display_name


def whose(session: Session, user_id: UUID | None, team_id: UUID | None) -> str:
    """Who has the work: a person's or a team's name."""
    return user_name(session, user_id) or name_of(session, Team, team_id)


def role_names(session: Session, user_id: UUID | None) -> str:
    """The roles somebody acts in, as the history of a lead names them (C24-39)."""
    if user_id is None:
        return ""
    names = session.scalars(
        select(Role.name)
        .join(UserRole, UserRole.role_id == Role.id)
        .where(UserRole.user_id == user_id, UserRole.deleted_at.is_(None), Role.deleted_at.is_(None))
        .order_by(Role.name)
    )
    return ", ".join(names)


def names_of(session: Session, model: type[Any], ids: Iterable[UUID]) -> list[str]:
    return [name for row_id in ids if (name := name_of(session, model, row_id))]
