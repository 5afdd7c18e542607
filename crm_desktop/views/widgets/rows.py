"""Rows of any kind with their operations; several may be chosen where an operation takes several."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from crm_desktop.views.widgets.work_view import WorkView


class Rows(WorkView):
    """F9 is R here, and F8 calls, where the screen has such operations."""

    def chosen_row(self) -> Any:
        return self._keyset.row_at(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def _key_of(self, event: QKeyEvent) -> str:
        own = {Qt.Key.Key_F9: "R", Qt.Key.Key_F8: "F8"}.get(Qt.Key(event.key()), "")
        if own and not event.modifiers() and any(one.key == own for one in self._operations):
            return own
        return super()._key_of(event)

    def chosen_rows(self) -> list[Any]:
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = [self._keyset.row_at(row) for row in rows]
        return [row for row in found if row is not None] or [self.chosen_row()]
