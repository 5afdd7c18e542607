"""What a key of the telephone means for the calls that there are; nothing happens here."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from crm_desktop.telephony.live_call import Phase
from crm_desktop.views.widgets.phone_desk import DeskCall

if TYPE_CHECKING:
    from crm_desktop.queries.calls.caller_cards import CallerPerson

TALKING = (Phase.ACTIVE, Phase.HELD, Phase.TRANSFERRING)
TOO_SOON = timedelta(milliseconds=700)  # nobody means two things by two strokes that follow each other so fast
# What F8 ends first: whom one talks with, then what is only being dialled; nobody on hold is ever cut off.
_ENDING = (Phase.ACTIVE, Phase.DIALLING, Phase.EARLY, Phase.TRANSFERRING, Phase.HELD)


class Act(enum.Enum):
    ANSWER = enum.auto()
    HANG_UP = enum.auto()
    RESUME = enum.auto()


class JustTaken:
    """The call that was answered or taken back a moment ago: a second stroke or click was meant for the first."""

    def __init__(self) -> None:
        self._key, self._at, self._is_talk = "", datetime.min, False

    def take(self, key: str, now: datetime) -> None:
        self._key, self._at, self._is_talk = key, now, False

    def hear(self, call: DeskCall, now: datetime) -> None:
        """Until somebody hears the caller they press once more: the moment counts from there."""
        if call.key == self._key and call.live.phase is Phase.ACTIVE and not self._is_talk:
            self._at, self._is_talk = now, True

    def holds(self, now: datetime, key: str = "") -> bool:
        """`key`: whether it is this one. A clock that went back keeps nobody waiting."""
        return bool(self._key) and key in ("", self._key) and timedelta(0) <= now - self._at < TOO_SOON


def meant_by_f8(calls: Iterable[DeskCall]) -> tuple[Act, DeskCall] | None:
    """Answer what rings; while one talks a second caller is not meant by it (O11)."""
    there = list(calls)
    ringing = next((call for call in there if call.live.phase is Phase.RINGING), None)
    if ringing is not None and not any(call.live.phase in TALKING for call in there):
        return Act.ANSWER, ringing
    going = sorted((one for one in there if one.live.phase in _ENDING), key=lambda one: _ENDING.index(one.live.phase))
    if not going:
        return None
    return (Act.RESUME if going[0].live.phase is Phase.HELD else Act.HANG_UP), going[0]


def meant_by_alt_h(calls: Iterable[DeskCall]) -> tuple[Act, DeskCall] | None:
    """Hold the talk and take who rings; and back again, to who is held."""
    there = list(calls)
    for phase, act in ((Phase.RINGING, Act.ANSWER), (Phase.HELD, Act.RESUME)):
        if (call := next((one for one in there if one.live.phase is phase), None)) is not None:
            return act, call
    return None


def person_at(calls: Iterable[DeskCall], place: int) -> tuple[DeskCall, CallerPerson] | None:
    """Among the people of the call that rings, else of the newest one: its card is on top."""
    newest_first = list(calls)[::-1]
    for call in sorted(newest_first, key=lambda one: one.live.phase is not Phase.RINGING):
        people = (*call.card.people, *call.card.family) if call.card is not None else ()
        if len(people) > 1:
            return (call, people[place - 1]) if 1 <= place <= len(people) else None
    return None
