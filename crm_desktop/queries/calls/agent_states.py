"""What the operators are doing now, and since when (T1)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.dictionary import DictItem
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.models.calls.agent_state import AgentState, AgentStatus
from crm_desktop.store.access import seen

TABLES = frozenset({"agent_state", "dict_item", "user_account"})
FORGOTTEN_AFTER = timedelta(hours=16)  # a workstation that lost its power left nobody at work for the night


@dataclass(frozen=True)
class AgentStateRow:
    user_id: UUID
    user: str
    status: AgentStatus
    reason: str | None
    since_at: datetime
    call_id: UUID | None


def agent_states(
    session: Session, actor: Actor, now: datetime, user_ids: Collection[UUID] | None = None
) -> list[AgentStateRow]:
    """Who is at work, by name; of somebody at two desks what they did last. None who is away, or said nothing since."""
    statement = (
        select(
            AgentState.user_id, User.display_name, AgentState.status, DictItem.name, AgentState.since_at,
            AgentState.call_id,
        )
        .join(User, User.id == AgentState.user_id)
        .outerjoin(DictItem, DictItem.id == AgentState.reason_id)
        .where(
            AgentState.until_at.is_(None),
            AgentState.since_at > now - FORGOTTEN_AFTER,
            User.status == UserStatus.ACTIVE,
            User.deleted_at.is_(None),
        )
        .order_by(AgentState.since_at, AgentState.id)
    )  # fmt: skip
    if user_ids is not None:
        statement = statement.where(AgentState.user_id.in_(user_ids))
    latest = {row[0]: AgentStateRow(*row) for row in session.execute(seen(statement, actor, AgentState))}
    at_work = (row for row in latest.values() if row.status is not AgentStatus.AWAY)
    return sorted(at_work, key=lambda row: (row.user, row.user_id))
