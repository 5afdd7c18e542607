"""A card of the settings with something to type and one button, which Enter presses too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QWidget

from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.frames import Card, row
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label


class AskingCard(Card):
    """Subclasses lay out their lines, check what was typed and send it off; one errand at a time."""

    def __init__(self, house: House, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._house = house
        self._is_busy = False
        self._title, self._about = Label("", "h2"), Label("", "muted", wrap=True)
        self.button = Button("", "", icon)
        self.button.clicked.connect(self.ask)
        foot = row(self.button)
        foot.addStretch(1)
        self.column.addWidget(self._title)
        self.column.addWidget(self._about)
        self.column.addLayout(self._lines())
        self.column.addLayout(foot)
        self._show_words()

    def _lines(self) -> QLayout:
        raise NotImplementedError

    def ask(self) -> None:
        if not self._is_busy:
            self._ask()

    def _ask(self) -> None:
        raise NotImplementedError

    def _set_busy(self, busy: bool) -> None:
        self._is_busy = busy
        self.button.setEnabled(not busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ask()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()

    def _show_words(self) -> None:
        raise NotImplementedError
