"""One call of the telephone as the child knows it, and how the library's words on its end are read."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field

from baresip import BaresipError, Call

from crm_desktop.telephony.engines.sip.problems import BadDigits, CallOver, NotInACall

_STATUS = re.compile(r"([1-6]\d\d) (.*)", re.DOTALL)
_BUSY_REFRESHING = "already in flight"
_DIGITS = frozenset("0123456789ABCD*#")
_PATIENCE, _PAUSE = 3.0, 0.05
_OWN_LOOK = 0.3  # seconds after an answer of ours within which the library negotiates once more, to both speaking

MISSED_CODE, DECLINED_CODE, CANCELLED_CODE, MISMATCH_CODE = 487, 603, 487, 488
GHOST = "ghost ring"
TRANSFERRED = "transferred"
NO_COMMON_CODEC = "No common audio"  # how the library begins it
_BY_THEM = "Connection reset by peer"  # its word for BYE and CANCEL alike
_BY_US = ("Rejected by user", "Busy Here")


@dataclass
class LineCall:
    key: str
    is_incoming: bool
    number: str = ""  # that we dialled
    sip_call_id: str = ""
    call: Call | None = None  # not yet, while the INVITE is on its way
    is_answered: bool = False
    is_held: bool = False
    is_muted: bool = False
    rings_there: bool = False
    has_early_sound: bool = False
    is_encrypted: bool = False
    transferring_to: str = ""
    ending: str = ""  # why we end it
    settles_at: float = 0.0
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)  # a hold and what takes it back, in their order
    ring_out: asyncio.TimerHandle | None = None
    stays: dict[str, str] = field(default_factory=dict)  # what the caller's INVITE said

    @property
    def other_side(self) -> str:
        return self.number or self.stays.get("peer", "")

    def at_hand(self) -> Call:
        if self.call is None:
            raise CallOver
        return self.call

    def talking(self) -> Call:
        if not self.is_answered:
            raise NotInACall
        return self.at_hand()

    def begin_talk(self) -> None:
        self.is_answered = True
        self.settles_at = asyncio.get_running_loop().time() + (_OWN_LOOK if self.is_incoming else 0)

    async def hold(self) -> None:
        """Not before the library has had its own look, which would take the hold back: they would hear us."""
        call = self.talking()
        async with self.turn:
            await asyncio.sleep(max(0, self.settles_at - asyncio.get_running_loop().time()))
            await once_it_may(call.hold)

    async def resume(self) -> None:
        call = self.talking()
        async with self.turn:
            await once_it_may(call.resume)

    async def as_it_was(self) -> None:
        """After a transfer that came to nothing: they hear us again, and an exchange that let them go has to say so."""
        self.transferring_to = ""  # an end that follows is none of a transfer
        if not self.is_held:
            with contextlib.suppress(BaresipError, CallOver):
                await self.hold()
                await self.resume()

    def stop_ringing(self) -> None:
        if self.ring_out is not None:
            self.ring_out.cancel()
            self.ring_out = None


async def once_it_may(refresh: Callable[[], Awaitable[None]]) -> None:
    """Right after an answer the library negotiates once more by itself, and refuses another change meanwhile."""
    loop = asyncio.get_running_loop()
    until = loop.time() + _PATIENCE
    while True:
        try:
            return await refresh()
        except BaresipError as error:
            if _BUSY_REFRESHING not in str(error) or loop.time() > until:
                raise
        await asyncio.sleep(_PAUSE)


def check_digits(digits: str) -> None:
    if not digits or not set(digits.upper()) <= _DIGITS:
        raise BadDigits(digits=digits[:40])


def small_letters(headers: Mapping[str, str], peer: str | None) -> dict[str, str]:
    """Headers by names that compare; and the address, which the library gives beside them."""
    return {name.lower(): value for name, value in headers.items()} | {"peer": peer or ""}


def who_is_heard(calls: Sequence[LineCall], latest: LineCall | None) -> LineCall | None:
    """The talk that was taken up last; without any, what the exchange plays to a call of ours."""
    talks = [one for one in calls if one.is_answered and not one.is_held]
    if latest in talks:
        return latest
    plays = [one for one in calls if not one.is_incoming and not one.is_answered and one.has_early_sound]
    return (talks or plays)[-1] if talks or plays else None


def end_of(call: LineCall, text: str) -> tuple[int | None, str]:
    """Code and reason; the other side's own Reason header comes first where there is one."""
    if call.transferring_to and not _STATUS.match(text):
        return 200, TRANSFERRED
    if call.ending:
        return None, call.ending
    if found := _STATUS.match(text):
        return int(found[1]), found[2]
    if text.startswith(_BY_THEM):
        _, _, theirs = text.partition(",")
        return (None if call.is_answered else MISSED_CODE), theirs.strip()
    if text.startswith(_BY_US):
        if call.is_answered:
            return None, ""
        return (DECLINED_CODE, "declined") if call.is_incoming else (CANCELLED_CODE, "cancelled")
    if text.startswith(NO_COMMON_CODEC):
        return MISMATCH_CODE, text
    return None, text


def is_elsewhere(reason: str) -> bool:
    return re.search(r"elsewhere|SIP\s*;\s*cause\s*=\s*200|Q\.850\s*;\s*cause\s*=\s*26\b", reason, re.I) is not None
