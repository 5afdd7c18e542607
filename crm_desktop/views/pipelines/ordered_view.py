"""A list whose lines are put into order: Alt with the arrows moves one, Insert makes one, Delete takes one away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from crm_desktop.views.widgets.keyset_table import Column, KeysetTable
from crm_desktop.views.widgets.row_delegate import RowDelegate
from crm_desktop.views.widgets.work_view import Operation, WorkView


class OrderedView(WorkView):
    step_asked = Signal(int)
    new_asked = Signal()

    def __init__(
        self,
        rows: Callable[[], Sequence[Any]],
        columns: Sequence[Column],
        delegate: RowDelegate,
        operations: Sequence[Operation] = (),
    ) -> None:
        """`rows` are held by the vm; they are few."""
        self._rows = rows
        self._wanted: UUID | None = None  # a record that was saved, chosen when its line is there
        self.model_of_rows = KeysetTable(columns, self._open_ids, self._fetch)
        super().__init__(self.model_of_rows, delegate, operations)

    def refresh(self) -> None:
        self.model_of_rows.refresh()
        if not self.currentIndex().isValid() and self.model_of_rows.rowCount():
            self.setCurrentIndex(self.model_of_rows.index(0, 0))
        if self._wanted is not None and self.choose(self._wanted):
            self._wanted = None

    def choose_when_there(self, record: UUID) -> None:
        """Now, or when the line is there."""
        if not self.choose(record):
            self._wanted = record

    def row(self) -> Any | None:
        wanted = self.chosen_id()
        return next((row for row in self._rows() if row.id == wanted), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.step_asked.emit(step)
        elif event.key() == Qt.Key.Key_Insert:
            self.new_asked.emit()
        else:
            super().keyPressEvent(event)

    def _open_ids(self, done: Callable[[Sequence[Any]], None]) -> None:
        done([row.id for row in self._rows()])

    def _fetch(self, ids: Sequence[Any], done: Callable[[Sequence[Any]], None]) -> None:
        known = {row.id: row for row in self._rows()}
        done([known[one] for one in ids if one in known])
