"""Put right by hand what a telephone got wrong; the ledger follows, and the audit knows who said so (G5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from crm_desktop.kit.phone_numbers import parse_phone
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.calls.call import Call, CallOutcome, CallStatus, Direction
from crm_desktop.models.calls.callback_item import CallbackItem
from crm_desktop.rules.call_standing import BY_HAND, GOES_ON, IN_VAIN, UNANSWERED, is_talk
from crm_desktop.rules.callbacks import follow_call, take_back
from crm_desktop.rules.named_callers import name_call
from crm_desktop.store.unit_of_work import UnitOfWork


class CallGoesOn(Problem):
    """What a call was is known when it is over."""

    code = "call.goes_on"


class CallTimesWrong(Problem):
    code = "call.times_wrong"


@dataclass(frozen=True)
class CorrectCall:
    """None leaves a thing as it is, an empty note takes it away.

    `talk_for` in seconds, counted from the moments if they change and it is not given.
    `outcome`: answered, missed, abandoned, or of an outgoing call any way of not reaching somebody.
    """

    call_id: UUID
    direction: Direction | None = None
    outcome: CallOutcome | None = None
    number: str | None = None
    person_id: UUID | None = None
    started_at: datetime | None = None
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    talk_for: int | None = None
    line: str | None = None
    note: str | None = None


def correct_call(work: UnitOfWork, order: CorrectCall) -> Call:
    """Raises CallGoesOn or CallTimesWrong. What is said here no later record unsays."""
    call = work.get_to(Right.CALLS_CHANGE, Call, order.call_id)
    if call.status in GOES_ON:
        raise CallGoesOn
    before = call.status
    _put_number(work, call, order)
    call.line = order.line or call.line
    if order.note is not None:
        call.note = order.note.strip() or None
    call.direction = order.direction or call.direction
    call.status = _status(call, order)
    _put_times(work, call, order)
    if call.status is not before or order.outcome is not None or _says_when(order):
        call.end_cause = BY_HAND
    if order.person_id is not None:
        name_call(work, call, order.person_id)
    if call.status is not before and not call.is_internal:
        _follow(work, call, before)
    return call


def _put_number(work: UnitOfWork, call: Call, order: CorrectCall) -> None:
    number = (order.number or "").strip()
    if not number:
        return
    call.raw_number, call.e164 = number, parse_phone(number, work.branch.region).e164
    item = work.session.get(CallbackItem, call.callback_id) if call.callback_id is not None else None
    if item is not None and item.call_id == call.id:
        item.e164 = call.e164


def _status(call: Call, order: CorrectCall) -> CallStatus:
    """A way that only the other direction knows becomes the like of it."""
    talk = is_talk(call)
    if order.outcome is not None:
        talk = order.outcome in (CallOutcome.ANSWERED, CallOutcome.TRANSFERRED, CallOutcome.ANSWERED_ELSEWHERE)
    if talk:
        return call.status if is_talk(call) else CallStatus.LOGGED
    if call.direction is Direction.OUT:
        return CallStatus.NOT_REACHED
    if order.outcome is None and call.status in UNANSWERED:
        return call.status
    return CallStatus.ABANDONED if order.outcome is CallOutcome.ABANDONED else CallStatus.MISSED


def _put_times(work: UnitOfWork, call: Call, order: CorrectCall) -> None:
    call.started_at = order.started_at or call.started_at
    call.ended_at = order.ended_at or call.ended_at
    call.answered_at = None if call.status in IN_VAIN else order.answered_at or call.answered_at
    moments = [moment for moment in (call.started_at, call.answered_at, call.ended_at, work.now) if moment is not None]
    if moments != sorted(moments):
        raise CallTimesWrong
    if call.status in IN_VAIN:
        call.talk_for = None
    elif order.talk_for is not None:
        call.talk_for = max(0, order.talk_for)
    elif _says_when(order) and call.answered_at is not None and call.ended_at is not None:
        call.talk_for = int((call.ended_at - call.answered_at).total_seconds())
    until = call.answered_at or call.ended_at
    if until is not None and _says_when(order):
        call.ring_for = int((until - call.started_at).total_seconds())


def _says_when(order: CorrectCall) -> bool:
    return any(moment is not None for moment in (order.started_at, order.answered_at, order.ended_at))


def _follow(work: UnitOfWork, call: Call, before: CallStatus) -> None:
    if before in UNANSWERED and call.status not in UNANSWERED:
        take_back(work, call, call if is_talk(call) else None)
    follow_call(work, call)
