"""Why a command to the telephone came to nothing; whoever wants no calls may be called all the same, by a click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.views.widgets.buttons import icon_button
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.strip import Strip

STAYS_MS = 15_000
_ASKED_FIRST = frozenset({"call.do_not_call"})  # somebody may have a reason


class RefusalStrip(QWidget):
    ended = Signal()

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._problem: Problem | None = None
        self.strip = Strip("circle-alert", "red")
        self.strip.action.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.strip.acted.connect(self._dial_anyway)
        self.close_button = icon_button("x", "")
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.end)
        if (row := self.strip.layout()) is not None:
            row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.strip)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self.end)
        house.phone.refused.connect(self.tell)
        self.hide()

    def tell(self, problem: Problem) -> None:
        self._problem = problem
        self._show()
        self._timer.start()

    def end(self) -> None:
        """It was read, or is of no more use."""
        self._problem = None
        self._timer.stop()
        self._show()
        self.ended.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._problem is not None:
            self._show()

    def _dial_anyway(self) -> None:
        self.end()
        self._house.phone.dial_anyway()

    def _show(self) -> None:
        problem = self._problem
        self.setVisible(problem is not None)
        if problem is None:
            return
        action = self.tr("Call all the same") if problem.code in _ASKED_FIRST else ""
        self.strip.say(words(problem), "circle-alert", "red", action)
        self.close_button.set_words("", self.tr("Close"))
