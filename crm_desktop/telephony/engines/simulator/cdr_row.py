"""A line of an invented exchange's records: one telephone's part in a conversation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class CdrRow:
    """As Asterisk names its columns."""

    calldate: datetime
    clid: str
    src: str
    dst: str
    dstchannel: str
    lastapp: str
    duration: int
    billsec: int
    disposition: str
    uniqueid: str
    linkedid: str
    did: str = ""
    answer: datetime | None = None
    end: datetime | None = None
    recordingfile: str = ""
