"""Makes calls of the events of all engines, and hands wishes about a call to the engine that can fulfil them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.kit.clock import Clock, utc_now
from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.call_ending import REFUSED
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.hub_door import Complaints, checked
from crm_desktop.telephony.hub_owners import Engines
from crm_desktop.telephony.hub_switchboard import Switchboard, Told
from crm_desktop.telephony.hub_wishes import Wishes
from crm_desktop.telephony.live_call import LiveCall, Phase
from crm_desktop.telephony.softphone import Can, NotOffered, Softphone, Standing

_LOOK_EVERY_MS = 1_000


class CallHub(QObject):
    """One LiveCall a conversation, however many engines see it. It starts and stops no engine, and knows no base.

    A call may stop being ours without ending (`changed` with `is_ours` False): somebody else took it, or it was passed
    on; it goes on at another desk, and what is at this one should go away. A talk of ours that ends is `ended` at once.
    """

    rang = Signal(object)  # LiveCall: an incoming call is seen first, or begins to ring at this station as well
    changed = Signal(object)  # LiveCall; the first word of an outgoing call too
    ended = Signal(object)  # LiveCall: once a key, and nothing but `recorded` comes after it
    recorded = Signal(object)  # LiveCall that is over: better known, or never seen live
    joined = Signal(str, str)  # the first key was the same conversation as the second, and is gone
    refused = Signal(str, object)  # key or "", Problem
    standing_changed = Signal()

    def __init__(
        self, now: Clock = utc_now, mono: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._now, self._mono = now, mono
        self._engines = Engines()
        self._board = Switchboard(self._engines, now, mono)
        self._book = self._board.book
        self._wishes = Wishes(self._engines, self._book, self.refused.emit)
        self._heard_at: dict[str, datetime] = {}
        self._complaints = Complaints()
        self._ordered_only: set[tuple[str, str]] = set()  # dialled, and their engine has not spoken of them yet
        self._is_telling = False
        self._signals = {Told.RANG: self.rang, Told.CHANGED: self.changed}
        self._signals |= {Told.ENDED: self.ended, Told.RECORDED: self.recorded}
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    # ---- engines

    def add(self, engine: Softphone) -> None:
        """The earlier is preferred where several can do the same; names differ."""
        if engine.name in self._engines.by_name:
            raise ValueError(f"two engines named {engine.name}")
        self._engines.by_name[engine.name] = engine
        engine.happened.connect(self._happened)
        engine.standing_changed.connect(self.standing_changed)
        engine.refused.connect(self._engine_refused)
        self.standing_changed.emit()

    def remove(self, engine: Softphone) -> None:
        """Calls that only it knew of are lost."""
        if self._engines.by_name.get(engine.name) is not engine:
            return
        engine.happened.disconnect(self._happened)
        engine.standing_changed.disconnect(self.standing_changed)
        engine.refused.disconnect(self._engine_refused)
        self._board.lose(engine.name)
        del self._engines.by_name[engine.name]
        self._heard_at.pop(engine.name, None)
        self._tell()
        self.standing_changed.emit()

    @property
    def engines(self) -> tuple[Softphone, ...]:
        return tuple(self._engines.by_name.values())

    @property
    def can(self) -> Can:
        return self._engines.can

    def standings(self) -> dict[str, Standing]:
        """By engine, with the time of its last event (P3)."""
        return {
            name: replace(engine.standing, last_event_at=self._heard_at.get(name, engine.standing.last_event_at))
            for name, engine in self._engines.by_name.items()
            if engine.standing is not None
        }

    # ---- calls

    @property
    def calls(self) -> tuple[LiveCall, ...]:
        """Those not over, oldest first; other desks' too where an engine sees them."""
        return tuple(one.told for one in self._book.conversations.values() if one.told and not one.is_told_over)

    def call(self, key: str) -> LiveCall | None:
        """Also one that is over, for some minutes."""
        conversation = self._book.get(key)
        return conversation.told if conversation else None

    def dial(self, number: str) -> str:
        """The key of the new call, empty where it was refused; whoever talks is held meanwhile."""
        return self._dial(self._engines.that_dials(), number)

    def consult(self, key: str, number: str) -> str:
        """A second call by the engine that has the first, so that both can be joined."""
        conversation = self._book.get(key)
        able = self._engines.owner(conversation, Can.ATTENDED | Can.DIAL) if conversation else None
        return self._dial(able[0] if able else self._engines.that_dials(), number)

    def answer(self, key: str) -> None:
        if (conversation := self._wishes.living(key)) is not None:
            self._wishes.hold_others(conversation)
            self._wishes.ask(conversation, Can.ANSWER, lambda engine, call_key: engine.answer(call_key))

    def reject(self, key: str) -> None:
        if (conversation := self._wishes.living(key)) is not None:
            wish = Can.REJECT if self._engines.owner(conversation, Can.REJECT) else Can.HANG_UP
            self._wishes.ask(
                conversation,
                wish,
                lambda engine, call_key: engine.reject(call_key) if wish is Can.REJECT else engine.hang_up(call_key),
            )

    def hang_up(self, key: str) -> None:
        conversation = self._wishes.living(key)
        if conversation is not None and conversation.told and conversation.told.phase is Phase.RINGING:
            self.reject(key)
        elif conversation is not None:
            self._wishes.ask(conversation, Can.HANG_UP, lambda engine, call_key: engine.hang_up(call_key))

    def hold(self, key: str) -> None:
        if (conversation := self._wishes.living(key)) is not None:
            self._wishes.ask(conversation, Can.HOLD, lambda engine, call_key: engine.hold(call_key))

    def resume(self, key: str) -> None:
        if (conversation := self._wishes.living(key)) is not None:
            self._wishes.hold_others(conversation)
            self._wishes.ask(conversation, Can.HOLD, lambda engine, call_key: engine.resume(call_key))

    def mute(self, key: str, is_muted: bool) -> None:
        conversation = self._wishes.living(key)
        if conversation is None:
            return
        conversation.was_muted, conversation.is_muted = conversation.is_muted, is_muted
        if not self._wishes.ask(conversation, Can.MUTE, lambda engine, call_key: engine.mute(call_key, is_muted)):
            conversation.is_muted = conversation.was_muted
        self._board.update(conversation)
        self._tell()

    def send_dtmf(self, key: str, digits: str) -> None:
        if (conversation := self._wishes.living(key)) is not None:
            self._wishes.ask(conversation, Can.DTMF, lambda engine, call_key: engine.send_dtmf(call_key, digits))

    def transfer(self, key: str, number: str) -> None:
        if (conversation := self._wishes.living(key)) is not None:
            self._wishes.ask(conversation, Can.TRANSFER, lambda engine, call_key: engine.transfer(call_key, number))

    def transfer_attended(self, key: str, consulted_key: str) -> None:
        held, asked = self._wishes.living(key), self._wishes.living(consulted_key)
        if held is not None and asked is not None and held is not asked:
            self._wishes.join(held, asked)

    def look(self) -> None:
        """What only time brings about; the hub's own timer calls it every second."""
        for seen in self._board.end_overdue():
            self._wishes.stop_ringing(seen)
        if not self._book.conversations:
            self._timer.stop()
        self._tell()

    # ---- what engines tell

    def _happened(self, event: object) -> None:
        try:
            self._take(checked(event))
        except Exception as error:  # whatever an engine says, the telephone goes on
            self._complaints.make(event, error)
        self._tell()

    def _take(self, event: CallEvent) -> None:
        if event.provider not in self._engines.by_name:
            return
        self._heard_at[event.provider] = event.at
        self._ordered_only.discard((event.provider, event.call_key))
        if event.kind is EventKind.ENGINE_DOWN:
            self._board.went_down(event.provider)
        elif event.kind is not EventKind.ENGINE_UP:
            self._board.take(event)
            if not self._timer.isActive():
                self._timer.start()

    def _tell(self) -> None:
        """In the order in which it happened, also where a listener's own wish makes an engine speak at once."""
        if self._is_telling:
            return
        self._is_telling = True
        try:
            while self._board.news or self._board.began_talking:
                if not self._board.news:
                    self._wishes.hold_others(self._board.began_talking.popleft())
                    continue
                what, which = self._board.news.popleft()
                if isinstance(what, Told) and isinstance(which, LiveCall):
                    self._signals[what].emit(which)
                else:
                    self.joined.emit(what, which)
        finally:
            self._is_telling = False

    # ---- dialling

    def _dial(self, engine: Softphone | None, number: str) -> str:
        if engine is None:
            self.refused.emit("", NotOffered())
            return ""
        self._wishes.hold_others(None)
        try:
            call_key = engine.dial(number)
        except Problem as problem:
            self.refused.emit("", problem)
            return ""
        if not call_key:
            return ""
        if self._book.of_sighting(engine.name, call_key) is None:
            self._happened(self._ordered(engine, call_key, number))
            self._ordered_only.add((engine.name, call_key))
        conversation = self._book.of_sighting(engine.name, call_key)
        return conversation.key if conversation else ""

    def _ordered(self, engine: Softphone, call_key: str, number: str) -> CallEvent:
        """The call is there as soon as it was asked for; the exchange rings us first, and that is no caller."""
        order = call_key if Can.SEES_ALL in engine.can else ""
        begun = CallEvent(engine.name, call_key, EventKind.DIALLING, self._now(), self._mono(), Direction.OUT, number)
        return replace(begun, action_id=order, is_ours=True)

    def _engine_refused(self, call_key: str, problem: Problem) -> None:
        engine = self.sender()
        name = engine.name if isinstance(engine, Softphone) else ""
        conversation = self._book.of_sighting(name, call_key)
        if conversation is not None:
            conversation.is_asked_to_hold = False
            # Whoever believes the microphone off must not be heard.
            conversation.is_muted = conversation.was_muted
            self._board.update(conversation)
        if (name, call_key) in self._ordered_only:  # nothing was dialled, and nobody else would end it
            over = CallEvent(name, call_key, EventKind.ENDED, self._now(), self._mono(), code=500, reason=REFUSED)
            self._happened(over)
        self._tell()
        self.refused.emit(conversation.key if conversation else "", problem)
