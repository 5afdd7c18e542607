"""What every list beside the desk knows without its widgets: tab, search, filters, counts, and where it was left."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.queries.station.saved_views import last_place
from crm_desktop.usecases.station.save_view import SaveView, save_view
from crm_desktop.views.widgets.held_pages import PAGE
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import HEAD, PAINTED_MS, HeadArrived, Id
from crm_desktop.views.widgets.named_filters import NamedFilters

Place = dict[str, Any]
First = tuple[Place, tuple[Sequence[Id], Sequence[Any]] | None]
Choices = Mapping[str, Sequence[tuple[str, str]]]  # filter → (value, words) in order


class ListVm(QObject):
    """A screen says its three questions; the vm asks them again whenever tab, search, filter or the world changes."""

    SCREEN: ClassVar[str]
    TABS: ClassVar[tuple[str, ...]]
    TABLES: ClassVar[frozenset[str]]

    moved = Signal()  # another tab, search or filter
    changed = Signal()  # the rows may have changed
    counted = Signal()
    choices_arrived = Signal()
    rows_shown = Signal()  # the first rows are there: whatever else the screen wants may be asked for
    failed = Signal(object)  # the list could not be read: a Problem
    refused = Signal(object)  # an operation on rows was: a Problem

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.house = house
        self.tab = self.TABS[0]
        self.text = ""
        self.filters: dict[str, str] = {}
        self.counts: dict[str, int] = {}
        self.choices: Choices = {}
        self.wanted: UUID | None = None  # the row to choose when it is there: left so the last time
        self.named = NamedFilters(house, self.SCREEN, self._state_to_keep, self)
        self.named.taken.connect(self._take_up)
        self.is_restored = False
        self._question = 0
        self._first: First | None = None  # what was asked ahead, until the page takes it
        self._asked: tuple[str, str, dict[str, str]] | None = None  # as which list
        self._is_awaited = False
        self._is_opening = False
        self._is_count_put_off = False
        self._is_unseen = False
        self._put_off: dict[str, Callable[[], None]] = {}  # what is asked once the list is looked at again
        house.feed.changed.connect(self._heard)

    # ---- what a screen says

    def ids_question(self, limit: int | None) -> Callable[[Any], Sequence[Id]]:
        raise NotImplementedError

    def page_question(self, ids: Sequence[Id]) -> Callable[[Any], Sequence[Any]]:
        raise NotImplementedError

    def counts_question(self) -> Callable[[Any], dict[str, int]]:
        """One figure a tab, under the search and filters of the moment."""
        raise NotImplementedError

    def choices_question(self) -> Callable[[Any], Choices]:
        """What the filters offer."""
        return lambda session: {}

    # ---- reading

    def ask_ahead(self) -> None:
        """Where the list was left and, if nothing was narrowed there, its first rows: read while the page is built."""
        actor, screen, asked = self.house.session.actor, self.SCREEN, self._narrowing({})
        narrowing, ids_question, page_question = self._narrowing, self.ids_question(HEAD), self.page_question
        self._asked = asked

        def question(session: Any) -> First:
            place = last_place(session, actor, screen)
            if narrowing(place) != asked:
                return place, None
            ids = ids_question(session)
            return place, (ids, page_question(ids[:PAGE])(session))

        self.house.lanes.read(self, question, self._first_arrived, self._lost)

    def restore(self) -> None:
        """Opens as it was left (pain P16); then the page loads."""
        if self._asked is None:
            self.ask_ahead()
        self._is_awaited = True
        if self._first is not None:
            self._first_arrived(self._first)

    def read_choices(self) -> None:
        def arrived(choices: Choices) -> None:
            self.choices = choices
            self.choices_arrived.emit()

        self.house.lanes.read(self, self.choices_question(), arrived, lambda _problem: None)

    def look_away(self) -> None:
        """Something else stands in the list's place: a hundred thousand ids and their counts are read for nobody."""
        self._is_unseen = True

    def look_again(self) -> None:
        self._is_unseen = False
        put_off, self._put_off = self._put_off, {}
        for ask in put_off.values():
            ask()

    def open_ids(self, done: Callable[[Sequence[Id]], None]) -> None:
        if self._is_unseen:
            self._put_off["ids"] = lambda: self.open_ids(done)
            return
        self.house.lanes.read(self, self.ids_question(None), done, self.failed.emit)

    def open_head(self, done: HeadArrived) -> None:
        """The first ids with their rows in one question; all that is not painted waits until it is answered."""
        first, self._first = self._first, None
        if first is not None and first[1] is not None and self._asked == (self.tab, self.text, self.filters):
            done(*first[1])
            return
        if self._is_unseen:
            self._put_off["head"] = lambda: self.open_head(done)
            return
        ids_question, page_question = self.ids_question(HEAD), self.page_question

        def question(session: Any) -> tuple[Sequence[Id], Sequence[Any]]:
            ids = ids_question(session)
            return ids, page_question(ids[:PAGE])(session)

        def arrived(head: tuple[Sequence[Id], Sequence[Any]]) -> None:
            self._is_opening = False
            done(*head)
            self._count_if_put_off()

        def refused(problem: Any) -> None:
            self._is_opening = False
            self.failed.emit(problem)
            self._count_if_put_off()

        self._is_opening = True
        self.house.lanes.read(self, question, arrived, refused)

    def fetch_page(self, ids: Sequence[Id], done: Callable[[Sequence[Any]], None]) -> None:
        self.house.lanes.read(self, self.page_question(ids), done, lambda _problem: done([]))

    def count(self) -> None:
        if self._is_unseen:
            self._put_off["count"] = self.count
            return
        if self._is_opening:
            self._is_count_put_off = True
            return
        self._question += 1
        question = self._question

        def arrived(counts: dict[str, int]) -> None:
            if question == self._question:
                self.counts = counts
                self.counted.emit()

        self.house.lanes.read(self, self.counts_question(), arrived, lambda _problem: None)

    def _count_if_put_off(self) -> None:
        if self._is_count_put_off:
            self._is_count_put_off = False
            self.count()

    # ---- where to

    @property
    def is_narrowed(self) -> bool:
        """Whether something is left out by search or filter, so that an empty list says so."""
        return bool(self.text.strip()) or any(self.filters.values())

    def show_tab(self, tab: str) -> None:
        if tab in self.TABS and tab != self.tab:
            self.tab = tab
            self._go()

    def search(self, text: str) -> None:
        if text != self.text:
            self.text = text
            self._go()

    def narrow(self, name: str, value: str) -> None:
        if self.filters.get(name, "") != value:
            self.filters[name] = value
            self._go()

    def widen(self) -> None:
        """Away with search and filters."""
        self.text, self.filters = "", {}
        self._go()

    def filter_id(self, name: str) -> UUID | None:
        value = self.filters.get(name, "")
        return UUID(value) if value else None

    def save_place(self, chosen: Id | None) -> None:
        if chosen is not None:
            self.wanted = self.id_of(chosen)
        state = {
            "tab": self.tab,
            "text": self.text,
            "filters": {name: value for name, value in self.filters.items() if value},
            "id": str(self.wanted) if self.wanted is not None else "",
        }
        order = SaveView(screen=self.SCREEN, name="", state=state)
        self.house.lanes.write(self, "", lambda work: save_view(work, order))

    def id_of(self, chosen: Id) -> UUID | None:
        """The id that is kept for a row; a list of several kinds of rows says which."""
        return chosen if isinstance(chosen, UUID) else None

    def row_id(self, kept: UUID) -> Id:
        """The way back: the id of its row in the list of the moment."""
        return kept

    # ---- acting

    def write(self, act: str, work: Callable[[Any], Any], done: Callable[[Any], None] | None = None) -> None:
        self.house.lanes.write(self, act, work, done, self.refused.emit)

    # ---- answers

    def _state_to_keep(self) -> dict[str, Any]:
        return {"tab": self.tab, "text": self.text, "filters": dict(self.filters)}

    def _take_up(self, state: dict[str, Any]) -> None:
        tab = str(state.get("tab", ""))
        self.tab = tab if tab in self.TABS else self.TABS[0]
        self.text = str(state.get("text", ""))
        self.filters = {str(key): str(value) for key, value in dict(state.get("filters", {})).items()}
        self._go()

    def _go(self) -> None:
        self.moved.emit()
        self.count()
        self.save_place(None)

    def _first_arrived(self, first: First) -> None:
        self._first = first
        if self._is_awaited:
            self._restored(first[0])

    def _narrowing(self, place: Place) -> tuple[str, str, dict[str, str]]:
        """Tab, search and filters; a place that names no tab leaves the one that was asked for meanwhile."""
        filters = {str(name): str(value) for name, value in dict(place.get("filters", {})).items()}
        tab = str(place.get("tab", ""))
        return tab if tab in self.TABS else self.tab, str(place.get("text", "")), filters

    def _restored(self, place: Place) -> None:
        self.tab, self.text, self.filters = self._narrowing(place)
        if place.get("id"):
            self.wanted = UUID(place["id"])
        self.is_restored = True
        head = self._first[1] if self._first is not None else None
        self.moved.emit()
        if head is not None and len(head[0]) == HEAD:
            QTimer.singleShot(PAINTED_MS, self, self._read_beside)
        else:
            self._read_beside()

    def _read_beside(self) -> None:
        """What stands around the rows: figures, and what the filters offer."""
        self.count()
        self.read_choices()
        self.rows_shown.emit()

    def _lost(self, _problem: Any) -> None:
        """Without the place that was kept the list begins anew; what is wrong, its own question will say."""
        self._first_arrived(({}, None))

    def _heard(self, changes: Any) -> None:
        if self.is_restored and changes.touches(*self.TABLES):
            self.changed.emit()
            self.count()
