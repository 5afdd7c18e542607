"""A conversation as it is now, put together from the events of all engines."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.telephony.softphone import Can


class Phase(enum.StrEnum):
    RINGING = "ringing"
    DIALLING = "dialling"
    EARLY = "early"
    ACTIVE = "active"
    HELD = "held"
    TRANSFERRING = "transferring"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class LiveLeg:
    """One telephone of ours that took part."""

    extension: str
    started_at: datetime
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    end_cause: str = ""


@dataclass(frozen=True, slots=True)
class LiveCall:
    """`key` is the hub's own name of it and holds as long as the program runs."""

    key: str
    phase: Phase
    direction: Direction
    started_at: datetime
    number: str = ""  # as it came, cleaned; "" is a caller who does not show it
    name: str = ""  # as the exchange says; a hint, no proof
    line: str = ""
    queue: str = ""
    extension: str = ""  # the telephone of ours that rings, or that answered
    diverted_from: str = ""
    pbx: str = ""
    provider: str = ""
    linkedid: str = ""
    sip_call_id: str = ""
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    outcome: CallOutcome | None = None
    code: int | None = None
    reason: str = ""
    legs: tuple[LiveLeg, ...] = ()
    is_muted: bool = False
    is_remote_held: bool = False
    is_ours: bool = False  # this station's telephone rings or talks; others are only known of
    transferred_to: str = ""
    recording: str = ""
    can: Can = Can.NOTHING  # what may be asked of this call now

    @property
    def is_over(self) -> bool:
        return self.phase is Phase.ENDED
