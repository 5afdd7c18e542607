"""A telephone that invents its callers: it plays scripts by a clock and reacts to wishes as a telephone would (B15)."""

from __future__ import annotations

import random
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer

from crm_desktop.kit.clock import Clock, utc_now
from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.engines.simulator.callers import dialled, left_to_the_user, next_caller
from crm_desktop.telephony.engines.simulator.script import (
    ANSWERED_ELSEWHERE,
    PROVIDER,
    Clinic,
    Conversation,
    Plan,
    Story,
    told,
)
from crm_desktop.telephony.engines.simulator.timetable import Timetable
from crm_desktop.telephony.engines.simulator.truths import record_of
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.softphone import AudioDevice, Can, Link, Softphone, Standing

DEVICES = (
    AudioDevice("sim-mic", "Practice microphone", is_input=True, is_default=True),
    AudioDevice("sim-headset-mic", "Practice headset microphone", is_input=True),
    AudioDevice("sim-speaker", "Practice speaker", is_input=False, is_default=True),
    AudioDevice("sim-headset", "Practice headset", is_input=False),
)
_LEVELS = (0.05, 0.2, 0.6, 0.9, 0.4, 0.1)


@dataclass(slots=True)
class _Call:
    """One in which our telephone has a part."""

    plan: Plan
    direction: Direction
    is_answered: bool = False
    is_held: bool = False
    rings_too: tuple[str, ...] = ()


class Simulator(Softphone):
    name = PROVIDER
    can = ~Can.NOTHING

    def __init__(
        self,
        clinic: Clinic | None = None,
        *,
        numbers: Sequence[str] = (),
        seed: int = 0,
        speed: float = 1.0,
        pause: tuple[float, float] | None = (40.0, 120.0),
        is_stepped: bool = False,
        now: Clock = utc_now,
        mono: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """`pause`: between invented callers, in seconds; None: nobody calls but from what is played."""
        super().__init__(parent)
        self.clinic = clinic or Clinic()
        self.dtmf: dict[str, str] = {}
        self.muted: set[str] = set()
        self.devices = ("", "", "")
        self.is_in_break = False  # nobody is invented meanwhile
        self._numbers, self._pause = numbers, pause
        self._chance = random.Random(seed)  # noqa: S311  the same callers for the same seed, no secret
        self._now = now
        self.timetable = Timetable(speed=speed, is_stepped=is_stepped, now=now, mono=mono, parent=self)
        self._serial = 0
        self._calls: dict[str, _Call] = {}
        self._played: deque[Conversation] = deque(maxlen=500)
        self._level = QTimer(self, interval=100)
        self._level.timeout.connect(self._hear)
        self._heard = 0

    def step(self) -> bool:
        return self.timetable.step()

    def run(self, seconds: float | None = None) -> None:
        self.timetable.run(seconds)

    # ---- scripts

    def play(self, conversations: Iterable[Conversation], *, answers_itself: bool = False) -> None:
        """From now on, with the pauses between them. Our own telephone is lifted by the user, or by the script."""
        first: datetime | None = None
        for conversation in conversations:
            first = first or conversation.events[0].at
            wait = (conversation.events[0].at - first).total_seconds()
            self._played.append(conversation)
            played = conversation if answers_itself else left_to_the_user(conversation, self.clinic)
            began = played.events[0].at
            for event in played.events:
                self._say_later(wait + (event.at - began).total_seconds(), event)

    def replay(self, events: Iterable[CallEvent]) -> None:
        """A recorded day as it was, times and all."""
        began: datetime | None = None
        for event in events:
            began = began or event.at
            told_here = replace(event, provider=self.name)
            wait = (event.at - began).total_seconds()
            self.timetable.later(wait, event.call_key, partial(self._say_as_it_was, told_here))

    def call_in(self, plan: Plan) -> str:
        """Somebody calls now; the call's key."""
        self._serial += 1
        (conversation, *_) = told(plan, self.timetable.moment(), self._serial, self.clinic)
        self.play((conversation,))
        return conversation.call_key

    def _invent(self) -> None:
        if self._pause is None:
            return
        self.timetable.later(self._chance.uniform(*self._pause), "", self._invent)
        if len(self._calls) < 2 and not self.is_in_break:
            self.call_in(next_caller(self._chance, self.clinic, self._numbers))

    # ---- what it tells

    def _say(self, event: CallEvent) -> None:
        self._say_as_it_was(replace(event, at=self.timetable.moment(), mono=self.timetable.mono()))

    def _say_as_it_was(self, event: CallEvent) -> None:
        self._follow(event)
        self.happened.emit(event)

    def _say_later(self, seconds: float, event: CallEvent) -> None:
        self.timetable.later(seconds, event.call_key, partial(self._say, event))

    def _tell(self, call_key: str, kind: EventKind, *, extension: str | None = None, **facts: Any) -> None:
        call = self._calls.get(call_key)
        who = self.clinic.own if extension is None else extension
        event = CallEvent(
            self.name,
            call_key,
            kind,
            self.timetable.began_at,
            0.0,
            direction=call.direction if call else None,
            pbx=self.clinic.pbx,
            linkedid=call_key,
            extension=who,
            is_ours=who == self.clinic.own,
            **facts,
        )
        self._say(event)

    def _follow(self, event: CallEvent) -> None:
        """Which calls our telephone has a part in now."""
        call = self._calls.get(event.call_key)
        begins = event.kind in (EventKind.RINGING, EventKind.DIALLING)
        if call is None and begins and event.is_ours:
            plan = self._plan_of(event)
            direction = event.direction or Direction.IN
            self._calls[event.call_key] = _Call(plan, direction, rings_too=plan.rung)
        elif event.kind is EventKind.ENDED or (event.kind is EventKind.LEG_ENDED and event.is_ours):
            self._calls.pop(event.call_key, None)
            self.muted.discard(event.call_key)
        elif call is not None and event.kind is EventKind.ANSWERED and event.is_ours:
            call.is_answered = True
        elif call is not None and event.kind in (EventKind.HELD, EventKind.RESUMED):
            call.is_held = event.kind is EventKind.HELD

    def _plan_of(self, event: CallEvent) -> Plan:
        known = (one.plan for one in reversed(self._played) if one.call_key == event.call_key)
        return next(known, Plan(Story.ANSWERED, event.number, rung=(self.clinic.own,), taker=self.clinic.own))

    # ---- what is asked of it

    def start(self) -> None:
        self._stands(Standing(Link.UP, self._now()))
        self._tell("", EventKind.ENGINE_UP)
        if self._pause is not None:
            self.timetable.later(self._chance.uniform(3, 8), "", self._invent)

    def stop(self) -> None:
        for key in list(self._calls):
            self._over(key, 200)
        self.timetable.clear()
        self._level.stop()
        self._stands(Standing(Link.OFF, self._now()))

    def pause(self, is_paused: bool, reason: str = "") -> None:
        self.is_in_break = is_paused

    def dial(self, number: str, headers: Mapping[str, str] | None = None) -> str:
        self._serial += 1
        (conversation,) = told(dialled(number, self.clinic), self.timetable.moment(), self._serial, self.clinic)
        self._played.append(conversation)
        first, *rest = conversation.events
        self._say(first)
        for event in rest:
            self._say_later((event.at - first.at).total_seconds(), event)
        return first.call_key

    def answer(self, call_key: str) -> None:
        call = self._calls.get(call_key)
        if call is None or call.is_answered or call.direction is Direction.OUT:
            return
        self.timetable.forget(call_key)
        self._tell(call_key, EventKind.ANSWERED)
        for other in call.rings_too:
            if other != self.clinic.own:
                self._tell(call_key, EventKind.LEG_ENDED, extension=other, reason=ANSWERED_ELSEWHERE)
        self.timetable.later(call.plan.talk_for, call_key, lambda: self._over(call_key, 200))

    def reject(self, call_key: str) -> None:
        call = self._calls.get(call_key)
        if call is None or call.is_answered:
            return
        if len(call.rings_too) > 1:
            self._tell(call_key, EventKind.LEG_ENDED, code=603)  # the others ring on
        else:
            self._over(call_key, 603)

    def hang_up(self, call_key: str) -> None:
        if (call := self._calls.get(call_key)) is not None:
            self._over(call_key, 200 if call.is_answered else 487)

    def hold(self, call_key: str) -> None:
        if (call := self._talk(call_key)) is not None and not call.is_held:
            self._tell(call_key, EventKind.HELD)

    def resume(self, call_key: str) -> None:
        if (call := self._talk(call_key)) is not None and call.is_held:
            self._tell(call_key, EventKind.RESUMED)

    def mute(self, call_key: str, is_muted: bool) -> None:
        if call_key in self._calls:
            (self.muted.add if is_muted else self.muted.discard)(call_key)

    def send_dtmf(self, call_key: str, digits: str) -> None:
        if self._talk(call_key) is not None:
            self.dtmf[call_key] = self.dtmf.get(call_key, "") + digits

    def transfer(self, call_key: str, number: str) -> None:
        if self._talk(call_key) is not None:
            self._pass_on(call_key, number, 3.0)

    def transfer_attended(self, call_key: str, consulted_key: str) -> None:
        asked = self._talk(consulted_key)
        if self._talk(call_key) is None or asked is None:
            return
        number = asked.plan.number
        self._over(consulted_key, 200)
        self._pass_on(call_key, number, 0.1)

    def list_devices(self) -> None:
        self.devices_found.emit(DEVICES)

    def set_devices(self, microphone: str, speaker: str, ringer: str) -> None:
        self.devices = (microphone, speaker, ringer)

    def listen_to_microphone(self, is_on: bool) -> None:
        if is_on:
            self._level.start()
        else:
            self._level.stop()

    def try_ring(self) -> None:
        """It has no sound."""

    def ask_history(self, since: datetime) -> None:
        for conversation in self._played:
            if (event := record_of(conversation, self.name)).at >= since:
                self.happened.emit(event)

    def _talk(self, call_key: str) -> _Call | None:
        call = self._calls.get(call_key)
        return call if call is not None and call.is_answered else None

    def _over(self, call_key: str, code: int) -> None:
        self.timetable.forget(call_key)
        self._tell(call_key, EventKind.ENDED, code=code)

    def _pass_on(self, call_key: str, number: str, after: float) -> None:
        self.timetable.forget(call_key)
        self._tell(call_key, EventKind.TRANSFERRED, transferred_to=number)
        self._tell(call_key, EventKind.LEG_ENDED)
        taken = CallEvent(self.name, call_key, EventKind.ANSWERED, self.timetable.began_at, 0.0, linkedid=call_key)
        self._say_later(after, replace(taken, pbx=self.clinic.pbx, extension=number))
        self._say_later(after + 60, replace(taken, kind=EventKind.ENDED, pbx=self.clinic.pbx, code=200))

    def _hear(self) -> None:
        self._heard += 1
        self.level_heard.emit(_LEVELS[self._heard % len(_LEVELS)])
