"""What the operators are doing now, and since when (T1)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.dictionary import DictItem
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.models.calls.agent_state import AgentState, AgentStatus
from crm_desktop.models.calls.call import Call, CallStatus
from crm_desktop.models.station.outbox import OutboxOp
from crm_desktop.store.access import seen

TABLES = frozenset({"agent_state", "call", "dict_item", "user_account"})
_BY_HAND = (AgentStatus.READY, AgentStatus.PAUSE, AgentStatus.AWAY)
FORGOTTEN_AFTER = timedelta(hours=16)  # a workstation that lost its power left nobody at work for the night
_DIALS_AT_MOST = timedelta(minutes=15)  # a call that says so for longer was left behind by a station that died
_APART = timedelta(minutes=1)  # the call and the state that goes with it, in two clocks at most


@dataclass(frozen=True)
class AgentStateRow:
    user_id: UUID
    user: str
    status: AgentStatus
    reason: str | None
    since_at: datetime
    call_id: UUID | None
    is_dialling: bool = False  # it rings at the other end, and not here


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
    at_work = [row for row in latest.values() if row.status is not AgentStatus.AWAY]
    if any(row.status is AgentStatus.RINGING for row in at_work):
        dialled = _dialled(session, actor, now)
        at_work = [replace(row, is_dialling=_dials(row, dialled.get(row.user_id))) for row in at_work]
    return sorted(at_work, key=lambda row: (row.user, row.user_id))


def _dialled(session: Session, actor: Actor, now: datetime) -> dict[UUID | None, datetime]:
    """Who dials, and since when."""
    statement = (
        select(Call.agent_id, func.max(Call.started_at))
        .where(
            Call.status == CallStatus.DIALLING,
            Call.started_at > now - _DIALS_AT_MOST,
            Call.agent_id.is_not(None),
            Call.joined_into_id.is_(None),
        )
        .group_by(Call.agent_id)
    )
    return {row[0]: row[1] for row in session.execute(seen(statement, actor, Call))}


def _dials(row: AgentStateRow, since: datetime | None) -> bool:
    return row.status is AgentStatus.RINGING and since is not None and since >= row.since_at - _APART


def was_left_ready(session: Session, user_id: UUID) -> bool:
    """Whether they were ready at this station, and never said since that they are not: the program was killed (O12).

    The outbox has what was said here; a talk or what comes after it ends nothing that was chosen by hand.
    """
    theirs = (AgentState.user_id == user_id, AgentState.deleted_at.is_(None))
    latest = select(AgentState).where(*theirs).order_by(AgentState.since_at.desc(), AgentState.id.desc()).limit(1)
    last = session.scalars(latest).first()
    if last is None or last.until_at is not None or last.status in (AgentStatus.AWAY, AgentStatus.PAUSE):
        return False
    chosen = session.scalars(latest.where(AgentState.status.in_(_BY_HAND))).first()
    if chosen is None or chosen.status is not AgentStatus.READY:
        return False
    said_here = select(OutboxOp.q).where(OutboxOp.t == AgentState.__tablename__, OutboxOp.pk == chosen.id.hex)
    return session.scalars(said_here.where(OutboxOp.k == "I").limit(1)).first() is not None
