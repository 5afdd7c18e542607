"""A table of any length over pages that are fetched as they come into view: the ids whole, the rows on demand."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

PAGE = 100
CACHED_PAGES = 64
# Beyond so many separate places of change, telling the views of each costs more than drawing anew.
_MOST_RUNS = 64
_ROOT = QModelIndex()

Id = Hashable
Index = QModelIndex | QPersistentModelIndex
Open = Callable[[Callable[[Sequence[Id]], None]], object]
FetchPage = Callable[[Sequence[Id], Callable[[Sequence[Any]], None]], object]


@dataclass(frozen=True)
class Column:
    """`value` says what a row shows in the column; `tip` and the screen reader fall back on it."""

    key: str
    heading: Callable[[], str]  # asked again after every change of language
    value: Callable[[Any], str]
    width: int = 0  # 0 takes what is left
    is_number: bool = False


class KeysetTable(QAbstractTableModel):
    """Rows are frozen objects with an `id`. Both callbacks answer later, on the GUI thread, in any order.

    `open(done)` gives the whole ordered list of ids once; `page(ids, done)` the rows of a window of ids,
    fewer when some are gone meanwhile. Roles: RowRole gives the row, or None while it is on its way.
    """

    RowRole = Qt.ItemDataRole.UserRole
    IdRole = Qt.ItemDataRole.UserRole + 1

    opened = Signal()  # the ids have arrived, for the first time or anew
    rows_arrived = Signal()

    def __init__(
        self, columns: Sequence[Column], open_ids: Open, fetch_page: FetchPage, open_head: Open | None = None
    ) -> None:
        """`open_head` gives the first ids of the same order at once, where the whole of them takes its time."""
        super().__init__()
        self._columns = tuple(columns)
        self._open_ids = open_ids
        self._open_head = open_head
        self._is_whole = False
        self._fetch_page = fetch_page
        self._ids: list[Id] = []
        self._place: dict[Id, int] = {}
        self._rows: dict[Id, Any] = {}
        self._pages: OrderedDict[int, list[Id]] = OrderedDict()  # which ids each held page brought; the oldest first
        self._asked: set[int] = set()
        self._stale: set[int] = set()  # held and shown, but older than the last refresh
        self._question = 0  # answers to an older question are dropped
        self._opening = 0  # and pages of an older list
        self._is_open = False
        self._wanted: set[int] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask_wanted)

    # What a screen calls

    def refresh(self) -> None:
        """Asks for the ids anew and the rows in view with them; what did not change stays where it is."""
        self._question += 1
        question = self._question
        if self._open_head is not None and not self._is_open:
            self._open_head(lambda ids: self._head_opened(ids, question))
        self._open_ids(lambda ids: self._whole_opened(ids, question))

    def restart(self) -> None:
        """Another filter or order: nothing of the old list is worth waiting for."""
        self._is_open = False
        self._is_whole = False
        self.refresh()

    def reread(self, ids: Sequence[Id]) -> None:
        """Rows changed but did not move: fetch the pages that are held and hold any of them."""
        for page in {self._place[one] // PAGE for one in ids if one in self._place}:
            if page in self._pages:
                self._ask(page)

    def reread_held(self) -> None:
        """Something about the rows changed and nothing moved: what is looked at is asked for anew, as it is painted."""
        self._stale = set(self._pages)
        self._tell_changed(0, len(self._ids) - 1)

    @property
    def is_open(self) -> bool:
        return self._is_open

    @property
    def is_whole(self) -> bool:
        """False while only the head of a long list is here: what is missing may still come."""
        return self._is_whole

    def ids(self) -> list[Id]:
        return list(self._ids)

    def id_at(self, row: int) -> Id | None:
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, wanted: Id) -> int:
        """-1 when it is not in the list."""
        return self._place.get(wanted, -1)

    def row_at(self, row: int) -> Any | None:
        """The frozen row, or None while it is on its way; asks for it."""
        if not 0 <= row < len(self._ids):
            return None
        page = row // PAGE
        found = self._rows.get(self._ids[row])
        if page in self._stale or (found is None and page not in self._asked):
            self._want(page)
        if page in self._pages:
            self._pages.move_to_end(page)
        return found

    def column(self, at: int) -> Column:
        return self._columns[at]

    def retranslate(self) -> None:
        """The headings and every cell are asked again; DataView calls it on LanguageChange."""
        if self._columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        self._tell_changed(0, len(self._ids) - 1)

    # What Qt asks

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

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
            return self._ids[index.row()]
        if role == self.RowRole:
            return self.row_at(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            found = self.row_at(index.row())
            return self._columns[index.column()].value(found) if found is not None else ""
        return None

    # Answers

    def _head_opened(self, ids: Sequence[Id], question: int) -> None:
        if question == self._question and not self._is_whole:
            self._opened(ids)

    def _whole_opened(self, ids: Sequence[Id], question: int) -> None:
        if question == self._question:
            self._is_whole = True
            self._opened(ids)

    def _opened(self, ids: Sequence[Id]) -> None:
        new = list(dict.fromkeys(ids))
        self._opening += 1
        if new != self._ids:
            self._move_to(new)
        self._is_open = True
        self._place = {one: at for at, one in enumerate(new)}
        self._rows = {one: row for one, row in self._rows.items() if one in self._place}
        self._pages = OrderedDict()
        for one in self._rows:
            self._pages.setdefault(self._place[one] // PAGE, []).append(one)
        # Shown as they were until somebody looks and the answer comes, so that nothing flickers.
        self._stale = set(self._pages)
        self._asked.clear()
        self._wanted.clear()
        self._forget_old()
        self.opened.emit()

    def _move_to(self, new: list[Id]) -> None:
        """Selections and the current row follow their ids, not their places."""
        shown = len(self._ids)
        if not self._is_open:
            # Another list altogether: as removals, they would carry the cursor to a neighbour nobody chose.
            self._reset_to(new)
            return
        if shown and len(new) > shown and new[:shown] == self._ids:
            # The rest after the head: a million ids need no comparing.
            self.beginInsertRows(_ROOT, shown, len(new) - 1)
            self._ids = new
            self.endInsertRows()
            return
        kept, known = set(new), set(self._ids)
        gone = _runs([one not in kept for one in self._ids])
        come = _runs([one not in known for one in new])
        if not self._ids or not new or len(gone) + len(come) > _MOST_RUNS:
            self._reset_to(new)
            return
        for start, end in reversed(gone):
            self.beginRemoveRows(_ROOT, start, end - 1)
            del self._ids[start:end]
            self.endRemoveRows()
        self._reorder([one for one in new if one in known])
        for start, end in come:
            self.beginInsertRows(_ROOT, start, end - 1)
            self._ids[start:start] = new[start:end]
            self.endInsertRows()

    def _reset_to(self, new: list[Id]) -> None:
        self.beginResetModel()
        self._ids = new
        self.endResetModel()

    def _reorder(self, order: list[Id]) -> None:
        if order == self._ids:
            return
        self.layoutAboutToBeChanged.emit()
        place = {one: at for at, one in enumerate(order)}
        before = self.persistentIndexList()
        after = [self.index(place[self._ids[index.row()]], index.column()) for index in before]
        self._ids = order
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _want(self, page: int) -> None:
        if page not in self._wanted:
            self._wanted.add(page)
            # Asked after the paint that missed it, so that one screenful is one question a page.
            self._soon.start()

    def _ask_wanted(self) -> None:
        wanted, self._wanted = sorted(self._wanted), set()
        for page in wanted:
            self._ask(page)

    def _ask(self, page: int) -> None:
        ids = self._ids[page * PAGE : (page + 1) * PAGE]
        if not ids:
            return
        self._asked.add(page)
        self._stale.discard(page)
        opening = self._opening
        self._fetch_page(ids, lambda rows: self._arrived(page, ids, rows, opening))

    def _arrived(self, page: int, ids: list[Id], rows: Sequence[Any], opening: int) -> None:
        if opening != self._opening:
            return
        fresh = {row.id: row for row in rows}
        changed = [at for at, one in enumerate(ids, page * PAGE) if self._rows.get(one) != fresh.get(one)]
        for one in ids:
            self._rows.pop(one, None)
        self._rows.update(fresh)
        self._pages[page] = ids
        self._pages.move_to_end(page)
        self._forget_old()
        if changed:
            self._tell_changed(changed[0], changed[-1])
        self.rows_arrived.emit()

    def _forget_old(self) -> None:
        while len(self._pages) > CACHED_PAGES:
            page, ids = self._pages.popitem(last=False)
            self._asked.discard(page)
            self._stale.discard(page)
            for one in ids:
                self._rows.pop(one, None)

    def _tell_changed(self, first: int, last: int) -> None:
        if first <= last and self._columns:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))


def _runs(marks: list[bool]) -> list[tuple[int, int]]:
    """The stretches of True, as (start, end) without the end."""
    found: list[tuple[int, int]] = []
    for at, is_marked in enumerate(marks):
        if not is_marked:
            continue
        if found and found[-1][1] == at:
            found[-1] = (found[-1][0], at + 1)
        else:
            found.append((at, at + 1))
    return found
