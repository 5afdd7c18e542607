"""Two rows of one conversation become one, the same one wherever it is done (telephony.md, rules 1 and 5)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from crm_desktop.models.calls.agent_state import AgentState
from crm_desktop.models.calls.call import Call, CallStatus
from crm_desktop.models.calls.callback_item import OPEN_CALLBACKS, CallbackItem, CallbackStatus
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.rules.call_legs import take_over_legs
from crm_desktop.rules.call_standing import IN_VAIN, UNANSWERED, is_talk
from crm_desktop.rules.callbacks import follow_call, take_back
from crm_desktop.rules.joined_notes import carry_over
from crm_desktop.rules.task_moves import put_back
from crm_desktop.store.unit_of_work import UnitOfWork

_COPIED = (
    "pbx", "linkedid", "sip_call_id", "raw_number", "e164", "line", "queue", "extension", "diverted_from",
    "transferred_to", "end_cause", "recording_path", "recording_hash", "agent_id", "team_id", "person_id", "task_id",
    "request_id", "method_id", "result_id", "note",
)  # fmt: skip
_WHOSE = frozenset({"extension", "agent_id", "team_id"})
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
    carry_over(work, stays)
    return stays


def _copy(stays: Call, goes: Call) -> None:
    knows_more = _KNOWS[goes.status] > _KNOWS[stays.status]
    knows_less = _KNOWS[goes.status] < _KNOWS[stays.status]
    rang_apart = {stays.status, goes.status} <= set(UNANSWERED) and goes.extension != stays.extension
    if stays.is_possible and goes.person_id is not None and not goes.is_possible:
        stays.person_id, stays.is_possible = None, False  # the other one is sure
    for name in _COPIED:
        mine, theirs = getattr(stays, name), getattr(goes, name)
        is_wanted = mine in (None, "") and not knows_less if name in _WHOSE else mine in (None, "")
        if theirs not in (None, "") and (is_wanted or (name in _WHOSE and knows_more)):
            setattr(stays, name, theirs)
    if knows_more:
        stays.status, stays.answered_at, stays.ended_at = goes.status, goes.answered_at, goes.ended_at
        stays.talk_for = goes.talk_for
    elif not knows_less:
        stays.ended_at = _later(stays.ended_at, goes.ended_at)
        stays.talk_for = stays.talk_for if stays.talk_for is not None else goes.talk_for
    stays.started_at = min(stays.started_at, goes.started_at)
    if rang_apart:
        stays.agent_id = None  # a group rang: nobody's own missed call
    until = stays.answered_at or stays.ended_at
    if until is not None:
        stays.ring_for = max(0, int((until - stays.started_at).total_seconds()))


def _hand_over(work: UnitOfWork, stays: Call, goes: Call) -> None:
    for state in work.all(select(AgentState).where(AgentState.call_id == goes.id)):
        state.call_id = stays.id
    for item in work.all(select(CallbackItem).where(CallbackItem.closed_by_call_id == goes.id)):
        item.closed_by_call_id = stays.id
    task = work.session.get(Task, goes.task_id) if goes.task_id not in (None, stays.task_id) else None
    if task is not None and task.status is TaskStatus.IN_WORK:
        put_back(task)


def _settle_owed(work: UnitOfWork, stays: Call, goes: Call, before: CallStatus) -> None:
    if stays.status not in UNANSWERED:
        for call in (goes, stays):
            take_back(work, call, stays)
    else:
        _one_item(work, stays, goes)
    if stays.status is not before and (is_talk(stays) or stays.status in IN_VAIN):
        follow_call(work, stays)


def _one_item(work: UnitOfWork, stays: Call, goes: Call) -> None:
    """Both were owed a call back; it is one: the item that somebody has begun with, else the first."""
    ids = {call.callback_id for call in (stays, goes) if call.callback_id is not None}
    items = [item for item_id in ids if (item := work.session.get(CallbackItem, item_id)) is not None]
    if not items:
        return
    kept = min(items, key=lambda item: (item.status is CallbackStatus.DUE, -item.attempts, item.id))
    for call in (stays, goes):
        if call.callback_id != kept.id:
            take_back(work, call)
    stays.callback_id, goes.callback_id = kept.id, None
    kept.call_id = stays.id if kept.call_id == goes.id else kept.call_id
    _unowned(kept, stays)


def _unowned(item: CallbackItem, call: Call) -> None:
    if call.agent_id is None and item.call_id == call.id and item.status in OPEN_CALLBACKS:
        item.owner_id, item.team_id = None, item.team_id or call.team_id


def _later(one: datetime | None, other: datetime | None) -> datetime | None:
    return max(one, other) if one is not None and other is not None else one or other
