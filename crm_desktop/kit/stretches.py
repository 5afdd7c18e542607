"""Stretches of time, half open: what is left of some when others are taken out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple


class Stretch(NamedTuple):
    """From `starts_at` until just before `ends_at`; moments are aware."""

    starts_at: datetime
    ends_at: datetime

    def meets(self, other: Stretch) -> bool:
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at

    def holds(self, other: Stretch) -> bool:
        return self.starts_at <= other.starts_at and other.ends_at <= self.ends_at


def without(open_ones: Iterable[Stretch], taken: Iterable[Stretch]) -> list[Stretch]:
    """The open stretches without the taken ones, in order; neither need be sorted or apart."""
    busy = sorted(taken)
    left: list[Stretch] = []
    for stretch in sorted(open_ones):
        start = stretch.starts_at
        for one in busy:
            if one.starts_at >= stretch.ends_at:
                break
            if one.ends_at <= start:
                continue
            if one.starts_at > start:
                left.append(Stretch(start, one.starts_at))
            start = max(start, one.ends_at)
        if start < stretch.ends_at:
            left.append(Stretch(start, stretch.ends_at))
    return left


def joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """The same time with touching and overlapping stretches made one."""
    made: list[Stretch] = []
    for one in sorted(stretches):
        if made and one.starts_at <= made[-1].ends_at:
            made[-1] = Stretch(made[-1].starts_at, max(made[-1].ends_at, one.ends_at))
        else:
            made.append(one)
    return made
