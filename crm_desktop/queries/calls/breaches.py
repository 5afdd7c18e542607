"""What in the calls breaks a rule of the domain: one conversation twice, a missed call that nobody owes an answer."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, and_, exists, not_, or_
from sqlalchemy.orm import aliased

from crm_desktop.models.base import Synced
from crm_desktop.models.calls.agent_state import AgentState
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.calls.call_mark import CallMark
from crm_desktop.models.calls.callback_item import CallbackItem

Conditions = list[tuple[str, type[Synced], ColumnElement[bool]]]


def call_rules() -> Conditions:
    return [
        ("call.twice", Call, _twice()),
        ("call.joined_and_still_there", Call, Call.joined_into_id.is_not(None)),
        ("call.missed_without_callback", Call, _owed_nothing()),
        ("call.talked_before_it_rang", Call, Call.answered_at < Call.started_at),
        ("call.ended_before_it_began", Call, Call.ended_at < Call.started_at),
        ("call_mark.out_of_range", CallMark, not_(CallMark.mark.between(1, 5))),
        ("agent_state.two_at_a_time", AgentState, _two_at_a_time()),
        ("agent_state.ends_before_it_begins", AgentState, AgentState.until_at < AgentState.since_at),
    ]


def _twice() -> ColumnElement[bool]:
    """The exchange gives each conversation a key of its own; rows that are joined are gone."""
    other = aliased(Call)
    return and_(
        Call.linkedid.is_not(None),
        Call.pbx.is_not(None),
        _there(other, and_(other.linkedid == Call.linkedid, other.pbx == Call.pbx, other.id < Call.id)),
    )


def _owed_nothing() -> ColumnElement[bool]:
    """Nobody can call an anonymous caller back; one of before the telephone names no item, and shares its number's."""
    item = aliased(CallbackItem)
    is_its = or_(
        item.call_id == Call.id,
        item.id == Call.callback_id,
        and_(Call.callback_id.is_(None), item.e164 == Call.e164),
    )
    return and_(
        Call.status.in_((CallStatus.MISSED, CallStatus.ABANDONED)),
        Call.direction == Direction.IN,
        Call.is_internal.is_(False),
        Call.origin != CallOrigin.IMPORT,  # what came from before the program is history
        Call.e164.is_not(None),
        not_(_there(item, is_its)),
    )


def _two_at_a_time() -> ColumnElement[bool]:
    other = aliased(AgentState)
    return and_(
        AgentState.until_at.is_(None),
        _there(other, and_(other.user_id == AgentState.user_id, other.until_at.is_(None), other.id < AgentState.id)),
    )


def _there(of: Any, condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(condition, of.deleted_at.is_(None)).correlate_except(of)
