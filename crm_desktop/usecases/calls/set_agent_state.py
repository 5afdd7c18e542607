"""Say what one is doing: ready, talking, after a call, in a break and why (O1)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.admin.dictionary import BuiltIn, Dictionary, DictItem
from crm_desktop.models.calls.agent_state import AgentState, AgentStatus
from crm_desktop.store.unit_of_work import UnitOfWork


class NoSuchPause(Problem):
    """The reason is not one of the clinic's for a break, or no break is begun."""

    code = "agent.no_such_pause"


class OnlyAway(Problem):
    """A colleague can be signed off by who leads them, and nothing else be said for them."""

    code = "agent.only_away"


@dataclass(frozen=True)
class SetAgentState:
    """`user_id` None is oneself; of a colleague it may only be said that they are away."""

    status: AgentStatus
    reason_id: UUID | None = None
    call_id: UUID | None = None
    user_id: UUID | None = None


def set_agent_state(work: UnitOfWork, order: SetAgentState) -> str:
    """The stretch before ends now; saying the same again changes nothing. Answers what the break is called."""
    work.require(Right.CALLS_CHANGE)
    user_id = order.user_id or work.actor.user_id
    if user_id is None:
        raise work.refusal(Right.CALLS_CHANGE)
    if user_id != work.actor.user_id and order.status is not AgentStatus.AWAY:
        raise OnlyAway
    reason = _reason(work, order)
    before = work.all(
        select(AgentState)
        .where(AgentState.user_id == user_id, AgentState.until_at.is_(None), AgentState.deleted_at.is_(None))
        .order_by(AgentState.since_at, AgentState.id)
    )
    if before and (before[-1].status, before[-1].reason_id, before[-1].call_id) == (
        order.status,
        order.reason_id,
        order.call_id,
    ):
        return reason
    state = AgentState(
        user_id=user_id,
        status=order.status,
        reason_id=order.reason_id,
        since_at=work.now,
        call_id=order.call_id,
    )
    work.add(state)
    work.require(Right.CALLS_CHANGE if user_id == work.actor.user_id else Right.CALLS_REVIEW, state)
    for stretch in before:
        # A PC's clock does go back; no stretch ends before it began.
        stretch.until_at = max(stretch.since_at, work.now)
    return reason


def _reason(work: UnitOfWork, order: SetAgentState) -> str:
    if order.reason_id is None:
        return ""
    item = work.session.scalars(
        select(DictItem)
        .join(Dictionary, Dictionary.id == DictItem.dictionary_id)
        .where(DictItem.id == order.reason_id, Dictionary.built_in == BuiltIn.PAUSE_REASON)
    ).first()
    if item is None or item.deleted_at is not None or order.status is not AgentStatus.PAUSE:
        raise NoSuchPause
    return item.name
