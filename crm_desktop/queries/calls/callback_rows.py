"""The call-back ledger as a list: who rang in vain and waits, the oldest due first (O4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, func, select
from sqlalchemy.orm import Session

from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.team import Team
from crm_desktop.models.admin.user import User
from crm_desktop.models.calls.call import Call
from crm_desktop.models.calls.callback_item import OPEN_CALLBACKS, CallbackItem, CallbackStatus
from crm_desktop.models.people.person import Person
from crm_desktop.store.access import may_see, seen
from crm_desktop.store.keyset import PackedIds, in_order, packed_ids
from crm_desktop.store.narrowing import where_equal

TABLES = frozenset({"callback_item", "call", "person", "user_account", "team"})


@dataclass(frozen=True)
class CallbackFilter:
    """No statuses mean all."""

    statuses: tuple[CallbackStatus, ...] = OPEN_CALLBACKS
    mine: bool = False
    owner_id: UUID | None = None
    team_id: UUID | None = None
    person_id: UUID | None = None
    due_before: datetime | None = None


@dataclass(frozen=True)
class CallbackRow:
    id: UUID
    status: CallbackStatus
    due_at: datetime
    e164: str | None
    raw_number: str | None
    person_id: UUID | None
    given_name: str | None
    family_name: str | None
    missed_at: datetime
    attempts: int
    last_attempt_at: datetime | None
    owner_id: UUID | None
    owner: str | None
    team: str | None

    @property
    def person(self) -> str:
        return full_name(self.given_name, self.family_name)


def callback_ids(session: Session, actor: Actor, wanted: CallbackFilter, limit: int | None = None) -> PackedIds:
    statement = _narrowed(select(CallbackItem.id), actor, wanted)
    return packed_ids(session, statement.order_by(CallbackItem.due_at, CallbackItem.id).limit(limit))


def callback_count(session: Session, actor: Actor, wanted: CallbackFilter) -> int:
    return int(session.scalar(_narrowed(select(func.count(CallbackItem.id)), actor, wanted)) or 0)


def callback_page(session: Session, actor: Actor, ids: Sequence[UUID]) -> list[CallbackRow]:
    item = CallbackItem
    statement = (
        select(
            item.id, item.status, item.due_at, item.e164, Call.raw_number, Person.id.label("person_id"),
            Person.given_name, Person.family_name, Call.started_at.label("missed_at"), item.attempts,
            item.last_attempt_at, item.owner_id, User.display_name.label("owner"), Team.name.label("team"),
        )
        .join(Call, Call.id == item.call_id)
        .outerjoin(Person, and_(Person.id == item.person_id, Person.deleted_at.is_(None), may_see(actor, Person)))
        .outerjoin(User, User.id == item.owner_id)
        .outerjoin(Team, Team.id == item.team_id)
        .where(item.id.in_(ids))
    )  # fmt: skip
    rows = session.execute(seen(statement, actor, item))
    return in_order(ids, {row.id: CallbackRow(**row._asdict()) for row in rows})


def _narrowed(statement: Select[*tuple[Any, ...]], actor: Actor, wanted: CallbackFilter) -> Select[*tuple[Any, ...]]:
    statement = seen(statement, actor, CallbackItem)
    if wanted.statuses:
        statement = statement.where(CallbackItem.status.in_(wanted.statuses))
    if wanted.mine:
        statement = statement.where(CallbackItem.owner_id == actor.user_id)
    statement = where_equal(
        statement,
        (CallbackItem.owner_id, wanted.owner_id),
        (CallbackItem.team_id, wanted.team_id),
        (CallbackItem.person_id, wanted.person_id),
    )
    if wanted.due_before is not None:
        statement = statement.where(CallbackItem.due_at < wanted.due_before)
    return statement
