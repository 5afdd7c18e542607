"""What the telephone line asks of the sound, and the two kinds of it that need no device: silence and a tone."""

from __future__ import annotations

import asyncio
import math
from array import array
from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING, Protocol, TypeVar

from crm_desktop.telephony.engines.sip.protocol import Message, Say

if TYPE_CHECKING:
    from baresip import AudioInfo

Answer = TypeVar("Answer")
TICK = 0.02
_TOLD_EVERY = 5  # ticks
_HERTZ = 1_000


class Voice(Protocol):
    """The audio of one call, as the SIP library hands it out; any thread may use it."""

    def info(self) -> AudioInfo: ...

    def read(self, max_bytes: int) -> bytes: ...

    def write(self, pcm: bytes) -> int: ...

    def flush_tx(self) -> None: ...


class Sound:
    """Silence: nothing is played, and the library sends silence of itself where nothing is written."""

    def give(self, key: str, voice: Voice, is_muted: bool) -> None:
        """This call is heard from now on, and hears us."""

    def let_go(self, key: str = "") -> None:
        """That call, or whichever it is, is not heard any more."""

    def mute(self, key: str, is_muted: bool) -> None:
        pass

    def ring(self, is_on: bool, *, softly: bool = False) -> None:
        """Softly: somebody talks."""

    def ringback(self, is_on: bool) -> None:
        """The other side rings and sends no sound of its own."""

    def busy(self) -> None:
        """The call came to nothing: the tone that says so, for a moment."""

    def try_ring(self) -> None:
        pass

    def set_devices(self, microphone: str, speaker: str, ringer: str) -> None:
        pass

    def list_devices(self) -> None:
        pass

    def listen(self, is_on: bool) -> None:
        pass

    def close(self) -> None:
        pass


class ToneSound(Sound):
    """Sends a tone and measures what comes: the way of the voice proved without any device."""

    def __init__(self, say: Callable[[Message], None]) -> None:
        self._say = say
        self._key, self._is_muted = "", False
        self._voice: Voice | None = None
        self._playing: asyncio.Task[None] | None = None

    def give(self, key: str, voice: Voice, is_muted: bool) -> None:
        if key == self._key:
            return
        self._key, self._voice, self._is_muted = key, voice, is_muted
        if self._playing is None:
            self._playing = asyncio.create_task(self._play())

    def let_go(self, key: str = "") -> None:
        if key in ("", self._key):
            self._key, self._voice = "", None

    def mute(self, key: str, is_muted: bool) -> None:
        if key == self._key and self._voice is not None:
            self._is_muted = is_muted
            if is_muted:
                quietly(self._voice.flush_tx)

    def close(self) -> None:
        if self._playing is not None:
            self._playing.cancel()

    async def _play(self) -> None:
        for tick in count():
            if self._voice is not None:
                level = self._tick(self._voice, tick)
                if level is not None and tick % _TOLD_EVERY == 0:
                    self._say({"say": Say.HEARD, "key": self._key, "level": level})
            await asyncio.sleep(TICK)

    def _tick(self, voice: Voice, tick: int) -> float | None:
        info = quietly(voice.info)
        if info is None or not info.tx_ready or not info.rx_ready:
            return None
        per_tick = round(info.tx_sample_rate * TICK)
        if not self._is_muted:
            wave = (
                round(9_000 * math.sin(2 * math.pi * _HERTZ * (tick * per_tick + n) / info.tx_sample_rate))
                for n in range(per_tick)
                for _ in range(info.tx_channels)
            )
            pcm = array("h", wave).tobytes()
            quietly(lambda: voice.write(pcm))
        return level_of(quietly(lambda: voice.read(32_000)) or b"")


def quietly(ask: Callable[[], Answer]) -> Answer | None:
    """A call's audio comes, is negotiated anew and goes at any moment; the next tick finds out."""
    from baresip import BaresipError

    try:
        return ask()
    except BaresipError:
        return None


def level_of(pcm: bytes) -> float:
    """Root of the mean square, 0 to 1."""
    samples = array("h", pcm[: len(pcm) // 2 * 2])
    if not samples:
        return 0.0
    return math.sqrt(sum(one * one for one in samples) / len(samples)) / 32_768
