"""Hundreds of the exchange's events about one conversation become the few CallEvents that tell its story."""

from __future__ import annotations

import re
from collections.abc import Callable

from crm_desktop.kit.clock import Clock
from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.caller_id import cleaned_id, cleaned_number
from crm_desktop.telephony.engines.ami import dialling, moves
from crm_desktop.telephony.engines.ami.exchange import Exchange
from crm_desktop.telephony.engines.ami.lines import Block
from crm_desktop.telephony.engines.ami.memory import MOST_TALKS, Memory, Told
from crm_desktop.telephony.engines.ami.talks import Part, Talk
from crm_desktop.telephony.events import EventKind

PROVIDER = "ami"
_NOT_IN_FILE = re.compile(r"[^A-Za-z0-9._-]")

TAKES: dict[str, Callable[[Memory, Block], Told]] = {
    "newchannel": dialling.new_channel,
    "newcallerid": dialling.new_caller_id,
    "rename": dialling.rename,
    "dialbegin": dialling.dial_begin,
    "dialstate": dialling.dial_state,
    "dialend": dialling.dial_end,
    "agentconnect": dialling.agent_connect,
    "bridgeenter": dialling.bridge_enter,
    "queuecallerjoin": moves.queue_join,
    "queuecallerabandon": moves.queue_abandon,
    "hold": moves.held,
    "unhold": moves.held,
    "blindtransfer": moves.blind_transfer,
    "attendedtransfer": moves.attended_transfer,
    "pickup": moves.pickup,
    "originateresponse": moves.originate_response,
    "cdr": moves.record,
    "hangup": moves.hangup,
}


class Fold:
    """Pure but for its memory, which is bounded."""

    def __init__(self, exchange: Exchange, clock: Clock, mono: Callable[[], float], provider: str = PROVIDER) -> None:
        self.memory = Memory(exchange, provider, clock, mono)

    def take(self, block: Block) -> Told:
        """What one event of the exchange means; mostly nothing."""
        deed = TAKES.get(block.event.lower())
        if deed is None:
            return []
        told = deed(self.memory, block)
        return told + self.memory.forget_old() if len(self.memory.talks) > MOST_TALKS else told

    def unasked(self) -> list[tuple[str, str]]:
        """Uniqueid and channel of telephones whose SIP Call-ID is worth asking for; each is handed out once."""
        asked, self.memory.unasked = self.memory.unasked, []
        return asked

    def forget_old(self) -> Told:
        return self.memory.forget_old()

    def expect(self, action_id: str, number: str) -> Told:
        """A click of ours: the conversation is there before the exchange has heard of it."""
        talk = self.memory.new_talk(action_id)
        talk.action_id, talk.is_originated = action_id, True
        talk.direction, talk.number = Direction.OUT, number
        talk.caller_extension = talk.extension = self.memory.exchange.extension
        if self.memory.heard is not None:
            self.memory.heard.add(action_id)
        return self.memory.begin(talk)

    def refused(self, action_id: str, code: int, reason: str) -> Told:
        """The exchange would not ring, or did not reply."""
        talk = self.memory.talks.get(action_id)
        return [] if talk is None or talk.caller else self.memory.end(talk, code=code, reason=reason)

    def told_call_id(self, uniqueid: str, value: str) -> Told:
        """The softphone's own SIP Call-ID of a telephone's leg: by it the records of both become one."""
        talk, value = self.memory.of.get(uniqueid), cleaned_id(value)
        if talk is None or not value or not talk.is_begun:
            return []
        leg = talk.legs.get(uniqueid)
        if uniqueid == talk.caller or (leg is not None and leg.part is Part.FIRST):
            talk.sip_call_id = value
            return [self.memory.event(talk, EventKind.DIALLING)] if talk.direction is Direction.OUT else []
        if leg is None or leg.part is Part.FAR:
            return []
        leg.sip_call_id = value
        kind = EventKind.ANSWERED if leg.is_answered else EventKind.RINGING
        return [self.memory.event(talk, kind, extension=leg.extension, sip_call_id=value)]

    def redirected(self, key: str, number: str) -> Told:
        """The other side was sent on from here; the exchange tells of no transfer then."""
        talk = self.memory.by_key(key)
        if talk is None:
            return []
        talk.transferred_to = cleaned_number(number)
        return [self.memory.event(talk, EventKind.TRANSFERRED)]

    def recording_of(self, key: str) -> str:
        """Where the exchange is to write: its own name of the call, and nothing else that came from outside."""
        talk = self.memory.by_key(key)
        name = _NOT_IN_FILE.sub("_", key if talk is None else talk.linkedid)
        folder = self.memory.exchange.recordings.rstrip("/")
        return f"{folder}/{name}.wav" if folder else f"{name}.wav"

    def recorded(self, key: str, file: str) -> None:
        if (talk := self.memory.by_key(key)) is not None:
            talk.recording = file

    def own_channel(self, key: str) -> str:
        """The channel of this workstation's telephone in that call, ringing or talking; empty where it has none."""
        talk = self.memory.by_key(key)
        return "" if talk is None else self._channel(talk, is_own=True)

    def other_channel(self, key: str) -> str:
        """The other side's, of a call that this workstation's telephone has."""
        talk = self.memory.by_key(key)
        return "" if talk is None or not self._channel(talk, is_own=True) else self._channel(talk, is_own=False)

    def _channel(self, talk: Talk, *, is_own: bool) -> str:
        telephone_of = self.memory.exchange.telephone_of
        if is_own:
            return next((c for c in talk.channels.values() if self.memory.is_own(telephone_of(c))), "")
        far = [leg.channel for uniqueid, leg in talk.legs.items() if leg.is_answered and uniqueid in talk.channels]
        sides = [talk.channels.get(talk.caller, ""), *reversed(far)]
        return next((channel for channel in sides if channel and not self.memory.is_own(telephone_of(channel))), "")
