"""Row ids made on the client: UUIDv7, sorted by time, and UUIDv5 for the rows that a rule makes."""

from __future__ import annotations

import os
import random
import threading
import time
from collections.abc import Callable
from datetime import datetime
from uuid import UUID, uuid5

Ids = Callable[[], UUID]

# Fixed for ever: two stations that apply the same rule to the same row must make the same id.
_RULES = UUID("6f2c1e0a-52b8-5d0e-9c4f-1b7a3d9e8c55")

_VERSION_7 = 0x7 << 76
_VARIANT = 0x2 << 62
_COUNTER_BITS = 18
_COUNTER_START = 1 << (_COUNTER_BITS - 1)
_TAIL_BITS = 56


def _uuid7(milliseconds: int, counter: int, tail: int) -> UUID:
    """RFC 9562 §6.2 method 1: an 18-bit counter takes rand_a and the first six bits of rand_b."""
    high = counter >> 6
    low = counter & 0x3F
    return UUID(int=(milliseconds << 80) | _VERSION_7 | (high << 64) | _VARIANT | (low << _TAIL_BITS) | tail)


class _Monotonic:
    """The counter rule shared by both makers: never backwards, not even when the PC's clock is set back."""

    def __init__(self) -> None:
        self._milliseconds = 0
        self._counter = 0

    def next(self, milliseconds: int, fresh_counter: int) -> tuple[int, int]:
        if milliseconds > self._milliseconds:
            self._milliseconds, self._counter = milliseconds, fresh_counter
        elif self._counter + 1 < 1 << _COUNTER_BITS:
            self._counter += 1
        else:
            self._milliseconds, self._counter = self._milliseconds + 1, fresh_counter
        return self._milliseconds, self._counter


_lock = threading.Lock()
_monotonic = _Monotonic()


def new_id() -> UUID:
    """Later calls in this process give greater ids, from whichever thread."""
    noise = int.from_bytes(os.urandom(10))
    fresh = (noise >> _TAIL_BITS) % _COUNTER_START
    with _lock:
        milliseconds, counter = _monotonic.next(time.time_ns() // 1_000_000, fresh)
    return _uuid7(milliseconds, counter, noise & ((1 << _TAIL_BITS) - 1))


class SeededIds:
    """`Ids` that are the same on every run: for the demo clinic. Each call is one millisecond later."""

    def __init__(self, seed: int | str, start: datetime) -> None:
        if start.tzinfo is None:
            raise ValueError("a moment without a time zone")
        self._random = random.Random(seed)  # noqa: S311  sameness is the point here, not secrecy
        self._milliseconds = int(start.timestamp() * 1000)

    def __call__(self) -> UUID:
        made = _uuid7(self._milliseconds, self._random.getrandbits(_COUNTER_BITS), self._random.getrandbits(_TAIL_BITS))
        self._milliseconds += 1
        return made


def rule_id(*parts: str) -> UUID:
    """The same parts give the same id on every station, so that a rule applied twice makes one row."""
    # The lengths keep ("a", "bc") apart from ("ab", "c").
    return uuid5(_RULES, "".join(f"{len(part)}:{part}" for part in parts))


def numbered(row_id: UUID, number: int) -> UUID:
    """The number-th id beside one of a rule's: they sort in the order of their numbers, as rows of one moment must."""
    return UUID(int=(row_id.int >> 16 << 16) | number)
