"""What the page tells of calls becomes CallEvents: pure, so that it is proved without a browser."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.caller_id import cleaned, cleaned_id, cleaned_name, cleaned_number
from crm_desktop.telephony.engines.web.account import WebAccount
from crm_desktop.telephony.engines.web.words import Step, Told, What
from crm_desktop.telephony.events import CallEvent, EventKind

PROVIDER = "web"
MOST_TALKS = 64

_ADDRESS = re.compile(r'^\s*(?:"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<plain>[^<>"]*))\s*<(?P<uri>[^<>]*)>')
_ELSEWHERE = re.compile(r"completed elsewhere|answered elsewhere|Q\.850\s*;\s*cause\s*=\s*26\b", re.IGNORECASE)
# JsSIP's words for an end that no SIP answer brought.
_CODE_OF_CAUSE = {
    "Canceled": 487,
    "Request Timeout": 408,
    "No Answer": 480,
    "Connection Error": 503,
    "Address Incomplete": 484,
    "Incompatible SDP": 488,
    "Missing SDP": 488,
    "Bad Media Description": 488,
    "WebRTC Error": 488,
    "Internal Error": 500,
    "Dialog Error": 481,
    "RTP Timeout": 408,
}
DECLINED = 603
NEVER_SENT = 500


@dataclass(slots=True)
class Talk:
    key: str
    seen: CallEvent  # the first event, whose facts all later ones bear as well
    is_answered: bool = False
    is_declined: bool = False
    goes_to: str = ""  # the number that it is being transferred to
    is_going: bool = False  # the exchange has taken the order

    @property
    def is_incoming(self) -> bool:
        return self.seen.direction is Direction.IN


class Talks:
    """The open calls of the page."""

    def __init__(self, account: WebAccount, now: Callable[[], datetime], mono: Callable[[], float]) -> None:
        self._account, self._now, self._mono = account, now, mono
        self._open: dict[str, Talk] = {}
        self._dialled: dict[str, str] = {}

    def __contains__(self, key: object) -> bool:
        return key in self._open or key in self._dialled

    def talk(self, key: str) -> Talk | None:
        return self._open.get(key)

    def dialled(self, key: str, number: str) -> None:
        """Ordered; its first event comes when the page has a microphone and sends the call."""
        self._dialled[key] = number

    def not_dialled(self, key: str) -> list[CallEvent]:
        """It never left the page; whoever waits for it must hear of its end."""
        if key not in self._dialled:
            return []
        number = cleaned_number(self._dialled.pop(key))
        ended = replace(self.engine(EventKind.ENDED), call_key=key, direction=Direction.OUT, number=number)
        return [replace(ended, line=self._account.own_extension, code=NEVER_SENT, is_ours=True)]

    def heard(self, told: Told) -> list[CallEvent]:
        key = told.text("key")
        match told.what:
            case What.INCOMING:
                return self._incoming(key, told)
            case What.DIALLING if key in self._dialled:
                return self._dialling(key, told)
        talk = self._open.get(key)
        if talk is None:
            return []
        is_remote = told.text("by") == "remote"
        match told.what:
            case What.EARLY if not talk.is_answered:
                return [self._event(talk, EventKind.EARLY, code=told.number("code") or None)]
            case What.ANSWERED if not talk.is_answered:
                talk.is_answered = True
                return [self._event(talk, EventKind.ANSWERED)]
            case What.HELD:
                return [self._event(talk, EventKind.REMOTE_HELD if is_remote else EventKind.HELD)]
            case What.RESUMED:
                return [self._event(talk, EventKind.REMOTE_RESUMED if is_remote else EventKind.RESUMED)]
            case What.TRANSFER:
                return self._transfer(talk, told)
            case What.ENDED:
                return self._ended(talk, told, is_remote)
        return []

    def lost(self, code: int | None, reason: str) -> list[CallEvent]:
        """The page is gone, and all calls with it."""
        events = [self._event(talk, EventKind.ENDED, code=code, reason=reason) for talk in self._open.values()]
        self._open.clear()
        for key in list(self._dialled):
            events += self.not_dialled(key)
        return events

    def engine(self, kind: EventKind, reason: str = "") -> CallEvent:
        return CallEvent(
            PROVIDER,
            "",
            kind,
            self._now(),
            self._mono(),
            reason=reason,
            pbx=self._account.pbx,
            extension=self._account.own_extension,
        )

    def _incoming(self, key: str, told: Told) -> list[CallEvent]:
        if not key or key in self._open or len(self._open) >= MOST_TALKS:
            return []
        # What the exchange vouches for goes before what the caller says of himself.
        number, name = _caller(told.text("asserted"))
        called = cleaned_number(told.text("called"))
        return self._begun(
            key,
            EventKind.RINGING,
            direction=Direction.IN,
            number=number or cleaned_number(told.text("number")),
            name=name or cleaned_name(told.text("name")),
            line="" if called in (self._account.user, self._account.own_extension) else called,
            diverted_from=_caller(told.text("diversion"))[0],
            sip_call_id=cleaned_id(told.text("call_id")),
        )

    def _dialling(self, key: str, told: Told) -> list[CallEvent]:
        number = cleaned_number(self._dialled.pop(key))
        return self._begun(
            key,
            EventKind.DIALLING,
            direction=Direction.OUT,
            number=number,
            line=self._account.own_extension,
            sip_call_id=cleaned_id(told.text("call_id")),
        )

    def _begun(
        self,
        key: str,
        kind: EventKind,
        *,
        direction: Direction,
        number: str,
        name: str = "",
        line: str = "",
        diverted_from: str = "",
        sip_call_id: str = "",
    ) -> list[CallEvent]:
        event = replace(
            self.engine(kind),
            call_key=key,
            direction=direction,
            number=number,
            name=name,
            line=line,
            diverted_from=diverted_from,
            sip_call_id=sip_call_id,
            is_ours=True,
        )
        self._open[key] = Talk(key, event)
        return [event]

    def _transfer(self, talk: Talk, told: Told) -> list[CallEvent]:
        """Said once it is done; an exchange that only hangs up after taking the order has done it too."""
        match told.text("step"):
            case Step.FAILED:
                talk.goes_to, talk.is_going = "", False
            case Step.DONE if talk.goes_to:
                return self._transferred(talk)
            case Step.TAKEN:
                talk.is_going = True
        return []

    def _transferred(self, talk: Talk) -> list[CallEvent]:
        goes_to, talk.goes_to, talk.is_going = talk.goes_to, "", False
        return [self._event(talk, EventKind.TRANSFERRED, transferred_to=cleaned_number(goes_to))]

    def _ended(self, talk: Talk, told: Told, is_remote: bool) -> list[CallEvent]:
        reason = cleaned(told.text("reason"))
        events = []
        if talk.goes_to and talk.is_going and is_remote:
            events = self._transferred(talk)
        del self._open[talk.key]
        if talk.is_incoming and not talk.is_answered and is_remote and _ELSEWHERE.search(reason):
            return [*events, self._event(talk, EventKind.ANSWERED_ELSEWHERE, code=200, reason=reason)]
        # Declining is told the exchange as "busy": the word for it would silence the colleagues' telephones as well.
        code = DECLINED if talk.is_declined else told.number("code") or _CODE_OF_CAUSE.get(told.text("cause"))
        return [*events, self._event(talk, EventKind.ENDED, code=code, reason=reason)]

    def _event(
        self, talk: Talk, kind: EventKind, *, code: int | None = None, reason: str = "", transferred_to: str = ""
    ) -> CallEvent:
        return replace(
            talk.seen,
            kind=kind,
            at=self._now(),
            mono=self._mono(),
            code=code,
            reason=reason,
            transferred_to=transferred_to,
        )


def _caller(header: str) -> tuple[str, str]:
    """Number and name of the first address of a header."""
    if found := _ADDRESS.match(header):
        name = found["quoted"] if found["quoted"] is not None else found["plain"]
        return cleaned_number(found["uri"]), cleaned_name(name)
    return cleaned_number(header.partition(",")[0].partition(";")[0]), ""
