"""The telephone line in the child: the SIP library, its calls by our keys, and what is told of them."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Mapping
from typing import Any
from uuid import uuid4

from baresip import BaresipError, Call, CallState, Event, Runtime, StackEvent, UserAgent
from baresip import TransferFailed as Untransferred

from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.engines.sip.account import Encryption, SipAccount
from crm_desktop.telephony.engines.sip.line_call import (
    CANCELLED_CODE,
    GHOST,
    MISMATCH_CODE,
    NO_COMMON_CODEC,
    TRANSFERRED,
    LineCall,
    check_digits,
    end_of,
    is_elsewhere,
    once_it_may,
    small_letters,
    who_is_heard,
)
from crm_desktop.telephony.engines.sip.line_config import (
    CALLS_AT_ONCE,
    address_of_record,
    number_address,
    own_port,
    stack_config,
)
from crm_desktop.telephony.engines.sip.problems import (
    CallOver,
    NoCommonCodec,
    NoEncryption,
    NotRegistered,
    TooManyCalls,
    TransferFailed,
    packed,
)
from crm_desktop.telephony.engines.sip.protocol import Message, Say
from crm_desktop.telephony.engines.sip.registration import Registration
from crm_desktop.telephony.engines.sip.sound import Sound


class Line:
    def __init__(self, account: SipAccount, port: int, sound: Sound, say: Callable[[Message], None]) -> None:
        self.port = port
        self._account, self._sound, self._say = account, sound, say
        self._must_encrypt = account.encryption is Encryption.MANDATORY
        self._runtime = Runtime()
        self._ua: UserAgent | None = None
        self._calls: dict[str, LineCall] = {}
        self._by_handle: dict[int, LineCall] = {}
        self._dialling = asyncio.Lock()
        self._dialled: LineCall | None = None
        self._keeping: asyncio.Task[None] | None = None

    async def start(self, on_dead: Callable[[], None]) -> None:
        """Raises the refusals of `line_config`."""
        self.port = own_port(self._account, self.port)
        config, account = stack_config(self._account, self.port), address_of_record(self._account)
        self._runtime.on_dead = on_dead
        await self._runtime.start(config)
        self._runtime.subscribe(self._on_event)
        # Nobody outside has our telephone call where he likes.
        self._ua = await UserAgent.create(self._runtime, account, transfer_policy="reject")
        self._ua.on_incoming(self._on_incoming)
        self._keeping = asyncio.create_task(self._keep(Registration(self._ua, self._account, self._say)))
        self._keeping.add_done_callback(lambda kept: None if kept.cancelled() or not kept.exception() else on_dead())

    async def _keep(self, registration: Registration) -> None:
        """The library would try a hopeless account on and on: it is ended, after the last call."""
        await registration.keep()
        while self._calls:
            await asyncio.sleep(0.5)
        await self.close()

    async def close(self) -> None:
        """Says good-bye to everybody, within a second."""
        if self._keeping is not None and self._keeping is not asyncio.current_task():
            self._keeping.cancel()
        with contextlib.suppress(BaresipError, TimeoutError):
            for known in list(self._calls.values()):
                if known.call is not None:
                    await known.call.hangup()
            if self._ua is not None:
                ua, self._ua = self._ua, None
                await ua.unregister(timeout=0.7)
        with contextlib.suppress(BaresipError):
            await self._runtime.close()

    # what is asked

    async def dial(self, key: str, number: str, headers: Mapping[str, str]) -> None:
        address = number_address(self._account, number)
        if self._ua is None:
            raise NotRegistered
        if len(self._calls) >= CALLS_AT_ONCE:
            raise TooManyCalls
        async with self._dialling:
            self._dialled = LineCall(key, is_incoming=False, number=number)
            try:
                call = await self._ua.dial(address, headers=dict(headers))
            finally:
                dialled, self._dialled = self._dialled, None
            self._adopt(dialled, call)

    async def answer(self, key: str) -> None:
        await self._known(key).at_hand().answer()

    async def reject(self, key: str) -> None:
        await self._known(key).at_hand().reject()

    async def hang_up(self, key: str) -> None:
        await self._known(key).at_hand().hangup()

    async def hold(self, key: str) -> None:
        known = self._known(key)
        await known.hold()
        known.is_held = True
        self._tell(known, "held")
        self._let_hear()

    async def resume(self, key: str) -> None:
        known = self._known(key)
        await known.resume()
        known.is_held = False
        self._tell(known, "resumed")
        self._let_hear(known)

    async def mute(self, key: str, is_muted: bool) -> None:
        known = self._known(key)
        known.is_muted = is_muted
        self._sound.mute(key, is_muted)

    async def send_dtmf(self, key: str, digits: str) -> None:
        check_digits(digits)
        await self._known(key).talking().send_dtmf(digits)

    async def transfer(self, key: str, number: str) -> None:
        known, address = self._known(key), number_address(self._account, number)
        call = known.talking()
        await self._hand_on(known, number, lambda: call.transfer(address))

    async def join(self, key: str, consulted: str) -> None:
        """The two others talk to each other; both our calls end."""
        first, second = self._known(key), self._known(consulted)
        call, asked = first.talking(), second.talking()
        await first.hold()
        await second.hold()
        await self._hand_on(first, second.other_side, lambda: call.attended_transfer(asked), second)
        with contextlib.suppress(BaresipError):
            await asked.hangup()  # the other side has replaced it, or will find nobody

    # how

    def _known(self, key: str) -> LineCall:
        try:
            return self._calls[key]
        except KeyError:
            raise CallOver from None

    def _adopt(self, known: LineCall, call: Call) -> None:
        if known.key not in self._calls and self._by_handle.get(call.handle) is not known:
            self._open(known, call.handle)
        known.call = call
        if known.is_answered:
            # It was answered before the library's own object of it had begun to listen.
            call._state = CallState.ESTABLISHED
        if known.ending:
            self._end(known, known.ending)
        self._let_hear(known)

    def _open(self, known: LineCall, handle: int) -> None:
        self._calls[known.key] = self._by_handle[handle] = known

    async def _hand_on(self, known: LineCall, number: str, refer: Callable[[], Any], *also: LineCall) -> None:
        known.transferring_to = number
        try:
            await once_it_may(refer)
        except Untransferred as error:
            if known.key not in self._calls:
                return  # they hung up after they had accepted: that is how some exchanges carry it out
            for one in (known, *also):
                await one.as_it_was()
            raise TransferFailed(cause=str(error)[:200]) from None
        finally:
            known.transferring_to = ""

    # what happens

    def _on_incoming(self, call: Call) -> None:
        key = call.call_id or uuid4().hex
        while key in self._calls:
            key += "+"
        stays = small_letters(call.headers, call.peer)
        known = LineCall(key, is_incoming=True, sip_call_id=call.call_id or "", call=call, stays=stays)
        self._open(known, call.handle)
        known.ring_out = asyncio.get_running_loop().call_later(self._account.pace.ring, self._end, known, GHOST)
        self._tell(known, "ringing", headers=stays)
        self._let_hear()

    def _on_event(self, event: StackEvent) -> None:
        known = self._by_handle.get(event.call) or self._stranger(event)
        if known is None:
            return
        known.sip_call_id = known.sip_call_id or event.call_id or ""
        match event.event:
            case Event.CALL_OUTGOING:
                self._tell(known, "dialling")
            case Event.CALL_RINGING | Event.CALL_PROGRESS:
                known.has_early_sound |= event.event is Event.CALL_PROGRESS
                known.rings_there = True
                self._tell(known, "early")
                self._let_hear(known)
            case Event.CALL_MENC:
                known.is_encrypted = True
            case Event.CALL_ESTABLISHED:
                self._established(known)
            case Event.CALL_HOLD:
                self._tell(known, "remote_held")
            case Event.CALL_RESUME:
                self._tell(known, "remote_resumed")
            case Event.CALL_CLOSED:
                self._closed(known, event)

    def _stranger(self, event: StackEvent) -> LineCall | None:
        """Our own INVITE, whose handle comes with its first event; or one that could not even ring."""
        if event.event is Event.CALL_OUTGOING and self._dialled is not None:
            self._open(self._dialled, event.call)
            return self._dialled
        if event.event is Event.CALL_CLOSED and (event.text or "").startswith(NO_COMMON_CODEC) and event.headers:
            stays = small_letters(event.headers, event.peer)
            key = stays.get("call-id") or uuid4().hex
            lost = LineCall(key, is_incoming=True, sip_call_id=stays.get("call-id", ""), stays=stays)
            self._tell(lost, "ringing", headers=stays)
            return lost
        return None

    def _established(self, known: LineCall) -> None:
        known.stop_ringing()
        if self._must_encrypt and not known.is_encrypted:
            # The library takes a plain answer to an encrypted offer.
            self._refuse(known, NoEncryption())
            self._end(known, "not encrypted")
            return
        known.begin_talk()
        self._tell(known, "answered")
        self._let_hear(known)

    def _closed(self, known: LineCall, event: StackEvent) -> None:
        known.stop_ringing()
        self._calls.pop(known.key, None)
        self._by_handle.pop(event.call, None)
        self._sound.let_go(known.key)
        code, reason = end_of(known, event.text or "")
        if reason == TRANSFERRED:
            self._tell(known, "transferred", to=known.transferring_to)
        elif known.is_incoming and not known.is_answered and is_elsewhere(reason):
            self._tell(known, "answered_elsewhere", reason=reason)
        elif code == MISMATCH_CODE:
            self._refuse(known, NoEncryption() if self._must_encrypt else NoCommonCodec())
        self._tell(known, "ended", code=code, reason=reason)
        if not known.is_incoming and not known.is_answered and code not in (None, CANCELLED_CODE):
            self._sound.busy()
        self._let_hear()

    def _end(self, known: LineCall, why: str) -> None:
        known.ending = why

        async def end() -> None:
            with contextlib.suppress(BaresipError, CallOver):
                await known.at_hand().hangup()

        self._ends = asyncio.ensure_future(end())

    def _refuse(self, known: LineCall, why: Problem) -> None:
        self._say({"say": Say.REFUSED, "key": known.key, "why": packed(why)})

    def _tell(self, known: LineCall, kind: str, **facts: Any) -> None:
        who = {"key": known.key, "id": known.sip_call_id, "number": known.number}
        self._say({"say": Say.CALL, "kind": kind, **who, **facts})

    def _let_hear(self, latest: LineCall | None = None) -> None:
        """Who is heard, and what rings, after something has changed."""
        calls = list(self._calls.values())
        heard = who_is_heard(calls, latest)
        if heard is None or heard.call is None:
            self._sound.let_go()
        else:
            self._sound.give(heard.key, heard.call.audio, heard.is_muted)
        talks = any(one.is_answered and not one.is_held for one in calls)
        self._sound.ring(any(one.is_incoming and not one.is_answered for one in calls), softly=talks)
        self._sound.ringback(heard is None and any(one.rings_there and not one.is_answered for one in calls))
