"""What the manager client knows of the conversations that go on: their channels, telephones and verdicts."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from datetime import datetime

from crm_desktop.models.calls.call import Direction


class Part(enum.Enum):
    """What a rung channel is to its conversation."""

    OURS = "ours"  # a telephone of the clinic that is called, or a mobile that the call was sent on to
    FAR = "far"  # the other side of a call that was made here
    FIRST = "first"  # one's own telephone, rung by a click: lifting it answers nobody


@dataclass(slots=True)
class Leg:
    channel: str
    extension: str
    part: Part
    status: str = ""  # how the Dial to it ended
    is_answered: bool = False
    sip_call_id: str = ""


@dataclass(slots=True)
class Talk:
    """One conversation, by its Linkedid; `key` is what the hub was told: a click has it first."""

    linkedid: str
    key: str
    appeared_at: datetime
    direction: Direction | None = None
    number: str = ""
    name: str = ""
    line: str = ""
    dialled: str = ""  # what the one who began it dialled
    queue: str = ""
    caller: str = ""  # uniqueid of the channel that began it
    caller_extension: str = ""
    extension: str = ""  # the telephone of ours that has it
    action_id: str = ""
    sip_call_id: str = ""  # of the telephone of ours that made the call
    transferred_to: str = ""
    recording: str = ""
    channels: dict[str, str] = field(default_factory=dict)  # uniqueid → name, of those that live
    legs: dict[str, Leg] = field(default_factory=dict)
    is_originated: bool = False  # by a click: the exchange rings the caller first
    is_begun: bool = False
    is_early: bool = False
    is_answered: bool = False
    is_abandoned: bool = False
    is_seen_whole: bool = True  # False where the connection came up in the middle of it
    status: str = ""
    cause: int = 0
    technical: str = ""  # the line's own code
    is_recorded_answered: bool = False  # by the exchange's own record
    touched: float = 0.0
