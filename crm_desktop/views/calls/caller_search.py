"""Those who have the number, found while it is typed; an answer to an older number is dropped."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from crm_desktop.queries.people.callers import CallerRow, people_by_number
from crm_desktop.views.widgets.house import House


class CallerSearch(QObject):
    arrived = Signal()

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._asked = ""
        self.rows: list[CallerRow] = []

    def find(self, e164: str) -> None:
        if e164 == self._asked:
            return
        self._asked, actor = e164, self._house.session.actor
        if not e164:
            self._found("", [])
            return
        self._house.lanes.read(
            self, lambda session: people_by_number(session, actor, e164), lambda rows: self._found(e164, rows)
        )

    def name_of(self, person_id: UUID | None) -> str:
        return next((row.name for row in self.rows if row.person_id == person_id), "")

    def _found(self, e164: str, rows: Sequence[CallerRow]) -> None:
        if e164 == self._asked:
            self.rows = list(rows)
            self.arrived.emit()
