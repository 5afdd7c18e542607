"""One line of an exchange's call records, whatever its columns are called and in whatever clock it is written."""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.caller_id import cleaned, cleaned_id

LINKEDID = 60  # as long as the log keeps them
_LONGEST = 7 * 86_400  # seconds; more is no call
_OLDEST = datetime(1990, 1, 1, tzinfo=UTC)

# Asterisk's own, FreePBX's and what else they are called; small letters without underscores.
NAMES: Mapping[str, tuple[str, ...]] = {
    "linkedid": ("linkedid",),
    "uniqueid": ("uniqueid", "callid"),
    "began": ("start", "calldate", "starttime", "startedat"),
    "answered": ("answer", "answertime", "answeredat"),
    "ended": ("end", "endtime", "endedat"),
    "duration": ("duration",),
    "billed": ("billsec", "billableseconds"),
    "disposition": ("disposition",),
    "source": ("src", "source", "cnum"),
    "destination": ("dst", "destination"),
    "did": ("did", "line"),
    "caller": ("clid", "callerid"),
    "channel": ("channel",),
    "dialled": ("dstchannel", "destinationchannel"),
    "application": ("lastapp", "lastapplication"),
    "data": ("lastdata",),
    "queue": ("queue",),
    "recording": ("recordingfile", "recording"),
}
NEEDED = ("began", "disposition", "channel")

# cdr_csv writes no names; which of its last columns are there is told by how many there are.
_PLAIN = (
    "accountcode", "src", "dst", "dcontext", "clid", "channel", "dstchannel", "lastapp", "lastdata",
    "start", "answer", "end", "duration", "billsec", "disposition", "amaflags",
)  # fmt: skip
_MORE = ("peeraccount", "linkedid", "sequence")
PLAIN: Mapping[int, tuple[str, ...]] = {
    16: _PLAIN,
    17: (*_PLAIN, "uniqueid"),
    18: (*_PLAIN, "uniqueid", "userfield"),
    19: (*_PLAIN, *_MORE),
    20: (*_PLAIN, "uniqueid", *_MORE),
    21: (*_PLAIN, "uniqueid", "userfield", *_MORE),
}

_LOCAL = re.compile(r"(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?\Z")
_EPOCH = re.compile(r"\d{9,10}(?:\.\d{1,9})?\Z")


class CdrLayout(Problem):
    """facts: column"""

    code = "telephony.cdr_layout"


class WhyNot(enum.StrEnum):
    """Why a line is no record of a call."""

    NO_NAME = "no_name"  # neither linkedid nor uniqueid: read again it would be a second call
    NO_TIME = "no_time"
    NO_COLUMNS = "no_columns"  # more or fewer than the exchange writes
    NOT_A_LINE = "not_a_line"
    NO_CALL = "no_call"  # voice mail asked for, a feature code, a test: nobody was called


@dataclass(frozen=True, slots=True)
class RowRefused:
    """`place` is the line's number, or the record's in what was sent."""

    place: int
    why: WhyNot
    said: str = ""


@dataclass(frozen=True, slots=True)
class CdrRow:
    place: int
    linkedid: str
    is_first: bool  # of the channel with which the conversation began
    began_at: datetime
    ended_at: datetime
    answered_at: datetime | None  # None wherever the exchange does not say ANSWERED, whatever it bills
    disposition: str = ""
    source: str = ""
    destination: str = ""
    did: str = ""
    caller: str = ""
    channel: str = ""
    dialled: str = ""
    application: str = ""
    data: str = ""
    queue: str = ""
    recording: str = ""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which of ours stands where; `zone` is of the times in it."""

    at: Mapping[str, int | str]
    zone: tzinfo

    def row(self, place: int, said: Sequence[str] | Mapping[str, object]) -> CdrRow | RowRefused:
        return _row(place, {ours: _text(said, there) for ours, there in self.at.items()}, self.zone)


def columns_of(
    names: Sequence[str], zone: tzinfo, own: Mapping[str, str] | None = None, *, by_name: bool = False
) -> Columns:
    """`own`: ours → what this exchange calls it, before the usual names. Raises CdrLayout."""
    plain = {_plain(name): name if by_name else place for place, name in reversed(list(enumerate(names)))}
    at: dict[str, int | str] = {}
    for ours, usual in NAMES.items():
        wanted = [_plain(own[ours])] if own and ours in own else usual
        found = next((plain[name] for name in wanted if name in plain), None)
        if found is not None:
            at[ours] = found
    for ours in NEEDED:
        if ours not in at:
            raise CdrLayout(column=NAMES[ours][0])
    return Columns(at, zone)


def is_header(cells: Sequence[str]) -> bool:
    known = {name for names in NAMES.values() for name in names}
    return len({_plain(cell) for cell in cells} & known) >= 4


def moment(text: str, zone: tzinfo) -> datetime | None:
    """The exchange writes its own wall clock, or says the zone, or counts seconds; None for what is no time."""
    text = text.strip()
    try:
        if found := _LOCAL.match(text):
            at = datetime(*map(int, found.groups()), tzinfo=zone)  # type: ignore[arg-type, misc]  # six numbers
        elif _EPOCH.match(text):
            at = datetime.fromtimestamp(float(text), UTC)
        else:
            at = datetime.fromisoformat(text)
            at = at if at.tzinfo else at.replace(tzinfo=zone)
        at = at.astimezone(UTC).replace(microsecond=0)
    except (ValueError, OverflowError):
        return None
    return at if at >= _OLDEST else None


def _row(place: int, said: Mapping[str, str], zone: tzinfo) -> CdrRow | RowRefused:
    def told(name: str) -> str:
        return said.get(name, "").strip()

    uniqueid = cleaned_id(told("uniqueid"))[:LINKEDID]
    linkedid = cleaned_id(told("linkedid"))[:LINKEDID] or uniqueid
    if not linkedid:
        return RowRefused(place, WhyNot.NO_NAME)
    began_at = moment(told("began"), zone)
    if began_at is None:
        return RowRefused(place, WhyNot.NO_TIME, cleaned(told("began")))
    lasted = timedelta(seconds=_seconds(told("duration")))
    billed = timedelta(seconds=_seconds(told("billed")))
    ended_at = moment(told("ended"), zone) or began_at + lasted
    answered_at, disposition = None, told("disposition").upper()
    if disposition == "ANSWERED":
        answered_at = moment(told("answered"), zone) or max(began_at, ended_at - billed)
    if ended_at < began_at:
        return RowRefused(place, WhyNot.NO_TIME, cleaned(told("ended")))
    application, data = told("application"), told("data")
    is_queue = application.lower() == "queue"
    return CdrRow(
        place=place,
        linkedid=linkedid,
        is_first=uniqueid in ("", linkedid),
        began_at=began_at,
        ended_at=ended_at,
        answered_at=min(max(answered_at, began_at), ended_at) if answered_at else None,
        disposition=disposition,
        source=told("source"),
        destination=told("destination"),
        did=told("did"),
        caller=told("caller"),
        channel=told("channel"),
        dialled=told("dialled"),
        application=application.lower(),
        data=cleaned(data),
        queue=cleaned(told("queue") or (data.partition(",")[0] if is_queue else ""))[:40],
        recording=cleaned(told("recording")),
    )


def _text(said: Sequence[str] | Mapping[str, object], there: int | str) -> str:
    if isinstance(said, Mapping):
        value = said.get(str(there))
        return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
    return said[there] if isinstance(there, int) and there < len(said) else ""


def _plain(name: str) -> str:
    return name.strip().lower().replace("_", "").replace(" ", "").lstrip("\ufeff")


def _seconds(text: str) -> int:
    whole = text.partition(".")[0]
    return min(int(whole), _LONGEST) if whole.isascii() and whole.isdigit() and len(whole) < 10 else 0
