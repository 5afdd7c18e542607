"""Free times in a list: day, hour and therapist; arrows choose, PgDn goes to the next day, Enter takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.i18n.dates import day_with_weekday_brief, time_span
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.visits.free_slots import SlotRow
from crm_desktop.views.widgets.data_view import DataView
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.keyset_table import Column, Id, KeysetTable
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate

translate = QCoreApplication.translate

SlotKey = tuple[UUID, datetime]
_ROW = 34


@dataclass(frozen=True)
class SlotLine:
    """`opens_day`: the first of its day, before which the day is written."""

    id: SlotKey
    slot: SlotRow
    opens_day: bool


class _SlotDelegate(RowDelegate):
    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if key == "day":
            cell.words(text if row.opens_day else "", strong=row.opens_day)
        elif key == "time":
            cell.number(text)
        else:
            cell.words(text, "muted")


def slot_columns() -> list[Column]:
    return [
        Column(
            "day",
            lambda: translate("SlotList", "Day"),
            lambda row: day_with_weekday_brief(row.slot.on, current_style()),
        ),
        Column(
            "time",
            lambda: translate("SlotList", "Time"),
            lambda row: time_span(row.slot.starts_at, row.slot.ends_at, current_style()),
            118,
        ),
        Column(
            "provider", lambda: translate("SlotList", "Therapist"), lambda row: row.slot.provider_name, 150, widest=220
        ),
    ]


class _SlotView(DataView):
    accepted = Signal()
    day_wanted = Signal(int)  # 1: the next, -1: the one before

    def __init__(self, table: KeysetTable) -> None:
        super().__init__(table, _SlotDelegate())
        self.set_row_height(_ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers():
            self.day_wanted.emit(step)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.accepted.emit()
            return
        if event.text() and not event.modifiers():
            event.ignore()  # letters are the form's, not a search in the list
            return
        super().keyPressEvent(event)


class SlotList(QFrame):
    """Says which slot is under the cursor; the rows are handed in whole."""

    picked = Signal(object)  # the SlotRow under the cursor, or None
    accepted = Signal()  # Enter or a double click
    more_wanted = Signal()  # PgDn on the last day

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bordered")
        self._lines: dict[Id, SlotLine] = {}
        self._order: list[Id] = []
        self._table = KeysetTable(slot_columns(), self._open, self._page)
        self.view = _SlotView(self._table)
        self.empty = EmptyState("calendar-off")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._stack)
        self.setFocusProxy(self.view)
        self.view.chosen.connect(lambda _key: self.picked.emit(self.slot()))
        self.view.accepted.connect(self.accepted)
        self.view.doubleClicked.connect(lambda _index: self.accepted.emit())
        self.view.day_wanted.connect(self._step_day)

    def show_slots(self, slots: Sequence[SlotRow], wanted: SlotKey | None = None) -> None:
        """The cursor stays on `wanted` where it is still offered, else it goes to the first."""
        before = self.slot()
        lines = [
            SlotLine((one.provider_id, one.starts_at), one, at == 0 or slots[at - 1].on != one.on)
            for at, one in enumerate(slots)
        ]
        self._lines = {line.id: line for line in lines}
        self._order = [line.id for line in lines]
        self._table.restart()
        self._stack.setCurrentIndex(0 if lines else 1)
        if wanted is None and before is not None:
            wanted = before.provider_id, before.starts_at
        if not (wanted is not None and self.view.choose(wanted)) and lines:
            self.view.choose(self._order[0])
        self.view.scrollTo(self.view.currentIndex(), DataView.ScrollHint.PositionAtCenter)
        if not lines:
            self.picked.emit(None)

    def say_empty(self, title: str, sentence: str, icon: str = "calendar-off") -> None:
        self.empty.set_state(icon, title, sentence)

    def slot(self) -> SlotRow | None:
        chosen = self.view.chosen_id()
        line = self._lines.get(chosen) if chosen is not None else None
        return line.slot if line is not None else None

    def slots(self) -> list[SlotRow]:
        return [self._lines[key].slot for key in self._order]

    def choose(self, slot: SlotRow) -> bool:
        return self.view.choose((slot.provider_id, slot.starts_at))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.view.setAccessibleName(name)

    def _open(self, done: Callable[[Sequence[Id]], None]) -> None:
        done(list(self._order))

    def _page(self, ids: Sequence[Id], done: Callable[[Sequence[Any]], None]) -> None:
        done([self._lines[one] for one in ids if one in self._lines])

    def _step_day(self, step: int) -> None:
        here = self.slot()
        if here is None:
            return
        days = sorted({self._lines[key].slot.on for key in self._order})
        at = days.index(here.on) + step
        if at >= len(days):
            self.more_wanted.emit()
            return
        wanted = days[max(at, 0)]
        self.view.choose(next(key for key in self._order if self._lines[key].slot.on == wanted))


def quiet(text: str = "") -> Label:
    """A sentence below the list."""
    return Label(text, "hint", wrap=True)
