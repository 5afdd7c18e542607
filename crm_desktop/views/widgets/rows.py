"""Rows of any kind with their operations; several may be chosen where an operation takes several."""

from __future__ import annotations

from typing import Any

from crm_desktop.views.widgets.keyset_table import Id
from crm_desktop.views.widgets.work_view import WorkView


class Rows(WorkView):
    def chosen_rows(self) -> list[Any]:
        found = [self._keyset.row_at(row) for row in self._selected()]
        return [row for row in found if row is not None] or [self.chosen_row()]

    def chosen_ids(self) -> list[Id]:
        """Of all that are chosen, also of rows that were never scrolled to."""
        ids = self._keyset.ids()
        return [ids[row] for row in self._selected() if row < len(ids)]

    def _selected(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedRows())
