"""Who may not come, by plain rules learnt on the clinic's own past: days booked ahead by age, own no-shows (B10)."""

from __future__ import annotations

import json
import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, NamedTuple

from crm_desktop.queries.visits.no_show_risk import Circumstances
from crm_desktop.rules.no_show_trial import Trial, tried

AHEAD = (0, 1, 4, 8, 15, 31)  # each band begins with that many days between booking and visit
AGES = (0, 13, 18, 30, 45, 60)  # and with that many years
UNKNOWN = -1
NEEDED_VISITS = 1000  # booked ahead and over, before anything is said
PASS_ALL, PASS_AHEAD = 1.6, 1.25
MOST = 0.95  # nobody is given up

_OLDER = 0.7  # of the days' visits the rules are learnt on, to be tried on the rest
_LIKE_VISITS = 40  # a band begins with so many visits of the rate of the wider one
_WEIGHTS = (0.5, 1.0, 2.0, 4.0, 8.0, 1000.0)  # how slowly one's own past counts; the last: not at all
_WEIGHED = 20_000  # of the visits with a past of their own the newest that the weight is chosen by
_VERSION = 1


class Band(NamedTuple):
    visits: int
    missed: int


@dataclass(frozen=True)
class OwnPast:
    """`usual` is how many of those visits others would have missed."""

    visits: int = 0
    missed: int = 0
    usual: float = 0.0


@dataclass(frozen=True)
class Risk:
    """A score with its reasons: the band's rate among all, how one's own past moves it, and the rate of everybody."""

    rate: float
    base: float
    ahead: int
    age: int
    band_rate: float
    own: OwnPast


@dataclass(frozen=True)
class NoShowRules:
    """Counts by band; `weight` usual no-shows are what one's own past is measured against."""

    whole: Band
    by_ahead: dict[int, Band]
    by_both: dict[tuple[int, int], Band]
    weight: float

    @property
    def base(self) -> float:
        return self.whole.missed / self.whole.visits if self.whole.visits else 0.0

    def band_rate(self, ahead: int, age: int) -> float:
        wide = _smoothed(self.by_ahead.get(ahead, Band(0, 0)), self.base)
        return _smoothed(self.by_both.get((ahead, age), Band(0, 0)), wide)

    def risk(self, visit: Circumstances, own: OwnPast) -> Risk:
        ahead, age = bands_of(visit)
        rate = self.band_rate(ahead, age)
        moved = _moved(_Told(rate, own.visits, own.missed, own.usual), self.weight)
        return Risk(moved, self.base, ahead, age, rate, own)

    def past(self, visits: Iterable[Circumstances]) -> OwnPast:
        """What one person's visits before the day come to."""
        known = list(visits)
        usual = sum(self.band_rate(*bands_of(visit)) for visit in known)
        return OwnPast(len(known), sum(not visit.came for visit in known), usual)


@dataclass(frozen=True)
class Learnt:
    """`rules` come from the whole past; the two trials are of rules from its older part on the newer one.

    Without enough past there are neither. `known` counts visits booked ahead.
    """

    on: date
    known: int
    rules: NoShowRules | None = None
    all: Trial | None = None
    ahead: Trial | None = None

    @property
    def is_enough(self) -> bool:
        return self.rules is not None

    @property
    def is_useful(self) -> bool:
        """Under this, or where chance alone might do as well, the honest answer is that there is no useful signal."""
        return self.ahead is not None and self.ahead.lift >= PASS_AHEAD and not self.ahead.is_chance

    @property
    def passes(self) -> bool:
        """The measure of the design, over all visits and over those booked ahead."""
        return self.is_useful and self.all is not None and self.all.lift >= PASS_ALL


def bands_of(visit: Circumstances) -> tuple[int, int]:
    return _band(AHEAD, visit.ahead), _band(AGES, visit.age)


def learn(past: Sequence[Circumstances], today: date) -> Learnt:
    """`past` is in order of days. A hundred thousand visits take about a second: not for the GUI thread."""
    known = sum(1 for visit in past if visit.ahead)
    border = _border(past)
    if known < NEEDED_VISITS or not 0 < border < len(past):
        return Learnt(today, known)
    bands = [bands_of(visit) for visit in past]
    older = _counted(past[:border], bands)
    told = _replayed(older, past, bands)
    weight = _best_weight(past[:border], told)
    scores = [_moved(one, weight) for one in told[border:]]
    newer = past[border:]
    outcomes = [not visit.came for visit in newer]
    booked_ahead = [at for at, visit in enumerate(newer) if visit.ahead]
    whole = _counted(past, bands)
    return Learnt(
        today,
        known,
        NoShowRules(whole.whole, whole.by_ahead, whole.by_both, weight),
        tried(scores, outcomes),
        tried([scores[at] for at in booked_ahead], [outcomes[at] for at in booked_ahead]),
    )


def _border(past: Sequence[Circumstances]) -> int:
    """Where the newer part begins: with a day of its own."""
    if not past:
        return 0
    day = past[int(len(past) * _OLDER)].on
    return next(at for at, visit in enumerate(past) if visit.on >= day)


def _counted(past: Sequence[Circumstances], bands: Sequence[tuple[int, int]]) -> NoShowRules:
    visits = Counter(bands[: len(past)])
    missed = Counter(band for visit, band in zip(past, bands, strict=False) if not visit.came)
    return _rules({band: Band(count, missed[band]) for band, count in visits.items()}, _WEIGHTS[-1])


def _rules(both: dict[tuple[int, int], Band], weight: float) -> NoShowRules:
    by_ahead = {
        ahead: _sum(band for (one, _), band in both.items() if one == ahead) for ahead in {ahead for ahead, _ in both}
    }
    return NoShowRules(_sum(both.values()), by_ahead, both, weight)


class _Told(NamedTuple):
    """What was known of a visit before its day: the rate of its bands, and the person's own past."""

    rate: float
    visits: int
    missed: int
    usual: float


def _moved(told: _Told, weight: float) -> float:
    return min(told.rate * (told.missed + weight) / (told.usual + weight), MOST)


def _replayed(rules: NoShowRules, past: Sequence[Circumstances], bands: Sequence[tuple[int, int]]) -> list[_Told]:
    """In order; of the others of the same day nothing is known yet."""
    rates = {band: rules.band_rate(*band) for band in set(bands)}
    own: dict[str, tuple[int, int, float]] = {}
    told: list[_Told] = []
    of_the_day: list[tuple[Circumstances, float]] = []
    day = 0
    for visit, band in zip(past, bands, strict=True):
        if visit.on != day:
            _learnt_of(own, of_the_day)
            day, of_the_day = visit.on, []
        rate = rates[band]
        told.append(_Told(rate, *own.get(visit.person, (0, 0, 0.0))))
        of_the_day.append((visit, rate))
    return told


def _learnt_of(own: dict[str, tuple[int, int, float]], of_the_day: Sequence[tuple[Circumstances, float]]) -> None:
    for visit, rate in of_the_day:
        visits, missed, usual = own.get(visit.person, (0, 0, 0.0))
        own[visit.person] = (visits + 1, missed + (not visit.came), usual + rate)


def _best_weight(past: Sequence[Circumstances], told: Sequence[_Told]) -> float:
    """The weight of one's own past that would have told the older part best."""
    known = [(visit.came, one) for visit, one in zip(past, told, strict=False) if one.visits][-_WEIGHED:]

    def loss(weight: float) -> float:
        rates = ((came, _moved(one, weight)) for came, one in known)
        return -sum(math.log(max(1 - rate if came else rate, 1e-6)) for came, rate in rates)

    return min(_WEIGHTS, key=loss)


def _sum(bands: Iterable[Band]) -> Band:
    found = list(bands)
    return Band(sum(band.visits for band in found), sum(band.missed for band in found))


def _smoothed(band: Band, wider: float) -> float:
    return (band.missed + _LIKE_VISITS * wider) / (band.visits + _LIKE_VISITS)


def _band(starts: Sequence[int], value: int | None) -> int:
    return UNKNOWN if value is None else bisect_right(starts, value) - 1


# ---- kept from day to day


def written(learnt: Learnt) -> str:
    rules = learnt.rules
    kept: dict[str, Any] = {"version": _VERSION, "on": learnt.on.isoformat(), "known": learnt.known}
    if rules is not None:
        kept["weight"] = rules.weight
        kept["bands"] = [[*bands, *band] for bands, band in sorted(rules.by_both.items())]
        kept["all"] = asdict(learnt.all) if learnt.all else None
        kept["ahead"] = asdict(learnt.ahead) if learnt.ahead else None
    return json.dumps(kept)


def read_back(text: str | None) -> Learnt | None:
    """None when nothing was kept, or by another version of these rules."""
    try:
        kept = json.loads(text or "null")
        if not kept or kept["version"] != _VERSION:
            return None
        learnt = Learnt(date.fromisoformat(kept["on"]), int(kept["known"]))
        if "bands" not in kept:
            return learnt
        both = {(ahead, age): Band(visits, missed) for ahead, age, visits, missed in kept["bands"]}
        rules = _rules(both, float(kept["weight"]))
        trials = [Trial(**kept[name]) if kept[name] else None for name in ("all", "ahead")]
        return Learnt(learnt.on, learnt.known, rules, *trials)
    except (ValueError, KeyError, TypeError):
        return None
