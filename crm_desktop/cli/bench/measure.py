"""Samples, percentiles and the floor they are held against: one figure, one JSON line."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """What a benchmark found; times in milliseconds unless the unit says otherwise."""

    name: str
    unit: str
    p50: float | None
    p95: float | None
    p99: float | None
    max: float | None
    floor: float | None
    target: str

    @property
    def ratio(self) -> float | None:
        """p50 against the floor, both of this run."""
        if self.p50 is None or not self.floor:
            return None
        return self.p50 / self.floor

    def as_json(self) -> str:
        numbers = {word: _rounded(getattr(self, word)) for word in ("p50", "p95", "p99", "max", "floor", "ratio")}
        return json.dumps({"name": self.name, "unit": self.unit, **numbers})

    def as_line(self) -> str:
        words = [f"{self.name:<16}"]
        for word in ("p50", "p95", "max", "floor", "ratio"):
            value = _rounded(getattr(self, word))
            if value is not None:
                words.append(f"{word} {value:g}")
        return "  ".join([*words, self.unit, f"(target {self.target})"])


def figure(
    name: str, samples: Sequence[float], target: str, *, floor: Sequence[float] | None = None, unit: str = "ms"
) -> Figure:
    """Samples of the work and of its floor, in the same unit."""
    ordered = sorted(samples)
    return Figure(
        name,
        unit,
        _at(ordered, 0.50),
        _at(ordered, 0.95),
        _at(ordered, 0.99),
        ordered[-1],
        _at(sorted(floor), 0.50) if floor else None,
        target,
    )


def largest(name: str, value: float, target: str, unit: str) -> Figure:
    """A figure of which only the largest value counts."""
    return Figure(name, unit, None, None, None, value, None, target)


@contextmanager
def timed(samples: list[float]) -> Iterator[None]:
    """Adds the milliseconds that the block took."""
    started = time.perf_counter()
    yield
    samples.append((time.perf_counter() - started) * 1000)


def repeated(times: int, work: Callable[[int], object], warm: int = 2) -> list[float]:
    """Milliseconds of each run of `work`; the first ones only warm the caches."""
    samples: list[float] = []
    for turn in range(-warm, times):
        started = time.perf_counter()
        work(turn)
        if turn >= 0:
            samples.append((time.perf_counter() - started) * 1000)
    return samples


def _at(ordered: Sequence[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
