"""How many appointments today has, at the foot of the desk; it leads to them (R1)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.models.access import Right
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.house import House


class VisitsLink(Button):
    """Hidden where there is none, or none to be seen."""

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__("", "link", "calendar-check", parent=parent)
        self._house = house
        self._number = 0
        self.hide()
        self.clicked.connect(lambda: house.go.screen("visits", tab="day", day=house.today))
        house.feed.changed.connect(self._heard)

    def read(self) -> None:
        actor, today = self._house.session.actor, self._house.today

        def question(session: Any) -> int:
            from crm_desktop.queries.visits.day_visits import VisitFilter, visit_count  # on the lane, behind the rows

            return visit_count(session, actor, VisitFilter(on=today))

        if actor.scope_of(Right.APPOINTMENTS_SEE) is not None:
            self._house.lanes.read(self, question, self._arrived, lambda _problem: None)

    def _heard(self, changes: Any) -> None:
        if changes.touches("appointment"):
            self.read()

    def _arrived(self, number: int) -> None:
        self._number = number
        self._say()
        self.setVisible(number > 0)

    def _say(self) -> None:
        words = current_style().in_digits(self.tr("%n appointment(s) today", "", self._number))
        self.set_words(words, self.tr("Open the appointments of the day (Shift+F6)"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_number"):
            self._say()
