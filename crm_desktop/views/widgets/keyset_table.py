"""A table of any length over pages that are fetched as they come into view: the ids whole, the rows on demand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from crm_desktop.views.widgets.held_pages import PAGE, HeldPages
from crm_desktop.views.widgets.id_order import Id as Id
from crm_desktop.views.widgets.id_order import Listed, Order, order_of
from crm_desktop.views.widgets.row_moves import Moves, moves_between

HEAD = 200  # ids that are asked for first
PAINTED_MS = 20  # what a long list asks for after its first rows would only hold up their painting
# Beyond so many separate places of change, telling the views of each costs more than drawing anew.
_MOST_RUNS = 64
_MOST_MOVED = 20_000  # and so of rows whose places have to be compared one by one
_ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex
FetchPage = Callable[[Sequence[Id], Callable[[Sequence[Any]], None]], object]


class HeadArrived(Protocol):
    def __call__(self, ids: Sequence[Id], rows: Sequence[Any] = ()) -> None: ...


Open = Callable[[HeadArrived], object]  # of rows that come along nothing is painted twice
OpenHead = Callable[[HeadArrived], object]


@dataclass(frozen=True)
class Column:
    """`value` says what a row shows in the column; `tip` and the screen reader fall back on it."""

    key: str
    heading: Callable[[], str]  # asked again after every change of language
    value: Callable[[Any], str]
    width: int = 0  # 0 takes what is left
    is_number: bool = False
    widest: int = 0  # what it may grow to where there is room
    is_spare: bool = False  # left out where the column that takes what is left would become too narrow
    states: Callable[[], Iterable[str]] | None = None  # its chips, or what is as short; the longest decides the width


class KeysetTable(QAbstractTableModel):
    """Rows are frozen objects with an `id`. Both callbacks answer later, on the GUI thread, in any order.

    `open(done)` gives the whole ordered list of ids once, perhaps with the rows of its first page; `page(ids, done)`
    the rows of a window of ids, fewer when some are gone meanwhile. Roles: RowRole gives the row, or None while it is
    on its way.
    """

    RowRole = Qt.ItemDataRole.UserRole
    IdRole = Qt.ItemDataRole.UserRole + 1

    opened = Signal()  # the ids have arrived, for the first time or anew
    rows_arrived = Signal()

    def __init__(
        self, columns: Sequence[Column], open_ids: Open, fetch_page: FetchPage, open_head: OpenHead | None = None
    ) -> None:
        """`open_head` gives the first HEAD ids of the same order at once, fewer if there are no more, and perhaps
        their first rows with them; the whole list is asked for after it."""
        super().__init__()
        self._columns = tuple(columns)
        self._open_ids = open_ids
        self._open_head = open_head
        self._is_whole = False
        self._fetch_page = fetch_page
        self.note: Callable[[Any], str] = _no_note  # what is to be said of a row besides its columns
        self._order: Order = Listed([])
        self._question = 0  # answers to an older question are dropped
        self._opening = 0  # and pages of an older list
        self._is_open = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask_wanted)
        self._held = HeldPages(self._soon.start)

    # What a screen calls

    def refresh(self) -> None:
        """Asks for the ids anew and the rows in view with them; what did not change stays where it is."""
        self._question += 1
        question = self._question
        if self._open_head is not None and not self._is_open:
            self._open_head(lambda ids, rows=(): self._head_opened(ids, rows, question))
        else:
            self._open_ids(lambda ids, rows=(): self._whole_opened(ids, question, rows))

    def restart(self) -> None:
        """Another filter or order: nothing of the old list is worth waiting for."""
        self._is_open = False
        self._is_whole = False
        self.refresh()

    def reread_held(self) -> None:
        """Something about the rows changed and nothing moved: what is looked at is asked for anew, as it is painted."""
        self._held.grow_old()
        self._tell_changed(0, len(self._order) - 1)

    @property
    def is_open(self) -> bool:
        return self._is_open

    @property
    def is_whole(self) -> bool:
        """False while only the head of a long list is here: what is missing may still come."""
        return self._is_whole

    def ids(self) -> Sequence[Id]:
        """All of them; of a long list they are made one by one, as they are read."""
        return self._order.sequence()

    def id_at(self, row: int) -> Id | None:
        return self._order.at(row) if 0 <= row < len(self._order) else None

    def row_of(self, wanted: Id) -> int:
        """-1 when it is not in the list."""
        return self._order.place(wanted)

    def row_at(self, row: int) -> Any | None:
        """The frozen row, or None while it is on its way; asks for it, and for what is looked at next."""
        return self._held.row(row, self._order) if 0 <= row < len(self._order) else None

    def column(self, at: int) -> Column:
        return self._columns[at]

    def retranslate(self) -> None:
        """The headings and every cell are asked again; DataView calls it on LanguageChange."""
        if self._columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        self._tell_changed(0, len(self._order) - 1)

    # What Qt asks

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        return self._columns[section].heading() if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == self.IdRole:
            return self._order.at(index.row())
        if role == self.RowRole:
            return self.row_at(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            found = self.row_at(index.row())
            return self._columns[index.column()].value(found) if found is not None else ""
        if role == Qt.ItemDataRole.AccessibleDescriptionRole or (
            role == Qt.ItemDataRole.ToolTipRole and index.column() == 0
        ):
            found = self.row_at(index.row())
            return (self.note(found) or None) if found is not None else None
        return None

    # Answers

    def _head_opened(self, ids: Sequence[Id], rows: Sequence[Any], question: int) -> None:
        if question != self._question:
            return
        self._is_whole = len(ids) < HEAD
        self._opened(ids, rows)
        if not self._is_whole:
            QTimer.singleShot(PAINTED_MS, self, lambda: self._open_whole(question))

    def _open_whole(self, question: int) -> None:
        if question == self._question:
            self._open_ids(lambda ids, rows=(): self._whole_opened(ids, question, rows))

    def _whole_opened(self, ids: Sequence[Id], question: int, rows: Sequence[Any] = ()) -> None:
        if question == self._question:
            # The rows that came with the head are as new as the ids are.
            is_fresh, self._is_whole = self._is_open and not self._is_whole, True
            self._opened(ids, rows, is_fresh=is_fresh)

    def _opened(self, ids: Sequence[Id], rows: Sequence[Any] = (), *, is_fresh: bool = False) -> None:
        new = order_of(ids)
        self._opening += 1
        if self._is_open:
            self._move_to(new)
        else:
            # Another list altogether: as removals, they would carry the cursor to a neighbour nobody chose.
            self._reset_to(new)
        self._is_open = True
        self._held.begin(is_fresh=is_fresh)
        if rows:
            self._held.hold_newest(0, new.window(0, PAGE), rows)
        self.opened.emit()
        if rows:
            self.rows_arrived.emit()

    def _move_to(self, new: Order) -> None:
        """Selections and the current row follow their ids, not their places."""
        moves = moves_between(self._order, new, _MOST_MOVED)
        if moves is None or not len(self._order) or not len(new) or len(moves.gone) + len(moves.come) > _MOST_RUNS:
            self._reset_to(new)
            return
        if moves.is_nothing:
            return
        self._held.let_go(moves.first, self._order)
        for start, end in reversed(moves.gone):
            self.beginRemoveRows(_ROOT, start, end - 1)
            self._order = self._order.without(start, end)
            self.endRemoveRows()
        if moves.moved:
            self._reorder(moves, new)
        for start, end in moves.come:
            self.beginInsertRows(_ROOT, start, end - 1)
            is_last = (start, end) == moves.come[-1]
            self._order = new if is_last else self._order.joined(start, new, start, end)
            self.endInsertRows()

    def _reset_to(self, new: Order) -> None:
        self._held.let_go(0, self._order)
        self.beginResetModel()
        self._order = new
        self.endResetModel()

    def _reorder(self, moves: Moves, new: Order) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        after = [
            self.index(moves.moved_to(index.row(), self._order.at(index.row())), index.column()) for index in before
        ]
        for start, end in reversed(moves.come):
            new = new.without(start, end)
        self._order = new
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _ask_wanted(self) -> None:
        for page in self._held.wanted():
            self._ask(page)

    def _ask(self, page: int) -> None:
        ids = self._order.window(page * PAGE, (page + 1) * PAGE)
        if not ids:
            return
        self._held.ask(page)
        opening = self._opening
        self._fetch_page(ids, lambda rows: self._arrived(page, ids, rows, opening))

    def _arrived(self, page: int, ids: list[Id], rows: Sequence[Any], opening: int) -> None:
        if opening != self._opening:
            return
        changed = self._held.hold(page, ids, rows)
        if changed:
            self._tell_changed(page * PAGE + changed[0], page * PAGE + changed[-1])
        self.rows_arrived.emit()

    def _tell_changed(self, first: int, last: int) -> None:
        if first <= last and self._columns:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))


def _no_note(_row: Any) -> str:
    return ""
