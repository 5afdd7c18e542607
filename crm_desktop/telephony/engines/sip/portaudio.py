"""Microphones and speakers through PortAudio: the only module that knows `sounddevice`; used in the child alone."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any, Protocol

from crm_desktop.telephony.engines.sip.child_words import devices_command
from crm_desktop.telephony.engines.sip.protocol import Message

_BLOCK_SECONDS = 0.02
_OTHER_RATES = (48_000, 44_100, 16_000, 8_000)
_SILENT_SECONDS = 1.5  # a device that is gone may simply never ask again


Take = Callable[[bytes, int], None]  # what the microphone heard, at which rate
Give = Callable[[int, int], bytes]  # so many bytes for the speaker, at which rate; fewer are filled up with silence


class DeviceGone(Exception):
    """There is no such device, or it does not open."""


class Stream(Protocol):
    rate: int

    def is_alive(self) -> bool: ...

    def close(self) -> None: ...


class Devices(Protocol):
    """What DeviceSound asks of the machine; the tests have one of their own."""

    def known(self) -> list[Message]:
        """As AudioDevice has them, looked up anew; may take a quarter of a second."""

    def refresh(self) -> None:
        """So that what was plugged in can be opened; every stream must be closed."""

    def microphone(self, device: str, rate: int, take: Take) -> Stream:
        """Raises DeviceGone, as `speaker` does. An empty device is the system's own."""

    def speaker(self, device: str, rate: int, give: Give) -> Stream: ...


class PortAudio:
    def __init__(self) -> None:
        self._library: Any = None
        self._is_safe = False  # another process has looked and lived

    def known(self) -> list[Message]:
        """PortAudio sees new devices in a new process only, unless every stream is closed.

        And where the system's sound is set up wrongly it aborts the process that looks.
        """
        try:
            said = subprocess.run(devices_command(), capture_output=True, timeout=10, check=True).stdout
            found = json.loads(said)
        except (OSError, ValueError, subprocess.SubprocessError):
            return []
        self._is_safe = True
        return found if isinstance(found, list) else []

    def refresh(self) -> None:
        if self._library is not None:
            self._library._terminate()
            self._library._initialize()

    def microphone(self, device: str, rate: int, take: Take) -> Stream:
        def heard(data: Any, its_rate: int) -> None:
            take(bytes(data), its_rate)

        return _Opened(self._loaded(), "RawInputStream", self._index(device, "max_input_channels"), rate, heard)

    def speaker(self, device: str, rate: int, give: Give) -> Stream:
        def wanted(data: Any, its_rate: int) -> None:
            sound = give(len(data), its_rate)[: len(data)]
            data[:] = sound + bytes(len(data) - len(sound))

        return _Opened(self._loaded(), "RawOutputStream", self._index(device, "max_output_channels"), rate, wanted)

    def _loaded(self) -> Any:
        if self._library is None:
            if not self._is_safe:
                self.known()
            if not self._is_safe:
                raise DeviceGone("no sound on this computer")
            try:
                import sounddevice
            except (ImportError, OSError) as error:  # OSError: PortAudio itself is not installed
                raise DeviceGone(str(error)) from None
            self._library = sounddevice
        return self._library

    def _index(self, device: str, channels: str) -> int | None:
        if not device:
            return None
        library = self._loaded()
        try:
            for index, known in enumerate(library.query_devices()):
                if known[channels] > 0 and _id_of(library, known) == device:
                    return index
        except library.PortAudioError as error:
            raise DeviceGone(str(error)) from None
        raise DeviceGone(device)


class _Opened:
    def __init__(self, library: Any, kind: str, index: int | None, rate: int, at: Callable[[Any, int], None]) -> None:
        self._touched = time.monotonic()
        reason = ""
        for wanted in dict.fromkeys((rate, *_OTHER_RATES)):
            self.rate = wanted
            try:
                self._stream = getattr(library, kind)(
                    samplerate=wanted, blocksize=round(wanted * _BLOCK_SECONDS), device=index, channels=1,
                    dtype="int16", latency="low", callback=lambda data, *_: self._pass(at, data),
                )  # fmt: skip
                self._stream.start()  # and from here on its own thread asks
            except library.PortAudioError as error:
                reason = str(error)
                continue
            return
        raise DeviceGone(reason)

    def _pass(self, at: Callable[[Any, int], None], data: Any) -> None:
        self._touched = time.monotonic()
        at(data, self.rate)

    def is_alive(self) -> bool:
        return bool(self._stream.active) and time.monotonic() - self._touched < _SILENT_SECONDS

    def close(self) -> None:
        try:
            self._stream.abort()
            self._stream.close()
        except Exception:  # noqa: S110 - a device that is gone fails in ways of its driver's own
            pass


def print_devices() -> None:
    """What `known` reads; in a process of its own."""
    sys.stdout.write(json.dumps(_found()))


def _found() -> list[Message]:
    try:
        import sounddevice
    except (ImportError, OSError):
        return []
    devices: list[Message] = []
    defaults = tuple(sounddevice.default.device)
    for index, known in enumerate(sounddevice.query_devices()):
        for position, (channels, is_input) in enumerate((("max_input_channels", True), ("max_output_channels", False))):
            if known[channels] > 0:
                one = {"id": _id_of(sounddevice, known), "name": known["name"], "is_input": is_input}
                devices.append(one | {"is_default": defaults[position] == index})
    return devices


def _id_of(library: Any, known: Any) -> str:
    """Numbers change with every plug; the system's part of a name tells two of one name apart."""
    return f"{library.query_hostapis(known['hostapi'])['name']}: {known['name']}"
