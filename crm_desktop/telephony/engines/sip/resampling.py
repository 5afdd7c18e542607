"""Brings sound from one rate to another where a device does not do it: simple, and good enough for a telephone."""

from __future__ import annotations

from array import array


class Resampler:
    """Of one mono stream; down by the mean of what is left out, up along straight lines."""

    def __init__(self, from_rate: int, to_rate: int) -> None:
        self._step = from_rate / to_rate
        self._kept = array("h")  # not yet used up
        self._at = 0.0  # where the next sample stands in it

    def take(self, sound: bytes) -> bytes:
        if self._step == 1:
            return sound
        self._kept.frombytes(sound[: len(sound) // 2 * 2])
        kept, step, at = self._kept, self._step, self._at
        out = array("h")
        if step > 1:
            while (end := at + step) <= len(kept):
                part = kept[int(at) : max(int(end), int(at) + 1)]
                out.append(sum(part) // len(part))
                at = end
        else:
            while (left := int(at)) + 1 < len(kept):
                out.append(round(kept[left] + (kept[left + 1] - kept[left]) * (at - left)))
                at += step
        used = min(int(at), len(kept))
        del kept[:used]
        self._at = at - used
        return out.tobytes()
