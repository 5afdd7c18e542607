"""The measure of scores: what the fifth with the highest holds, counted so that equal scores gain nothing (B10)."""

from __future__ import annotations

import pytest

from crm_desktop.rules.no_show_trial import tried


def test_a_perfect_order_and_a_reversed_one() -> None:
    """B10: a fifth that holds all holds five times its share."""
    missed = [True] * 20 + [False] * 80
    best = tried([1 - at / 100 for at in range(100)], missed)
    worst = tried([at / 100 for at in range(100)], missed)
    assert [best.lift, best.auc, best.top_rate, best.base] == pytest.approx([5, 1, 1, 0.2])
    assert (worst.lift, worst.auc) == (0.0, 0.0)
    assert not best.is_chance
    assert worst.is_chance


def test_equal_scores_are_chance() -> None:
    """B10: whatever order the rows stand in."""
    told = tried([0.5] * 50, [True] * 10 + [False] * 40)
    assert [told.lift, told.auc] == pytest.approx([1, 0.5])
    assert told.is_chance


def test_the_border_is_shared() -> None:
    """B10: two of four with one score are in the fifth, so half of their missed visits are."""
    told = tried([0.9, 0.9, 0.9, 0.9, *([0.1] * 6)], [True, True, False, False] + [False] * 6)
    assert told.in_top == pytest.approx(1)


def test_nothing_to_try() -> None:
    """B10: no visits, or nobody missed."""
    assert tried([], []).lift == tried([0.1, 0.2], [False, False]).lift == 0
    assert tried([], []).is_chance
    assert tried([0.1, 0.2], [False, False]).is_chance
