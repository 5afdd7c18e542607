"""Two rows of one conversation become one, the same one wherever it is done (telephony.md, rules 1 and 5)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select

from crm_desktop.models.calls.agent_state import AgentState
from crm_desktop.models.calls.call import Call, CallStatus
from crm_desktop.models.calls.call_mark import CallMark
from crm_desktop.models.calls.callback_item import OPEN_CALLBACKS, CallbackItem
from crm_desktop.rules.call_legs import take_over_legs
from crm_desktop.rules.call_standing import IN_VAIN, UNANSWERED, is_talk
from crm_desktop.rules.callbacks import follow_call, take_back
from crm_desktop.store.unit_of_work import UnitOfWork

_COPIED = (
    "pbx", "linkedid", "sip_call_id", "raw_number", "e164", "line", "queue", "extension", "diverted_from",
    "transferred_to", "end_cause", "recording_path", "recording_hash", "agent_id", "team_id", "person_id", "task_id",
    "request_id", "method_id", "result_id", "note",
)  # fmt: skip
# The further a row has come, the more is known of its conversation.
_KNOWS = {
    CallStatus.RINGING: 0,
    CallStatus.DIALLING: 0,
    CallStatus.NOT_REACHED: 1,
    CallStatus.MISSED: 1,
    CallStatus.ABANDONED: 2,
    CallStatus.UNFINISHED: 3,
    CallStatus.TALKING: 4,
    CallStatus.WRAP_UP: 5,
    CallStatus.LOGGED: 6,
}


def survivor(one: Call, other: Call) -> Call:
    """The one that the exchange has named; else the one that was answered; else the one whose id is smaller."""
    return min(one, other, key=lambda call: (call.linkedid is None, call.answered_at is None, call.id))


def join_into(work: UnitOfWork, stays: Call, goes: Call) -> Call:
    """What hangs on the one that goes hangs on the other; the other knows all that both knew."""
    work.session.flush()
    before = stays.status
    _copy(stays, goes)
    take_over_legs(work, stays, goes)
    _hand_over(work, stays, goes)
    _settle_owed(work, stays, goes, before)
    goes.joined_into_id = stays.id
    work.remove(goes)
    return stays


def _copy(stays: Call, goes: Call) -> None:
    knows_more = _KNOWS[goes.status] > _KNOWS[stays.status]
    rang_apart = goes.status in UNANSWERED and stays.status in UNANSWERED and goes.extension != stays.extension
    for name in _COPIED:
        mine, theirs = getattr(stays, name), getattr(goes, name)
        if theirs not in (None, "") and (mine in (None, "") or (knows_more and name in ("extension", "agent_id"))):
            setattr(stays, name, theirs)
    if knows_more:
        stays.status, stays.answered_at, stays.talk_for = goes.status, goes.answered_at, goes.talk_for
        stays.ended_at = goes.ended_at
    elif is_talk(stays) and is_talk(goes):
        stays.talk_for = stays.talk_for if stays.talk_for is not None else goes.talk_for
    if not knows_more and goes.ended_at is not None and _KNOWS[goes.status] == _KNOWS[stays.status]:
        stays.ended_at = _later(stays.ended_at, goes.ended_at)
    stays.started_at = min(stays.started_at, goes.started_at)
    stays.is_possible = stays.is_possible and goes.is_possible
    if rang_apart:
        stays.agent_id = None  # a group rang: nobody's own missed call
    until = stays.answered_at or stays.ended_at
    if until is not None:
        stays.ring_for = max(0, int((until - stays.started_at).total_seconds()))


def _hand_over(work: UnitOfWork, stays: Call, goes: Call) -> None:
    for model, column in ((CallMark, CallMark.call_id), (AgentState, AgentState.call_id)):
        rows: list[Any] = list(work.all(select(model).where(column == goes.id)))
        for row in rows:
            row.call_id = stays.id
    for item in work.all(select(CallbackItem).where(CallbackItem.closed_by_call_id == goes.id)):
        item.closed_by_call_id = stays.id


def _settle_owed(work: UnitOfWork, stays: Call, goes: Call, before: CallStatus) -> None:
    if stays.status not in UNANSWERED:
        for call in (goes, stays):
            take_back(work, call)
    else:
        _one_item(work, stays, goes)
    if stays.status is not before and (is_talk(stays) or stays.status in IN_VAIN):
        follow_call(work, stays)


def _one_item(work: UnitOfWork, stays: Call, goes: Call) -> None:
    """Both were owed a call back; it is one. What hung on the item that goes hangs on the other."""
    mine = work.session.get(CallbackItem, stays.callback_id) if stays.callback_id is not None else None
    theirs = work.session.get(CallbackItem, goes.callback_id) if goes.callback_id is not None else None
    if theirs is None or (mine is not None and mine.id == theirs.id):
        _unowned(mine, stays)
        goes.callback_id = None
        if mine is not None and mine.call_id == goes.id:
            mine.call_id = stays.id
        return
    if mine is None:
        stays.callback_id, goes.callback_id = theirs.id, None
        theirs.call_id = stays.id if theirs.call_id == goes.id else theirs.call_id
        _unowned(theirs, stays)
        return
    take_back(work, goes)
    _unowned(mine, stays)


def _unowned(item: CallbackItem | None, call: Call) -> None:
    if item is not None and call.agent_id is None and item.call_id == call.id and item.status in OPEN_CALLBACKS:
        item.owner_id, item.team_id = None, item.team_id or call.team_id


def _later(one: datetime | None, other: datetime | None) -> datetime | None:
    return max(one, other) if one is not None and other is not None else one or other
