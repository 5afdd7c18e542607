"""The words that go over the bridge between the program and the hidden page (resources/webphone/phone.js)."""

from __future__ import annotations

import enum
import json

_LONGEST = 64_000


class Do(enum.StrEnum):
    """What the page is asked."""

    START = "start"
    POLL = "poll"
    STOP = "stop"
    DIAL = "dial"
    ANSWER = "answer"
    END = "end"
    HOLD = "hold"
    RESUME = "resume"
    MUTE = "mute"
    DTMF = "dtmf"
    TRANSFER = "transfer"
    ATTENDED = "attended"
    DEVICES = "devices"
    USE_DEVICES = "use_devices"
    LISTEN = "listen"
    RING_ONCE = "ring_once"


class What(enum.StrEnum):
    """What the page tells."""

    READY = "ready"
    CONNECTED = "connected"
    DISCONNECTED = "disconnected"
    REGISTERED = "registered"
    UNREGISTERED = "unregistered"
    NOT_REGISTERED = "not_registered"
    POLLED = "polled"
    STOPPED = "stopped"
    INCOMING = "incoming"
    DIALLING = "dialling"
    EARLY = "early"
    ANSWERED = "answered"
    HELD = "held"
    RESUMED = "resumed"
    TRANSFER = "transfer"
    ENDED = "ended"
    REFUSED = "refused"
    DEVICES = "devices"
    LEVEL = "level"


class Why(enum.StrEnum):
    """Why the page refused an order."""

    GONE = "gone"
    MICROPHONE = "microphone"
    NOT_NOW = "not_now"
    FAILED = "failed"


class Step(enum.StrEnum):
    """How far a transfer is."""

    TAKEN = "taken"  # the exchange tries
    DONE = "done"
    FAILED = "failed"


class Told:
    """One message of the page. Its texts come from strangers: a missing or strange value is an empty one."""

    __slots__ = ("_facts", "what")

    def __init__(self, what: What, facts: dict[str, object]) -> None:
        self.what = what
        self._facts = facts

    def text(self, name: str) -> str:
        value = self._facts.get(name)
        return value if isinstance(value, str) else ""

    def number(self, name: str) -> int:
        value = self._facts.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else 0

    def share(self, name: str) -> float:
        value = self._facts.get(name)
        if not isinstance(value, int | float) or isinstance(value, bool) or not value > 0:
            return 0.0
        return 1.0 if value > 1 else float(value)

    def flag(self, name: str) -> bool:
        return self._facts.get(name) is True

    def rows(self, name: str) -> list[Told]:
        value = self._facts.get(name)
        return [Told(self.what, row) for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def understood(message: str) -> Told | None:
    """None for what is no message of ours."""
    if len(message) > _LONGEST:
        return None
    try:
        facts = json.loads(message)
        return Told(What(facts["what"]), facts) if isinstance(facts, dict) else None
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def order(do: Do, **facts: object) -> str:
    return json.dumps({"do": do.value, **facts})
