"""What an engine tells of a call, whichever engine it is: one frozen event a change (telephony.md)."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from crm_desktop.models.calls.call import Direction


class EventKind(enum.StrEnum):
    RINGING = "ringing"
    DIALLING = "dialling"
    EARLY = "early"  # the other side's telephone rings, or the exchange plays something
    ANSWERED = "answered"
    HELD = "held"
    RESUMED = "resumed"
    REMOTE_HELD = "remote_held"
    REMOTE_RESUMED = "remote_resumed"
    TRANSFERRED = "transferred"
    ANSWERED_ELSEWHERE = "answered_elsewhere"
    LEG_ENDED = "leg_ended"  # one of the telephones that ring stopped; the conversation may go on
    ENDED = "ended"  # the whole conversation is over
    ENGINE_UP = "engine_up"
    ENGINE_DOWN = "engine_down"
    CDR = "cdr"  # the exchange's own record, later


@dataclass(frozen=True, slots=True)
class CallEvent:
    """Texts come from outside: engines pass each through `caller_id.cleaned` before it gets here.

    `call_key` is the engine's own name of the conversation; `mono` is seconds of the monotonic clock; `extension` is
    the telephone of ours that the event speaks of, the caller's own in an internal call being `number`.
    `is_ours`: it happens at this station's telephone, so that it can be answered here.
    """

    provider: str
    call_key: str
    kind: EventKind
    at: datetime
    mono: float
    direction: Direction | None = None
    number: str = ""
    name: str = ""
    line: str = ""  # the number that was called: the DID, or the account that dials
    diverted_from: str = ""
    queue: str = ""
    pbx: str = ""
    sip_call_id: str = ""
    linkedid: str = ""
    extension: str = ""
    code: int | None = None  # of SIP; the Q.850 cause of an exchange is brought to it
    reason: str = ""
    action_id: str = ""  # of our own Originate: its first leg rings our telephone and is no caller
    transferred_to: str = ""
    answered_at: datetime | None = None  # of a record that comes later
    ended_at: datetime | None = None
    is_answered: bool | None = None  # of a record: what became of the conversation; None leaves it open
    is_abandoned: bool = False  # the caller left the queue, whatever the billed seconds say
    recording: str = ""
    is_ours: bool = False
