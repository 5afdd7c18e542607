"""One way to a device as the sound of a call sees it: what goes through, what is open, and whether it is makeshift."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.engines.sip.portaudio import DeviceGone, Stream
from crm_desktop.telephony.engines.sip.sound import Voice
from crm_desktop.telephony.engines.sip.tones import Tone


@dataclass(frozen=True)
class Talk:
    """One direction of a call; negotiated anew it is another."""

    voice: Voice
    rate: int
    channels: int


class Level:
    """The microphone is only listened to."""


LEVEL = Level()
Content = Talk | Tone | Level


class Door:
    """One way to a device: what is open, and whether it is less than was wished."""

    def __init__(self, missing: type[Problem], open_at: Callable[[str, Content], Stream]) -> None:
        self.missing, self.open_at = missing, open_at
        self.stream: Stream | None = None
        self.opened: tuple[str, Content] | None = None
        self.is_poor = False  # missing, or another than the one that was chosen

    def close(self) -> None:
        if self.stream is not None:
            self.stream.close()
        self.stream, self.opened = None, None

    def settle(self, device: str, content: Content | None) -> None:
        if self.stream is not None and not self.stream.is_alive():
            self.close()
        if content is None:
            self.close()
            self.is_poor = False
        elif self.opened != (device, content):
            self.close()
            self.opened, self.is_poor = (device, content), True
            for choice in dict.fromkeys((device, "")):
                try:
                    self.stream = self.open_at(choice, content)
                except DeviceGone:
                    continue
                self.is_poor = choice != device
                break


def for_channels(mono: bytes, channels: int) -> bytes:
    if channels == 1:
        return mono
    return b"".join(mono[at : at + 2] * channels for at in range(0, len(mono), 2))


def mono_of(sound: bytes, channels: int) -> bytes:
    """The first of several."""
    if channels == 1:
        return sound
    step = 2 * channels
    return b"".join(sound[at : at + 2] for at in range(0, len(sound), step))
