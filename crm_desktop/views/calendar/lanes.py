"""Where things that overlap in one column stand beside each other, as many lanes as needed and no more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Lane(NamedTuple):
    """The place `at` (from nought) among `of` lanes of one bunch."""

    at: int
    of: int


def lanes(spans: Sequence[tuple[int, int]]) -> list[Lane]:
    """A lane for each (start, end), half open, in the order given; what touches does not overlap."""
    order = sorted(range(len(spans)), key=lambda one: (spans[one][0], -spans[one][1], one))
    found: list[Lane] = [Lane(0, 1)] * len(spans)
    bunch: list[int] = []
    until = 0
    for one in order:
        if bunch and spans[one][0] >= until:
            _settle(bunch, spans, found)
            bunch = []
        until = max(until, spans[one][1]) if bunch else spans[one][1]
        bunch.append(one)
    _settle(bunch, spans, found)
    return found


def _settle(bunch: list[int], spans: Sequence[tuple[int, int]], found: list[Lane]) -> None:
    """The first lane that is free again; a bunch is as wide as its widest moment."""
    ends: list[int] = []
    places: list[int] = []
    for one in bunch:
        start, end = spans[one]
        at = next((lane for lane, free_from in enumerate(ends) if free_from <= start), len(ends))
        if at == len(ends):
            ends.append(end)
        else:
            ends[at] = end
        places.append(at)
    for one, at in zip(bunch, places, strict=True):
        found[one] = Lane(at, len(ends))
