"""The quiet mark in the bar: connected or not, and as of when the rows are (day.md 4)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.i18n.dates import moment_brief
from crm_desktop.i18n.style import current_style
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconMark
from crm_desktop.views.widgets.labels import Label


class SyncMark(QWidget):
    """Not there in a base without a server. The mouse opens how the station stands; keys find that in the menus."""

    asked = Signal()

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._icon = IconMark("cloud", "green", 16)
        self._words = Label("", "small")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        house.standing.changed.connect(lambda _facts: self.show_facts())
        self.show_facts()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_facts()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.asked.emit()
        super().mouseReleaseEvent(event)

    def text(self) -> str:
        return self._words.text()

    def show_facts(self) -> None:
        facts, style = self._house.standing.facts, current_style()
        self.setVisible(facts.has_server)
        if facts.last_sync_at is None:
            self._words.setText(self.tr("Not in step yet"))
        else:
            shown = moment_brief(facts.last_sync_at, style, self._house.now)
            self._words.setText(self.tr("as of {time}").replace("{time}", shown))
        is_well = facts.is_online and facts.trouble is None
        self._icon.set_icon("cloud" if facts.is_online else "cloud-off", "green" if is_well else "amber")
        if facts.is_online:
            told = self.tr("Connected with the server")
        elif facts.grave is None:
            told = self.tr("No connection with the server")
        else:
            told = self.tr("Not in step with the server")  # it answers, and something else is wrong
        self.setToolTip(told)
        self.setAccessibleName(f"{told}, {self._words.text()}")
