"""A figure of the day on a card: what it counts, of how many, and a click that shows the rows behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style
from crm_desktop.views.widgets.frames import Card
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.labels import ElidedLabel, Label


class FigureCard(Card):
    clicked = Signal()

    def __init__(self, icon: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setProperty("clickable", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._number = Label("", "big")
        self._of = Label("", "faint")
        self._words = ElidedLabel("", "small")
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._number)
        head.addWidget(self._of, 1, Qt.AlignmentFlag.AlignBottom)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addWidget(self._words)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconDisc(icon, tone, 38))
        row.addLayout(lines, 1)
        self.column.addLayout(row)

    def show_figure(self, words: str, number: int | None, of: str = "") -> None:
        """None is a figure that is still being counted; `of` stands behind it in words."""
        shown = "–" if number is None else count(number, current_style())
        self._number.setText(shown)
        self._of.setText(of)
        self._words.setText(words)
        self.setAccessibleName(f"{words}: {shown} {of}".strip())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
            return
        super().keyPressEvent(event)
