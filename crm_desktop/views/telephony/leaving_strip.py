"""Says what follows the call because somebody here wished it, as long as it is still to come; Alt+Z takes it back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.phone_desk import Leaving
from crm_desktop.views.widgets.strip import Strip

_ICONS = {Leaving.LOCK: "lock", Leaving.SWITCH: "users", Leaving.CLOSE: "log-out"}


class LeavingStrip(QWidget):
    changed = Signal()  # it came or went

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.strip = Strip("lock", "blue")
        self.strip.action.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.strip.acted.connect(self.take_back)
        self._key = Label("Alt+Z", "key")
        if isinstance(row := self.strip.layout(), QHBoxLayout):
            row.insertWidget(row.indexOf(self.strip.action), self._key)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.strip)
        house.phone.leaving_changed.connect(self._look)
        self._show()

    def take_back(self) -> bool:
        self._house.phone.stay()
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_key"):
            self._show()

    def _look(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        what = self._house.phone.leaving
        words = {
            None: "",
            Leaving.LOCK: self.tr("The program is locked when the call is over."),
            Leaving.SWITCH: self.tr("The user changes when the call is over."),
            Leaving.CLOSE: self.tr("The program closes when the call is over."),
        }[what]
        self.strip.say(words, _ICONS[what or Leaving.LOCK], "blue", self.tr("Take it back"))
        self.setVisible(what is not None)
