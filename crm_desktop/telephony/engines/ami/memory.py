"""The conversations that go on, by Linkedid and by channel; bounded, whatever an exchange forgets to say."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime

from crm_desktop.kit.clock import Clock
from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.call_ending import CONNECTION_LOST
from crm_desktop.telephony.caller_id import cleaned_id
from crm_desktop.telephony.engines.ami import causes
from crm_desktop.telephony.engines.ami.exchange import Exchange
from crm_desktop.telephony.engines.ami.talks import Part, Talk
from crm_desktop.telephony.events import CallEvent, EventKind

Told = list[CallEvent]

MOST_TALKS = 1_000
MOST_CHANNELS = 200  # of one conversation; nobody's ring group is larger
MOST_REMEMBERED = 2_000  # ids of conversations that are over, or went into another one
FORGOTTEN_AFTER = 6 * 3600.0  # seconds without a word
LINKEDID = 60  # as long as the log keeps them

ELSEWHERE = "Call completed elsewhere"
TRANSFERRED = "transferred"


class Memory:
    def __init__(self, exchange: Exchange, provider: str, clock: Clock, mono: Callable[[], float]) -> None:
        self.exchange = exchange
        self.provider = provider
        self.clock = clock
        self.mono = mono
        self.talks: OrderedDict[str, Talk] = OrderedDict()  # by linkedid
        self.of: dict[str, Talk] = {}  # by the uniqueid of a channel
        self.heard: set[str] | None = None  # channels that were spoken of while a list of all was on its way
        self.unasked: list[tuple[str, str]] = []
        self._into: OrderedDict[str, str] = OrderedDict()
        self._ended: OrderedDict[str, str] = OrderedDict()

    def is_own(self, extension: str) -> bool:
        return bool(extension) and extension == self.exchange.extension

    def talk_for(self, uniqueid: str, linkedid: str, channel: str) -> tuple[Talk | None, Told]:
        """The conversation that this channel belongs to now; None for one that is over or was not named."""
        uniqueid, linkedid = cleaned_id(uniqueid), cleaned_id(linkedid)[:LINKEDID]
        if not uniqueid or not linkedid:
            return self.of.get(uniqueid), []
        if self.heard is not None:
            self.heard.add(uniqueid)
        linkedid = self._into.get(linkedid, linkedid)
        known, talk = self.of.get(uniqueid), self.talks.get(linkedid)
        if known is not None and (talk is None or talk is known):
            known.touched = self.mono()
            return known, []
        if talk is None:
            if linkedid in self._ended:
                return None, []
            talk = self.new_talk(linkedid)
        told = [] if known is None else self._leave(known, uniqueid, TRANSFERRED)
        if len(talk.channels) < MOST_CHANNELS:
            talk.channels[uniqueid] = channel
            self.of[uniqueid] = talk
        talk.touched = self.mono()
        return talk, told

    def new_talk(self, linkedid: str) -> Talk:
        talk = self.talks[linkedid] = Talk(linkedid, linkedid, appeared_at=self.clock(), touched=self.mono())
        return talk

    def by_key(self, key: str) -> Talk | None:
        return next((talk for talk in reversed(self.talks.values()) if talk.key == key), None)

    def begin(self, talk: Talk, at: datetime | None = None) -> Told:
        talk.is_begun = True
        kind = EventKind.RINGING if talk.direction is Direction.IN else EventKind.DIALLING
        return [self.event(talk, kind, at=at)]

    def answered(self, talk: Talk, uniqueid: str) -> Told:
        """Somebody has lifted; told once, however often the exchange says so."""
        leg = talk.legs.get(uniqueid)
        if leg is None or leg.is_answered:
            return []
        leg.is_answered = True
        if leg.part is Part.FIRST:
            return []
        was_answered, talk.is_answered = talk.is_answered, True
        if leg.part is Part.FAR:
            return [self.event(talk, EventKind.ANSWERED)]
        told: Told = []
        if was_answered and leg.extension != talk.extension and not talk.transferred_to:
            # Sent on by another station's order, or fetched from where it was parked: the exchange calls it nothing.
            talk.transferred_to = leg.extension
            told.append(self.event(talk, EventKind.TRANSFERRED))
        talk.extension = leg.extension
        if not leg.sip_call_id and not self.is_own(leg.extension):
            self.ask(uniqueid, leg.channel)
        return [*told, self.event(talk, EventKind.ANSWERED, sip_call_id=leg.sip_call_id)]

    def ask(self, uniqueid: str, channel: str) -> None:
        """Its SIP Call-ID is worth knowing; only a channel of SIP has one."""
        if channel[:6].upper() == "PJSIP/" and len(self.unasked) < MOST_CHANNELS:
            self.unasked.append((uniqueid, channel))

    def hung_up(self, uniqueid: str, cause: int, technical: str) -> Told:
        talk = self.of.get(uniqueid)
        if self.heard is not None:
            self.heard.add(uniqueid)
        if talk is None:
            return []
        leg = talk.legs.get(uniqueid)
        if uniqueid == talk.caller or (leg is not None and leg.part is Part.FAR):
            talk.cause, talk.technical = cause, technical
        told: Told = []
        if leg is not None and leg.part is Part.OURS and (not leg.is_answered or len(talk.channels) > 1):
            is_elsewhere = not leg.is_answered and (talk.is_answered or cause == causes.ANSWERED_ELSEWHERE)
            is_lost = is_elsewhere and self.is_own(leg.extension)
            told.append(
                self.event(
                    talk,
                    EventKind.ANSWERED_ELSEWHERE if is_lost else EventKind.LEG_ENDED,
                    extension=leg.extension,
                    sip_call_id=leg.sip_call_id,
                    code=None if is_elsewhere else causes.sip_code(cause, leg.status),
                    reason=ELSEWHERE if is_elsewhere else leg.status.lower(),
                )
            )
        return told + self._leave(talk, uniqueid, "")

    def _leave(self, talk: Talk, uniqueid: str, reason: str) -> Told:
        talk.channels.pop(uniqueid, None)
        self.of.pop(uniqueid, None)
        talk.touched = self.mono()
        return [] if talk.channels else self.end(talk, reason=reason)

    def end(self, talk: Talk, *, code: int | None = None, reason: str = "") -> Told:
        """Told of a caller as well who hung up before anybody's telephone rang, and of nobody else's silence."""
        self._drop(talk)
        _remember(self._ended, talk.linkedid, "")
        told: Told = []
        if not talk.is_begun:
            if talk.direction is not Direction.IN or not talk.caller or reason:
                return told
            told = self.begin(talk, talk.appeared_at)
        if code is None and not talk.is_answered and not reason:
            code = causes.sip_code(talk.cause, talk.status, talk.technical)
        told.append(self.event(talk, EventKind.ENDED, code=code, reason=reason, is_abandoned=talk.is_abandoned))
        if talk.is_recorded_answered and not (talk.is_answered or talk.is_abandoned or talk.is_seen_whole):
            told.append(self.event(talk, EventKind.CDR, is_answered=True))
        return told

    def join(self, talk: Talk, into: Talk) -> Told:
        """A question asked before a transfer is a conversation of its own, until the two become one."""
        if talk is into:
            return []
        channels = dict(talk.channels)
        told = self.end(talk, reason=TRANSFERRED)
        _remember(self._into, talk.linkedid, into.linkedid)
        into.channels.update(channels)
        self.of.update(dict.fromkeys(channels, into))
        return told

    def recognise(self, waiting: Talk, talk: Talk) -> None:
        """`talk`, just heard of, is the call that was waited for since a click."""
        self._drop(talk)
        self._drop(waiting)
        waiting.linkedid, waiting.caller, waiting.channels = talk.linkedid, talk.caller, talk.channels
        self.talks[waiting.linkedid] = waiting
        self.of.update(dict.fromkeys(waiting.channels, waiting))

    def forget_old(self) -> Told:
        """Conversations whose end was never told do not stay for ever."""
        oldest = self.mono() - FORGOTTEN_AFTER
        gone = [talk for talk in self.talks.values() if talk.touched < oldest]
        gone += list(self.talks.values())[: max(0, len(self.talks) - len(gone) - MOST_TALKS)]
        return [
            event for talk in gone if talk.linkedid in self.talks for event in self.end(talk, reason=CONNECTION_LOST)
        ]

    def event(
        self,
        talk: Talk,
        kind: EventKind,
        *,
        at: datetime | None = None,
        extension: str | None = None,
        sip_call_id: str = "",
        code: int | None = None,
        reason: str = "",
        is_abandoned: bool = False,
        is_answered: bool | None = None,
    ) -> CallEvent:
        whose = talk.extension if extension is None else extension
        return CallEvent(
            provider=self.provider,
            call_key=talk.key,
            kind=kind,
            at=at or self.clock(),
            mono=self.mono(),
            direction=talk.direction,
            number=talk.number,
            name=talk.name,
            line=talk.line,
            queue=talk.queue,
            pbx=self.exchange.pbx,
            sip_call_id=sip_call_id or (talk.sip_call_id if whose == talk.caller_extension else ""),
            linkedid=talk.linkedid if talk.caller or not talk.action_id else "",
            extension=whose,
            code=code,
            reason=reason,
            action_id=talk.action_id,
            transferred_to=talk.transferred_to,
            is_answered=is_answered,
            is_abandoned=is_abandoned,
            recording=talk.recording,
            is_ours=self.is_own(whose),
        )

    def _drop(self, talk: Talk) -> None:
        self.talks.pop(talk.linkedid, None)
        for uniqueid in talk.channels:
            self.of.pop(uniqueid, None)


def _remember(ids: OrderedDict[str, str], key: str, value: str) -> None:
    ids[key] = value
    while len(ids) > MOST_REMEMBERED:
        ids.popitem(last=False)
