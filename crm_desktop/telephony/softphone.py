"""The port to every telephone engine: what one may be asked to do, what it can do here, and how it stands."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from crm_desktop.kit.problems import Problem


class NotOffered(Problem):
    """This engine cannot do that."""

    code = "telephony.not_offered"


class Can(enum.Flag):
    """What the screen may offer; the engines at work add theirs up."""

    NOTHING = 0
    DIAL = enum.auto()
    ANSWER = enum.auto()
    REJECT = enum.auto()
    HANG_UP = enum.auto()
    HOLD = enum.auto()
    MUTE = enum.auto()
    DTMF = enum.auto()
    TRANSFER = enum.auto()
    ATTENDED = enum.auto()
    DEVICES = enum.auto()
    HISTORY = enum.auto()
    SEES_ALL = enum.auto()  # the calls of the whole exchange, not of this telephone alone
    PAUSE = enum.auto()  # the exchange's queues can be told that nobody is to be rung here


class Link(enum.StrEnum):
    """How the engine stands with its exchange."""

    OFF = "off"
    CONNECTING = "connecting"
    UP = "up"  # registered, or logged in
    FAILED = "failed"  # it will not come up by itself: the reason says what to do


@dataclass(frozen=True, slots=True)
class Standing:
    link: Link
    since: datetime
    why: Problem | None = None
    last_event_at: datetime | None = None  # pain P3: a light with the time of the last event


@dataclass(frozen=True, slots=True)
class AudioDevice:
    id: str
    name: str
    is_input: bool
    is_default: bool = False


class Softphone(QObject):
    """Everything happens on the GUI thread and at once; what it brings about comes as events.

    A command that cannot be carried out is told by `refused`; one that the engine never offers raises NotOffered.
    """

    happened = Signal(object)  # CallEvent
    standing_changed = Signal(object)  # Standing
    refused = Signal(str, object)  # call_key, Problem
    devices_found = Signal(object)  # tuple[AudioDevice, ...]
    level_heard = Signal(float)  # of the microphone while it is tested, 0 to 1

    name = ""  # in CallEvent.provider
    can = Can.NOTHING

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.standing: Standing | None = None

    def start(self) -> None:
        raise NotOffered

    def stop(self) -> None:
        """Ends calls, unregisters, and lets its process go; returns at once."""
        raise NotOffered

    def dial(self, number: str, headers: Mapping[str, str] | None = None) -> str:
        """The call_key of the new call; `number` is the exchange's dial string, not E.164."""
        raise NotOffered

    def answer(self, call_key: str) -> None:
        raise NotOffered

    def reject(self, call_key: str) -> None:
        raise NotOffered

    def hang_up(self, call_key: str) -> None:
        raise NotOffered

    def hold(self, call_key: str) -> None:
        raise NotOffered

    def resume(self, call_key: str) -> None:
        raise NotOffered

    def mute(self, call_key: str, is_muted: bool) -> None:
        raise NotOffered

    def send_dtmf(self, call_key: str, digits: str) -> None:
        raise NotOffered

    def transfer(self, call_key: str, number: str) -> None:
        """Blind: the other side is sent to `number`, a dial string."""
        raise NotOffered

    def transfer_attended(self, call_key: str, consulted_key: str) -> None:
        """Join the held call with the one that was asked first."""
        raise NotOffered

    def pause(self, is_paused: bool, reason: str = "") -> None:
        """No queue rings this telephone meanwhile; `reason` is for whoever watches the queues. Holds while it is up."""
        raise NotOffered

    def list_devices(self) -> None:
        """The answer comes as `devices_found`."""
        raise NotOffered

    def set_devices(self, microphone: str, speaker: str, ringer: str) -> None:
        """Ids of AudioDevices, empty for the system's own; holds for calls that run as well."""
        raise NotOffered

    def listen_to_microphone(self, is_on: bool) -> None:
        """While on, `level_heard` comes some ten times a second."""
        raise NotOffered

    def try_ring(self) -> None:
        """Play the ring sound once."""
        raise NotOffered

    def ask_history(self, since: datetime) -> None:
        """Events of kind CDR come for every conversation since then."""
        raise NotOffered

    def _stands(self, standing: Standing) -> None:
        self.standing = standing
        self.standing_changed.emit(standing)
