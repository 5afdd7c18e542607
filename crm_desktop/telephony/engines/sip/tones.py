"""The sounds that the telephone makes of itself, calculated: mono, sixteen bits, at whatever rate the device has."""

from __future__ import annotations

import math
from array import array
from functools import lru_cache

Tone = tuple[tuple[tuple[float, ...], float, float], ...]  # hertz together, seconds, how loud; no hertz is a pause

# 425 Hz is the tone of exchanges from Tehran to Saint Petersburg.
_BELL: Tone = tuple((hertz, 0.04, 0.5) for _ in range(12) for hertz in ((784.0, 988.0), (988.0, 1175.0)))
RING: Tone = (*_BELL, ((), 0.4, 0.0), *_BELL, ((), 2.2, 0.0))
SOFT_RING: Tone = (((425.0,), 0.15, 0.12), ((), 0.1, 0.0), ((425.0,), 0.15, 0.12), ((), 4.6, 0.0))
RINGBACK: Tone = (((425.0,), 1.0, 0.25), ((), 4.0, 0.0))
BUSY: Tone = (((425.0,), 0.35, 0.25), ((), 0.35, 0.0))

RATE = 16_000  # where no call says otherwise
_EDGE = 0.004  # a sound that begins or ends at once clicks


@lru_cache(maxsize=16)
def pcm(tone: Tone, rate: int) -> bytes:
    """One round of it; played again and again by whoever wants it so."""
    samples = array("h")
    for hertz, seconds, loudness in tone:
        if not hertz:
            samples.frombytes(bytes(2 * round(seconds * rate)))
            continue
        length, edge = round(seconds * rate), max(1, round(_EDGE * rate))
        for n in range(length):
            fade = min(1.0, n / edge, (length - n) / edge)
            wave = sum(math.sin(2 * math.pi * one * n / rate) for one in hertz) / len(hertz)
            samples.append(round(32_000 * loudness * fade * wave))
    return samples.tobytes()


class Loop:
    """Plays a tone round and round, piece by piece."""

    def __init__(self, tone: Tone, rate: int) -> None:
        self._pcm, self._at = pcm(tone, rate), 0
        self.rounds = 0

    def take(self, length: int) -> bytes:
        piece = bytearray()
        while len(piece) < length:
            part = self._pcm[self._at : self._at + length - len(piece)]
            piece += part
            self._at += len(part)
            if self._at >= len(self._pcm):
                self._at = 0
                self.rounds += 1
        return bytes(piece)
