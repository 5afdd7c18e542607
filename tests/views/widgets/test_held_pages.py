"""The pages of a long list: what is in hand, what is wanted as one looks, and what is shown meanwhile (G5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from crm_desktop.views.widgets.held_pages import CACHED_PAGES, PAGE, HeldPages
from crm_desktop.views.widgets.id_order import order_of

ORDER = order_of(list(range(100 * PAGE)))


@dataclass(frozen=True)
class Row:
    id: int
    text: str = ""


class Hand:
    def __init__(self) -> None:
        self.asked_soon = 0
        self.pages = HeldPages(self._soon)

    def _soon(self) -> None:
        self.asked_soon += 1

    def look(self, at: int) -> Row | None:
        found = self.pages.row(at, ORDER)
        assert found is None or isinstance(found, Row)
        return found

    def give(self, page: int, text: str = "") -> Sequence[int]:
        ids = ORDER.window(page * PAGE, (page + 1) * PAGE)
        self.pages.ask(page)
        return self.pages.hold(page, ids, [Row(int(str(one)), text) for one in ids])


@pytest.fixture
def hand() -> Hand:
    return Hand()


def test_what_is_looked_at_is_wanted_once_and_its_neighbour_after_it(hand: Hand) -> None:
    """G5: one screenful is one question a page; the page before it is there before one scrolls to it."""
    assert hand.look(7 * PAGE) is None
    assert hand.look(7 * PAGE + 1) is None
    assert hand.asked_soon == 1
    assert hand.pages.wanted() == [7]
    hand.give(7)
    assert hand.look(7 * PAGE) == Row(7 * PAGE)
    assert hand.look(9 * PAGE) is None
    assert hand.pages.wanted() == [9, 6]  # what is looked at comes first
    assert hand.pages.wanted() == []


def test_old_rows_are_shown_until_the_new_ones_come(hand: Hand) -> None:
    """G5: a refresh does not flicker, and only what is looked at is asked for anew."""
    hand.give(0)
    hand.pages.grow_old()
    assert hand.pages.wanted() == []
    assert hand.look(50) == Row(50)
    assert hand.pages.wanted() == [0]
    assert hand.give(0) == []
    assert list(hand.give(0, "later")) == list(range(PAGE))


def test_news_while_a_page_is_on_its_way_asks_for_it_again(hand: Hand) -> None:
    """G5: nobody looks at rows that are older than what is known."""
    hand.give(3)
    hand.pages.ask(3)
    hand.pages.grow_old()
    hand.pages.hold(3, ORDER.window(3 * PAGE, 4 * PAGE), [])
    assert hand.pages.wanted() == [3]


def test_rows_that_will_stand_elsewhere_are_shown_there_meanwhile(hand: Hand) -> None:
    """G5: a new row above moves all the others by one, and none of them blinks."""
    hand.give(0)
    hand.pages.let_go(0, ORDER)
    hand.pages.begin(is_fresh=False)
    moved = order_of([-1, *range(PAGE)])
    assert hand.pages.row(1, moved) == Row(0)
    assert hand.pages.row(0, moved) is None
    assert hand.pages.wanted() == [0]


def test_only_so_many_pages_are_kept(hand: Hand) -> None:
    """G5: a hundred thousand rows that were scrolled through do not stay in memory."""
    for page in range(CACHED_PAGES + 1):
        hand.give(page)
    assert hand.look(PAGE) == Row(PAGE)
    assert hand.look(0) is None, "the oldest is gone"
    assert 0 in hand.pages.wanted(), "and comes again"
