"""What became of a call that is over: from where it stood, the SIP code and the Reason header (telephony.md Shape).

Some engines word the caller's hanging up and our own alike, so the phase before the end decides first.
"""

from __future__ import annotations

import re

from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.telephony.events import CallEvent
from crm_desktop.telephony.live_call import LiveCall, Phase

CONNECTION_LOST = "connection lost"
GHOST_RING = "ghost ring"
REFUSED = "refused"  # by the engine, before anything was dialled
HUNG_UP = "hung_up"  # how the leg of somebody who talked ended

_ELSEWHERE = re.compile(r"(?:completed|answered)[ _]elsewhere|\bcause\s*=\s*26\b|^\s*26\b", re.IGNORECASE)
_REASON_CAUSE = re.compile(r"(SIP|Q\.850)\s*;\s*cause\s*=\s*(\d{1,3})", re.IGNORECASE)
_LEADING_CODE = re.compile(r"\s*([1-6]\d\d)\b")
# An exchange's causes that say more than "it ended"; what they are in SIP (RFC 3398).
_OF_CAUSE = {1: 404, 17: 486, 18: 408, 19: 480, 20: 480, 21: 603, 22: 410, 27: 502, 28: 484, 34: 503, 38: 503, 41: 503}
_OF_WORDS = (
    ("busy", 486),
    ("declin", 603),
    ("reject", 603),
    ("no answer", 480),
    ("not found", 404),
    ("timeout", 408),
    ("timed out", 408),
)
# Asterisk says 603 wherever it has nothing to say, so of a call that simply nobody took.
_SAYS_NOTHING = frozenset((0, 16, 31, 127))
_MADE_UP_BY_EXCHANGE = (403, 500, 503, 603)
_BUSY = (486, 600)
_DECLINED = (603, 607, 608)
_NO_ANSWER = (408, 480)
_GIVEN_UP = (None, 200, 487)


def outcome_of(call: LiveCall, event: CallEvent) -> CallOutcome:
    if call.answered_at is not None:
        passed_on = call.transferred_to or call.phase is Phase.TRANSFERRING
        return CallOutcome.TRANSFERRED if passed_on else CallOutcome.ANSWERED
    return outcome_unanswered(call.direction, event)


def outcome_unanswered(direction: Direction, event: CallEvent) -> CallOutcome:
    """Of the whole call, or of one telephone that rang for it."""
    code = sip_code(event)
    if direction is Direction.IN and is_elsewhere(event):
        return CallOutcome.ANSWERED_ELSEWHERE
    if event.is_abandoned:
        return CallOutcome.ABANDONED
    if code in _DECLINED:
        return CallOutcome.DECLINED
    if code in _BUSY:
        return CallOutcome.BUSY
    if direction is Direction.IN:
        return CallOutcome.MISSED  # whatever went wrong: somebody called, and nobody spoke with him
    if code in _NO_ANSWER:
        return CallOutcome.NO_ANSWER
    return CallOutcome.CANCELLED if code in _GIVEN_UP else CallOutcome.FAILED


def is_elsewhere(event: CallEvent) -> bool:
    return _ELSEWHERE.search(event.reason) is not None


def sip_code(event: CallEvent) -> int | None:
    """Of the event itself, unless the line's own cause beside it says more; else of what its reason says.

    None where nothing but "over" is known.
    """
    found = _REASON_CAUSE.search(event.reason)
    cause = int(found[2]) if found and found[1].upper() == "Q.850" else None
    if event.code == 603 and cause in _SAYS_NOTHING:
        return 480
    if event.code in _MADE_UP_BY_EXCHANGE and cause in _OF_CAUSE:
        return _OF_CAUSE[cause]
    if event.code:
        return event.code
    if found:
        return int(found[2]) if cause is None else _OF_CAUSE.get(cause)
    if found := _LEADING_CODE.match(event.reason):
        return int(found[1])
    said = event.reason.lower()
    return next((code for words, code in _OF_WORDS if words in said), None)
