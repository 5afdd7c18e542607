"""No-show risk: shown rules, learnt on what was, tried on what came after, and silent where they tell nothing (B10)."""

from __future__ import annotations

import random
from datetime import date

import pytest

from crm_desktop.queries.visits.no_show_risk import Circumstances
from crm_desktop.rules.no_show_rules import (
    NEEDED_VISITS,
    PASS_AHEAD,
    PASS_ALL,
    Learnt,
    OwnPast,
    bands_of,
    learn,
    read_back,
    written,
)

TODAY = date(2026, 11, 21)
FIRST = date(2024, 1, 1).toordinal()


def a_past(visits: int, *, is_blind: bool = False, seed: int = 3) -> list[Circumstances]:
    """A third come the same day and hardly ever stay away; the rest do by the days ahead, their age and their habit."""
    draw = random.Random(seed)
    people = [(draw.randrange(5, 80), draw.choice((0.5, 0.8, 2.2))) for _ in range(visits // 3)]
    past = []
    for at in range(visits):
        number = int(len(people) * draw.random() ** 1.5)
        age, habit = people[number]
        ahead = 0 if draw.random() < 0.35 else draw.randrange(1, 60)
        rate = 0.2 if is_blind else (0.04 if not ahead else 0.14 + ahead * 0.003) * habit * (1.3 if age < 30 else 0.9)
        past.append(Circumstances(FIRST + at // 40, f"{number:032x}", ahead, age, draw.random() >= rate))
    return past


@pytest.fixture(scope="module")
def learnt() -> Learnt:
    return learn(a_past(20_000), TODAY)


def test_the_top_fifth_holds_more_than_its_share_of_what_came_after(learnt: Learnt) -> None:
    """B10: ≥ 1.6 × over all, ≥ 1.25 × for visits booked ahead, beside the base rates of both."""
    assert learnt.all is not None
    assert learnt.ahead is not None
    assert learnt.all.lift >= PASS_ALL
    assert learnt.ahead.lift >= PASS_AHEAD
    assert learnt.is_useful
    assert learnt.passes
    assert learnt.all.visits == pytest.approx(6000, abs=40)  # the newer part alone is tried
    assert learnt.all.base < learnt.ahead.base < learnt.ahead.top_rate


def test_where_nothing_tells_nothing_is_said() -> None:
    """B10: no-shows that fall blindly give no useful signal."""
    learnt = learn(a_past(6000, is_blind=True), TODAY)
    assert learnt.is_enough
    assert not learnt.is_useful


def test_too_little_past_says_how_much_there_is() -> None:
    """B10: visits of the same day do not count: they would be known to come."""
    past = a_past(1200)
    learnt = learn(past, TODAY)
    assert learnt == Learnt(TODAY, sum(1 for visit in past if visit.ahead))
    assert learnt.known < NEEDED_VISITS
    assert not learnt.is_useful
    assert learn([], TODAY) == Learnt(TODAY, 0)


def test_each_score_has_its_reasons(learnt: Learnt) -> None:
    """B10: the rate of the band, one's own past against what is usual, and the rate of everybody."""
    assert learnt.rules is not None
    visit = Circumstances(FIRST, "a", 20, 25, came=True)
    stranger, careless, reliable = (
        learnt.rules.risk(visit, own) for own in (OwnPast(), OwnPast(4, 4, 1.0), OwnPast(9, 0, 2.0))
    )
    assert stranger.rate == stranger.band_rate
    assert reliable.rate < stranger.rate < careless.rate <= 0.95
    assert {one.base for one in (stranger, careless)} == {learnt.rules.base}
    assert (stranger.ahead, stranger.age) == bands_of(visit) == (4, 2)
    assert learnt.rules.past([visit._replace(came=False), visit]) == OwnPast(2, 1, 2 * stranger.band_rate)


def test_what_is_not_known_has_a_band_of_its_own(learnt: Learnt) -> None:
    """B10: without age or day of booking the rate of the wider band is told."""
    assert learnt.rules is not None
    assert bands_of(Circumstances(FIRST, "a", None, None, came=True)) == (-1, -1)
    nobody = learnt.rules.risk(Circumstances(FIRST, "a", None, None, came=True), OwnPast())
    assert nobody.rate == pytest.approx(learnt.rules.base)


def test_a_bands_few_visits_do_not_shout() -> None:
    """B10: rates are smoothed by those of the wider band."""
    past = [*a_past(3000), Circumstances(FIRST + 900, "f" * 32, 40, 3, came=False)]
    rules = learn(past, TODAY).rules
    assert rules is not None
    assert rules.band_rate(5, 0) < 0.6


def test_nothing_of_the_day_itself_is_known_beforehand() -> None:
    """B10: who misses two visits of one day was not known for it in the morning."""
    past = a_past(4000)
    rules = learn(past, TODAY)
    doubled = [one for visit in past for one in (visit, visit)]
    again = learn(doubled, TODAY)
    assert rules.all is not None
    assert again.all is not None
    assert again.all.auc == pytest.approx(rules.all.auc, abs=0.06)


def test_what_was_learnt_is_kept(learnt: Learnt) -> None:
    """B10: with its day, as the page tells it."""
    assert read_back(written(learnt)) == learnt
    assert read_back(written(Learnt(TODAY, 12))) == Learnt(TODAY, 12)
    assert read_back(None) is None
    assert read_back('{"version": 0}') is None
    assert read_back("broken") is None
