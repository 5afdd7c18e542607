"""Why a call ended, brought from the exchange's words to the codes of SIP that every engine speaks in."""

from __future__ import annotations

ANSWERED_ELSEWHERE = 26

_BY_CAUSE = {
    1: 404, 2: 404, 3: 404, 17: 486, 18: 408, 19: 480, 20: 480, 21: 603, 22: 410, 27: 502, 28: 484, 29: 501, 31: 480,
    34: 503, 38: 503, 41: 503, 42: 503, 47: 503, 55: 403, 57: 403, 58: 503, 65: 488, 70: 488, 79: 501, 88: 488,
    102: 504,
}  # fmt: skip
_BY_STATUS = {
    "BUSY": 486,
    "CANCEL": 487,
    "NOANSWER": 408,
    "DONTCALL": 603,
    "TORTURE": 603,
    "CHANUNAVAIL": 503,
    "CONGESTION": 503,
    "INVALIDARGS": 404,
}
_BY_ORIGINATE = {"0": 404, "1": 408, "3": 408, "5": 486, "8": 503}


def number_of(text: str) -> int:
    """A cause as an event has it; 0, which says nothing, where it has none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 4 else 0


def sip_code(cause: int, status: str = "", technical: str = "") -> int | None:
    """The most telling of the three: the line's own answer, the cause of Q.850, what became of the Dial."""
    own = number_of(technical)
    if status == "CANCEL":
        return 487
    return _BY_CAUSE.get(cause) or (own if 400 <= own <= 699 else None) or _BY_STATUS.get(status)


def of_originate(reason: str) -> int:
    """Why one's own telephone was never lifted."""
    return _BY_ORIGINATE.get(reason, 480)
