"""Builders of what a telephone tells: events, live calls, and a hub whose clock the test holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import QObject

from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.telephony.engines.simulator.simulator import Simulator
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.live_call import LiveCall, Phase
from crm_desktop.telephony.softphone import Can, Link, Softphone, Standing

NOON = datetime(2026, 10, 7, 12, 0, tzinfo=UTC)
CALLER = "+77011234567"
OURS = "101"
THEIRS = "102"

ALL_OF_A_PHONE = (
    Can.DIAL | Can.ANSWER | Can.REJECT | Can.HANG_UP | Can.HOLD | Can.MUTE | Can.DTMF | Can.TRANSFER | Can.ATTENDED
)


def moment(seconds: float = 0.0) -> datetime:
    return NOON + timedelta(seconds=seconds)


def an_event(kind: EventKind, seconds: float = 0.0, **facts: Any) -> CallEvent:
    """Of call "c1" seen by the softphone "sip" unless the facts say otherwise."""
    said: dict[str, Any] = {"provider": "sip", "call_key": "c1", "at": moment(seconds), "mono": 1_000.0 + seconds}
    return CallEvent(kind=kind, **said | facts)


def rings(seconds: float = 0.0, number: str = CALLER, **facts: Any) -> CallEvent:
    """At our own telephone."""
    said: dict[str, Any] = {"direction": Direction.IN, "number": number, "extension": OURS, "is_ours": True}
    return an_event(EventKind.RINGING, seconds, **said | facts)


def dials(seconds: float = 0.0, number: str = CALLER, **facts: Any) -> CallEvent:
    said: dict[str, Any] = {"direction": Direction.OUT, "number": number, "extension": OURS, "is_ours": True}
    return an_event(EventKind.DIALLING, seconds, **said | facts)


def is_answered(seconds: float = 0.0, **facts: Any) -> CallEvent:
    return an_event(EventKind.ANSWERED, seconds, **{"extension": OURS, "is_ours": True} | facts)


def ends(seconds: float = 0.0, code: int | None = None, reason: str = "", **facts: Any) -> CallEvent:
    return an_event(EventKind.ENDED, seconds, code=code, reason=reason, **facts)


def seen_by_exchange(event: CallEvent, **facts: Any) -> CallEvent:
    """The same event as an exchange's manager would tell it of our telephone."""
    return replace(event, provider="ami", pbx="clinic", linkedid="L-" + event.call_key, **facts)


def a_live_call(**facts: Any) -> LiveCall:
    """Rings at our telephone, as the hub would show it."""
    said: dict[str, Any] = {
        "key": "1",
        "phase": Phase.RINGING,
        "direction": Direction.IN,
        "started_at": NOON,
        "number": CALLER,
        "extension": OURS,
        "provider": "sip",
        "is_ours": True,
        "can": Can.ANSWER | Can.REJECT,
    }
    return LiveCall(**said | facts)


class HeldTime:
    """Both clocks of the hub; they move only when told."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> datetime:
        return moment(self.seconds)

    def mono(self) -> float:
        return 1_000.0 + self.seconds

    def pass_by(self, seconds: float, *looks: Callable[[], None]) -> None:
        """`looks` are called then: what a timer would have done."""
        self.seconds += seconds
        for look in looks:
            look()


class SilentPhone(Softphone):
    """Notes what is asked of it in `asked` and says nothing by itself: the test tells what happens."""

    def __init__(self, name: str = "sip", can: Can = ALL_OF_A_PHONE, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name, self.can = name, can
        self.asked: list[tuple[str, ...]] = []
        self.refuses: Problem | None = None  # raised at the next wish

    def stands(self, link: Link = Link.UP) -> None:
        self._stands(Standing(link, NOON))

    def tell(self, *events: CallEvent) -> None:
        """As an event of this engine, whatever provider the builder named."""
        for event in events:
            self.happened.emit(replace(event, provider=self.name))

    def _note(self, *wish: str) -> None:
        self.asked.append(wish)
        if self.refuses is not None:
            refused, self.refuses = self.refuses, None
            raise refused

    def start(self) -> None:
        self._note("start")

    def stop(self) -> None:
        self._note("stop")

    def dial(self, number: str, headers: Mapping[str, str] | None = None) -> str:
        self._note("dial", number)
        return f"{self.name}-dialled-{len(self.asked)}"

    def answer(self, call_key: str) -> None:
        self._note("answer", call_key)

    def reject(self, call_key: str) -> None:
        self._note("reject", call_key)

    def hang_up(self, call_key: str) -> None:
        self._note("hang_up", call_key)

    def hold(self, call_key: str) -> None:
        self._note("hold", call_key)

    def resume(self, call_key: str) -> None:
        self._note("resume", call_key)

    def mute(self, call_key: str, is_muted: bool) -> None:
        self._note("mute" if is_muted else "unmute", call_key)

    def send_dtmf(self, call_key: str, digits: str) -> None:
        self._note("dtmf", call_key, digits)

    def transfer(self, call_key: str, number: str) -> None:
        self._note("transfer", call_key, number)

    def transfer_attended(self, call_key: str, consulted_key: str) -> None:
        self._note("attended", call_key, consulted_key)

    def pause(self, is_paused: bool, reason: str = "") -> None:
        self._note("pause" if is_paused else "unpause", reason)


class HubListener:
    """What the hub said, in its order."""

    def __init__(self, hub: CallHub) -> None:
        self.said: list[tuple[str, LiveCall]] = []
        self.refused: list[tuple[str, Problem]] = []
        self.joined: list[tuple[str, str]] = []
        for name in ("rang", "changed", "ended", "recorded"):
            getattr(hub, name).connect(lambda call, name=name: self.said.append((name, call)))
        hub.refused.connect(lambda key, problem: self.refused.append((key, problem)))
        hub.joined.connect(lambda gone, kept: self.joined.append((gone, kept)))

    @property
    def words(self) -> list[str]:
        return [word for word, _ in self.said]

    def last(self, word: str) -> LiveCall:
        return next(call for said, call in reversed(self.said) if said == word)


def a_hub(*engines: Softphone, time: HeldTime | None = None) -> tuple[CallHub, HubListener]:
    """Its clock is `time`; look() is called by the test, never waited for."""
    held = time or HeldTime()
    hub = CallHub(held.now, held.mono)
    listener = HubListener(hub)
    for engine in engines:
        hub.add(engine)
    return hub, listener


def a_simulator(**facts: Any) -> Simulator:
    """Stepped: nothing happens but by `step` and `run`; nobody calls unless a script says so."""
    return Simulator(**{"is_stepped": True, "pause": None, "now": lambda: NOON, "mono": lambda: 1_000.0} | facts)
