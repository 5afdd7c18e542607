"""Samples, percentiles, the floor and the target they are held against: one figure, one JSON line."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

FIELDS = ("p50", "p95", "p99", "max", "floor", "ratio")
SHOWN = ("p50", "p95", "p99", "max", "floor", "ratio")
ASKED = ("ratio", "p50", "p95", "p99", "max")


@dataclass(frozen=True)
class Target:
    """The most that each of these may be; None asks nothing."""

    ratio: float | None = None
    p50: float | None = None
    p95: float | None = None
    p99: float | None = None
    max: float | None = None

    def __str__(self) -> str:
        asked = ((name, getattr(self, name)) for name in ASKED)
        return ", ".join(f"{name} ≤ {most:g}" for name, most in asked if most is not None)


@dataclass(frozen=True)
class Figure:
    """What a benchmark found; times in milliseconds unless the unit says otherwise."""

    name: str
    unit: str
    target: Target
    p50: float | None = None
    p95: float | None = None
    p99: float | None = None
    max: float | None = None
    floor: float | None = None

    @property
    def ratio(self) -> float | None:
        """p50 against the floor, both of this run."""
        return self.p50 / self.floor if self.p50 is not None and self.floor else None

    @property
    def is_met(self) -> bool:
        found = ((getattr(self, name), getattr(self.target, name)) for name in ASKED)
        return all(most is None or (value is not None and value <= most) for value, most in found)

    def as_json(self) -> str:
        numbers = {word: _rounded(getattr(self, word)) for word in FIELDS}
        return json.dumps({"name": self.name, "unit": self.unit, **numbers})

    def as_line(self) -> str:
        found = ((word, _rounded(getattr(self, word))) for word in SHOWN)
        numbers = "  ".join(f"{word} {value:g}" for word, value in found if value is not None)
        told = f"  (target {self.target}: {'met' if self.is_met else 'MISSED'})" if str(self.target) else ""
        return f"{self.name:<14}  {numbers}  {self.unit}{told}"


@dataclass(frozen=True)
class Scale:
    """How large a benchmark is run: whole, a tenth of it, or as small as the suite wants."""

    share: float = 1.0

    def rows(self, whole: int) -> int:
        return max(int(whole * self.share), 100)

    def times(self, whole: int) -> int:
        """Runs are made fewer only where the rows are few: a median wants its samples."""
        return whole if self.share >= QUICK.share else max(int(whole * self.share), 2)


WHOLE = Scale()
QUICK = Scale(0.1)


def figure(
    name: str, samples: Sequence[float], target: Target, *, floor: Sequence[float] | None = None, unit: str = "ms"
) -> Figure:
    """Samples of the work and of its floor, in the same unit."""
    ordered = sorted(samples)
    parts = {"p50": _at(ordered, 0.50), "p95": _at(ordered, 0.95), "p99": _at(ordered, 0.99), "max": ordered[-1]}
    return Figure(name, unit, target, **parts, floor=_at(sorted(floor), 0.50) if floor else None)


def largest(name: str, value: float, target: Target, unit: str, floor: float | None = None) -> Figure:
    """A figure of which only the largest value counts."""
    return Figure(name, unit, target, max=value, floor=floor)


@contextmanager
def timed(samples: list[float]) -> Iterator[None]:
    """Adds the milliseconds that the block took."""
    started = time.perf_counter()
    yield
    samples.append((time.perf_counter() - started) * 1000)


def taken(work: Callable[..., object], *given: object) -> float:
    """The milliseconds of one run."""
    started = time.perf_counter()
    work(*given)
    return (time.perf_counter() - started) * 1000


def _at(ordered: Sequence[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
