"""Builders of what a telephone tells: events, live calls, and a hub whose clock the test holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.live_call import LiveCall, Phase
from crm_desktop.telephony.softphone import Can

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
