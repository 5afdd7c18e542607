"""An exchange seen through its manager: every call of the clinic, and dialling for one's own telephone."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from crm_desktop.kit.clock import Clock, utc_now
from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.caller_id import cleaned, cleaned_number
from crm_desktop.telephony.engines.ami import actions, refusals, snapshot
from crm_desktop.telephony.engines.ami.exchange import Exchange
from crm_desktop.telephony.engines.ami.fold import PROVIDER, Fold
from crm_desktop.telephony.engines.ami.lines import Block
from crm_desktop.telephony.engines.ami.memory import Told
from crm_desktop.telephony.engines.ami.wire import AmiWire, Timing, new_id
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.softphone import Can, Link, NotOffered, Softphone, Standing

CALL_ID = "CHANNEL(pjsip,call-id)"
MOST_CHANNELS = 5_000  # of the whole exchange
TIDY_MS = 600_000


class AmiPhone(Softphone):
    name = PROVIDER

    def __init__(
        self,
        exchange: Exchange,
        *,
        clock: Clock = utc_now,
        mono: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
        timing: Timing | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._exchange = exchange
        self._clock = clock
        self._mono = mono
        own = Can.DIAL | Can.HANG_UP | Can.TRANSFER | Can.PAUSE
        self.can = Can.SEES_ALL | (own if exchange.extension else Can.NOTHING)
        self._fold = Fold(exchange, clock, mono)
        self._wire = AmiWire(exchange, timing=timing, chance=chance, mono=mono, parent=self)
        self._wire.stood.connect(self._stood)
        self._wire.heard.connect(self._heard)
        self._listing = ""  # ActionID of the list of channels that is on its way
        self._listed: list[Block] = []
        self._pause_refused: set[str] = set()  # what the exchange said to it: told once
        self._last_event_at: datetime | None = None
        self._tidy = QTimer(self)
        self._tidy.setInterval(TIDY_MS)
        self._tidy.timeout.connect(lambda: self._tell(self._fold.forget_old()))

    def start(self) -> None:
        self._tidy.start()
        self._wire.start()

    def stop(self) -> None:
        self._tidy.stop()
        self._wire.stop()

    def dial(self, number: str, headers: Mapping[str, str] | None = None) -> str:
        """One's own telephone rings first; `headers` are of SIP and mean nothing here."""
        if not self._exchange.extension:
            raise NotOffered
        action_id = new_id()
        try:
            number = actions.diallable(number)
        except actions.NumberUndiallable as problem:
            self._refuse(action_id, problem)
            return action_id
        if self._wire.link is not Link.UP:
            self._refuse(action_id, refusals.ExchangeAway())
            return action_id
        self._tell(self._fold.expect(action_id, cleaned_number(number)))
        channel, context = self._exchange.own_channel, self._exchange.context

        def answered(reply: Block | None) -> None:
            if reply is None and self._wire.link is not Link.UP:
                return  # whether the order arrived, the list of channels will tell
            if reply is None or reply.response != "success":
                self._refuse(action_id, _why_not(reply))
                self._tell(self._fold.refused(action_id, 503, "" if reply is None else cleaned(reply["message"])))

        self._wire.ask(lambda i: actions.originate(i, channel, number, context), answered, action_id)
        return action_id

    def hang_up(self, call_key: str) -> None:
        """Of one's own telephone, whether it rings or talks."""
        channel = self._fold.own_channel(call_key)
        self._command(call_key, channel, lambda i: actions.hangup(i, channel))

    def transfer(self, call_key: str, number: str) -> None:
        channel = self._fold.other_channel(call_key)
        try:
            number = actions.diallable(number)
        except actions.NumberUndiallable as problem:
            self.refused.emit(call_key, problem)
            return
        self._command(
            call_key,
            channel,
            lambda i: actions.redirect(i, channel, number, self._exchange.context),
            lambda: self._tell(self._fold.redirected(call_key, number)),
        )

    def record(self, call_key: str) -> None:
        """The exchange records both sides, where the clinic's rules let it."""
        channel, file = self._fold.own_channel(call_key), self._fold.recording_of(call_key)
        self._command(
            call_key,
            channel,
            lambda i: actions.record(i, channel, file),
            lambda: self._fold.recorded(call_key, file),
        )

    def stop_recording(self, call_key: str) -> None:
        channel = self._fold.own_channel(call_key)
        self._command(call_key, channel, lambda i: actions.stop_recording(i, channel))

    def pause(self, is_paused: bool, reason: str = "") -> None:
        """Who is in no queue has none to be kept from, and hears nothing of that; any other refusal is said once."""
        if not self._exchange.extension:
            raise NotOffered
        interface = self._exchange.own_channel

        def answered(reply: Block | None) -> None:
            if reply is None or reply.response == "success" or refusals.is_in_no_queue(reply["message"]):
                return  # a lost connection is told by its light, and whoever asked asks again when it is back
            said = cleaned(reply["message"])
            if said not in self._pause_refused:
                self._pause_refused.add(said)
                self.refused.emit("", refusals.PauseRefused(said=said))

        self._wire.ask(lambda i: actions.queue_pause(i, interface, is_paused=is_paused, reason=reason), answered)

    def _command(
        self, call_key: str, channel: str, make: Callable[[str], bytes], done: Callable[[], object] | None = None
    ) -> None:
        if not channel:
            self.refused.emit(call_key, refusals.CallNotHere())
            return

        def answered(reply: Block | None) -> None:
            if reply is None or reply.response != "success":
                self.refused.emit(call_key, _why_not(reply))
            elif done is not None:
                done()

        self._wire.ask(make, answered)

    # What the exchange says

    def _stood(self, link: Link, why: Problem | None) -> None:
        before = self.standing
        if before is None or before.link is not link or before.why is not why:
            since = before.since if before is not None and before.link is link else self._clock()
            self._stands(Standing(link, since, why, self._last_event_at))
        if link is Link.UP:
            self._engine(EventKind.ENGINE_UP)
            self._ask_for_channels(actions.channels)
        elif before is not None and before.link is Link.UP:
            self._listing = ""
            self._engine(EventKind.ENGINE_DOWN)

    def _heard(self, block: Block) -> None:
        self._last_event_at = self._clock()
        if self.standing is not None:
            self.standing = replace(self.standing, last_event_at=self._last_event_at)
        if block.action_id and block.action_id == self._listing:
            self._take_listed(block)
            return
        self._tell(self._fold.take(block))
        for uniqueid, channel in self._fold.unasked():
            self._ask_call_id(uniqueid, channel)

    def _ask_call_id(self, uniqueid: str, channel: str) -> None:
        def answered(reply: Block | None) -> None:
            if reply is not None and reply.response == "success":
                self._tell(self._fold.told_call_id(uniqueid, reply["value"]))

        self._wire.ask(lambda i: actions.getvar(i, channel, CALL_ID), answered)

    def _ask_for_channels(self, make: Callable[[str], bytes]) -> None:
        """What went on while nobody listened; a manager without that right is asked in another way."""
        action_id = self._listing = new_id()
        self._listed = []
        snapshot.begin(self._fold.memory)

        def answered(reply: Block | None) -> None:
            if self._listing != action_id or (reply is not None and reply.response == "success"):
                return
            self._listing = ""
            if reply is not None and make is actions.channels:
                self._ask_for_channels(actions.status)

        self._wire.ask(make, answered, action_id)

    def _take_listed(self, block: Block) -> None:
        if not block.event.lower().endswith("complete"):
            if len(self._listed) < MOST_CHANNELS:
                self._listed.append(block)
            return
        self._listing = ""
        rows, self._listed = self._listed, []
        if len(rows) < MOST_CHANNELS:
            self._tell(snapshot.reconcile(self._fold.memory, rows))

    def _tell(self, told: Told) -> None:
        for event in told:
            self.happened.emit(event)

    def _engine(self, kind: EventKind) -> None:
        self.happened.emit(CallEvent(self.name, "", kind, self._clock(), self._mono(), pbx=self._exchange.pbx))

    def _refuse(self, call_key: str, why: Problem) -> None:
        """After the caller has the key in hand."""
        QTimer.singleShot(0, self, lambda: self.refused.emit(call_key, why))


def _why_not(reply: Block | None) -> Problem:
    return refusals.ExchangeAway() if reply is None else refusals.ExchangeRefused(said=cleaned(reply["message"]))
