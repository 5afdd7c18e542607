"""Search, tab and filters of a list kept under a name: read, kept, taken up again and forgotten (FC-33, pain P16)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from crm_desktop.queries.station.saved_views import SavedViewRow, saved_views
from crm_desktop.usecases.station.save_view import SaveView, save_view
from crm_desktop.views.widgets.house import House


class NamedFilters(QObject):
    taken = Signal(object)  # the state that was kept under a name

    def __init__(self, house: House, screen: str, state: Callable[[], dict[str, Any]], parent: QObject) -> None:
        """`state`: what would be kept now."""
        super().__init__(parent)
        self._house, self._screen, self._state = house, screen, state
        self.rows: list[SavedViewRow] = []

    def read(self) -> None:
        actor, screen = self._house.session.actor, self._screen

        def arrived(rows: list[SavedViewRow]) -> None:
            self.rows = rows

        self._house.lanes.read(self, lambda session: saved_views(session, actor, screen), arrived)

    def save_as(self, name: str) -> None:
        self._save(name, self._state())

    def forget(self, name: str) -> None:
        self._save(name, None)

    def use(self, name: str) -> None:
        row = next((row for row in self.rows if row.name == name), None)
        if row is not None:
            self.taken.emit(row.state)

    def _save(self, name: str, state: dict[str, Any] | None) -> None:
        order = SaveView(self._screen, name.strip(), state)
        if order.name:
            self._house.lanes.write(self, "", lambda work: save_view(work, order), lambda _: self.read())
