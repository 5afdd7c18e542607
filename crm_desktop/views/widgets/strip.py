"""A strip across a screen that says how things stand: offline, waiting, refused. It goes when the matter is settled."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.icon_disc import IconMark
from crm_desktop.views.widgets.labels import Label, set_state


class Strip(QFrame):
    """Amber unless told otherwise; hidden until it has something to say."""

    acted = Signal()

    def __init__(self, icon: str = "wifi-off", tone: str = "amber", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._mark = IconMark(icon, tone, 16)
        self._words = Label("", wrap=True)
        self.action = Button("", "link")
        self.action.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)
        row.addWidget(self.action)
        self.hide()

    def say(self, text: str, icon: str = "wifi-off", tone: str = "amber", action: str = "") -> None:
        """Shows the sentence, or hides the strip when there is none."""
        self._words.setText(text)
        self._mark.set_icon(icon, tone)
        self.action.set_words(action)
        self.action.setVisible(bool(action))
        set_state(self, tone=tone)
        self._words.set_tone(tone)  # a changed property of the frame does not reach the words in it
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        return self._words.text()
