"""The rows of a long list that are in hand, page by page, and which pages are to be asked for as one looks at them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from itertools import zip_longest
from typing import Any

from crm_desktop.views.widgets.id_order import Id, Order

PAGE = 100
CACHED_PAGES = 64
_AHEAD = 40  # rows before the end of a page at which its neighbour is asked for


class HeldPages:
    def __init__(self, soon: Callable[[], object]) -> None:
        """`soon` is called when a page is wanted that is not here: asked for after the paint that missed it, one
        screenful is one question a page."""
        self._soon = soon
        self._pages: OrderedDict[int, list[Any | None]] = OrderedDict()  # rows in their places; the oldest page first
        self._before: dict[Id, Any] = {}  # rows of an older order: shown until their page has come
        self._asked: set[int] = set()
        self._stale: set[int] = set()  # held and shown, but older than the last refresh
        self._wanted: set[int] = set()
        self._ahead: set[int] = set()

    def row(self, at: int, order: Order) -> Any | None:
        """None while it is on its way; wants it, and what is looked at next."""
        page, place = divmod(at, PAGE)
        held = self._pages.get(page)
        if held is None:
            self._want(page)
            return self._before.get(order.at(at)) if self._before else None
        if page in self._stale:
            self._want(page)
        self._pages.move_to_end(page)
        if place >= PAGE - _AHEAD:
            self._want_ahead(page + 1, order)
        elif place < _AHEAD:
            self._want_ahead(page - 1, order)
        return held[place] if place < len(held) else None

    def wanted(self) -> list[int]:
        """What is looked at before what may be; each is told once."""
        wanted, ahead = sorted(self._wanted), sorted(self._ahead - self._wanted)
        self._wanted, self._ahead = set(), set()
        return [*wanted, *ahead]

    def ask(self, page: int) -> None:
        """It is on its way."""
        self._asked.add(page)
        self._stale.discard(page)

    def grow_old(self) -> None:
        """All are shown as they are until somebody looks and the answer comes, so that nothing flickers."""
        self._stale = set(self._pages)

    def begin(self, *, is_fresh: bool) -> None:
        """The ids came anew, and whatever was on its way belongs to the list before."""
        self._stale = set() if is_fresh else set(self._pages)
        self._asked.clear()
        self._wanted.clear()
        self._ahead.clear()

    def hold(self, page: int, ids: Sequence[Id], rows: Sequence[Any]) -> list[int]:
        """Returns the places in the page whose rows are other than those that were shown."""
        fresh = {row.id: row for row in rows}
        shown = self._pages.get(page) or [self._before.get(one) for one in ids]
        held = [fresh.get(one) for one in ids]
        for one in ids:
            self._before.pop(one, None)
        self._asked.discard(page)
        self._pages[page] = held
        self._pages.move_to_end(page)
        self._forget_old()
        if page in self._stale:
            self._want(page)  # something changed while it was on its way
        return [at for at, (old, new) in enumerate(zip_longest(shown, held)) if old != new]

    def hold_newest(self, page: int, ids: Sequence[Id], rows: Sequence[Any]) -> None:
        """Rows that came along with the ids."""
        self._stale.discard(page)
        self.hold(page, ids, rows)

    def let_go(self, first: int, order: Order) -> None:
        """The rows from there on will stand elsewhere; they are shown until they have been asked for anew."""
        for page in [page for page in self._pages if (page + 1) * PAGE > first]:
            held = self._pages.pop(page)
            for one, row in zip(order.window(page * PAGE, (page + 1) * PAGE), held, strict=False):
                self._before.pop(one, None)
                if row is not None:
                    self._before[one] = row
        for one in list(self._before)[: -CACHED_PAGES * PAGE]:
            del self._before[one]

    def _want(self, page: int) -> None:
        if page not in self._wanted and page not in self._asked:
            self._wanted.add(page)
            self._soon()

    def _want_ahead(self, page: int, order: Order) -> None:
        is_there = page in self._pages or page in self._asked or not 0 <= page * PAGE < len(order)
        if not is_there and page not in self._ahead:
            self._ahead.add(page)
            self._soon()

    def _forget_old(self) -> None:
        while len(self._pages) > CACHED_PAGES:
            page, _ = self._pages.popitem(last=False)
            self._stale.discard(page)
