"""How well scores told who would not come: what the fifth with the highest holds, against what chance would give it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

TOP = 0.2
_BEYOND_CHANCE = 2.33  # standard deviations: one blind fifth in a hundred


@dataclass(frozen=True)
class Trial:
    """`in_top` counts the missed visits among the fifth with the highest scores; equal scores share the border."""

    visits: int
    missed: int
    in_top: float
    auc: float

    @property
    def base(self) -> float:
        return self.missed / self.visits if self.visits else 0.0

    @property
    def top_rate(self) -> float:
        return self.in_top / (self.visits * TOP) if self.visits else 0.0

    @property
    def lift(self) -> float:
        """How many times its share of the missed visits the top fifth holds: 1 is what chance gives."""
        return self.in_top / (self.missed * TOP) if self.missed else 0.0

    @property
    def is_chance(self) -> bool:
        """Whether a fifth drawn blindly might hold as many."""
        if self.visits < 2:
            return True
        drawn, base = self.visits * TOP, self.base
        spread = math.sqrt(drawn * base * (1 - base) * (self.visits - drawn) / (self.visits - 1))
        return self.in_top - drawn * base < _BEYOND_CHANCE * spread or spread == 0


def tried(scores: Sequence[float], missed: Sequence[bool]) -> Trial:
    order = sorted(zip(scores, missed, strict=True), key=lambda pair: -pair[0])
    total, wanted = len(order), len(order) * TOP
    in_top = seen = below = 0.0
    misses = sum(missed)
    for _, group in groupby(order, key=lambda pair: pair[0]):
        outcomes = [outcome for _, outcome in group]
        bad = sum(outcomes)
        in_top += bad * max(0.0, min(1.0, (wanted - seen) / len(outcomes)))
        # Pairs of one who missed and one who came: won by the higher score, halved where they are equal.
        below += bad * (total - seen - len(outcomes) - (misses - bad)) + bad * (len(outcomes) - bad) / 2
        misses -= bad
        seen += len(outcomes)
    all_missed = sum(missed)
    pairs = all_missed * (total - all_missed)
    return Trial(total, all_missed, in_top, below / pairs if pairs else 0.5)
