"""What becomes of a call's row when more is known: a talk outweighs a ring in vain, and what is over stays over."""

from __future__ import annotations

from datetime import datetime

from crm_desktop.models.calls.call import Call, CallOutcome, CallStatus, Direction
from crm_desktop.rules.call_legs import SAME_WITHIN
from crm_desktop.rules.phone_calls import CallFacts

BY_HAND = "by_hand"  # in `end_cause`: somebody said what became of it, and no record says otherwise
GOES_ON = (CallStatus.RINGING, CallStatus.DIALLING, CallStatus.TALKING)
UNANSWERED = (CallStatus.MISSED, CallStatus.ABANDONED)
IN_VAIN = (*UNANSWERED, CallStatus.NOT_REACHED)


def is_talk(call: Call) -> bool:
    """Over, and the two have talked; of one that the program did not live to see the end, the answer says it."""
    if call.status is CallStatus.UNFINISHED:
        return call.answered_at is not None
    return call.status in (CallStatus.WRAP_UP, CallStatus.LOGGED)


def next_status(call: Call, facts: CallFacts, *, wraps_up: bool) -> CallStatus:
    """`wraps_up`: whoever talked sits at this station, and says what came of it."""
    now = call.status
    if call.end_cause == BY_HAND or now in (CallStatus.WRAP_UP, CallStatus.LOGGED):
        return now
    if not facts.is_over:
        return _going_on(now, facts)
    if facts.is_talk:
        return _talked(now, facts, wraps_up)
    if now is CallStatus.TALKING and not _says_no_talk(call, facts):
        return now
    if now is CallStatus.UNFINISHED and call.answered_at is not None:
        return CallStatus.LOGGED
    return _in_vain(now, call.direction, facts)


def put_times(call: Call, facts: CallFacts, before: CallStatus) -> None:
    """Moments and lengths; the first source that speaks of an end is right within seconds, but for a transfer."""
    if call.end_cause == BY_HAND:
        return
    call.started_at = min(call.started_at, facts.started_at)
    if call.status in IN_VAIN:
        call.answered_at, call.talk_for = None, None
    elif facts.is_talk and facts.first_answer is not None and not (facts.is_record and call.answered_at is not None):
        call.answered_at = min(call.answered_at or facts.first_answer, facts.first_answer)
    if call.status in GOES_ON:
        call.ended_at = None
    elif facts.is_over and facts.ended_at is not None and (facts.is_talk or not is_talk(call)):
        _end(call, facts.ended_at, was_guessed=before is CallStatus.UNFINISHED)
    _lengths(call)


def _going_on(now: CallStatus, facts: CallFacts) -> CallStatus:
    if facts.first_answer is not None and now in GOES_ON:
        return CallStatus.TALKING
    return now


def _talked(now: CallStatus, facts: CallFacts, wraps_up: bool) -> CallStatus:
    if now is CallStatus.ABANDONED and facts.is_record and not facts.answered_by:
        return now  # the queue answered, and nobody else
    return CallStatus.WRAP_UP if wraps_up and now in GOES_ON else CallStatus.LOGGED


def _says_no_talk(call: Call, facts: CallFacts) -> bool:
    """One of several telephones that rang knows only that it was not the one."""
    return facts.outcome is CallOutcome.ABANDONED or facts.extension in ("", call.extension)


def _in_vain(now: CallStatus, direction: Direction, facts: CallFacts) -> CallStatus:
    if direction is Direction.OUT:
        return CallStatus.NOT_REACHED
    if now is CallStatus.ABANDONED or facts.outcome is CallOutcome.ABANDONED:
        return CallStatus.ABANDONED
    return CallStatus.MISSED


def _end(call: Call, ended_at: datetime, *, was_guessed: bool) -> None:
    known = call.ended_at
    if known is None or was_guessed:
        call.ended_at, call.talk_for = ended_at, None
    elif ended_at > known:
        call.ended_at = ended_at
        if ended_at - known > SAME_WITHIN:
            call.talk_for = None  # it was sent on, and the talk with it


def _lengths(call: Call) -> None:
    """Two clocks tell of one call; neither its answer nor its end comes before its ring."""
    call.answered_at = max(call.answered_at, call.started_at) if call.answered_at is not None else None
    call.ended_at = max(call.ended_at, call.answered_at or call.started_at) if call.ended_at is not None else None
    until = call.answered_at or call.ended_at
    if until is not None:
        call.ring_for = _seconds(call.started_at, until)
    if call.status in GOES_ON or call.talk_for is not None:
        return
    if call.answered_at is not None and call.ended_at is not None:
        call.talk_for = _seconds(call.answered_at, call.ended_at)


def _seconds(since: datetime, until: datetime) -> int:
    return max(0, int((until - since).total_seconds()))
