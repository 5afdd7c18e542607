"""A tag on a record: a click shows everything with it, Delete or the menu takes it off (FC-11)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QWidget

from crm_desktop.views.widgets.chip import Chip
from crm_desktop.views.widgets.painting import ink


class TagChip(Chip):
    clicked = Signal()
    removed = Signal()

    def __init__(self, text: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(text, tone, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(self.tr("Enter shows everybody with this tag, Delete takes it off."))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Show everybody with this tag"), self.clicked.emit)
        menu.addAction(self.tr("Take this tag off"), self.removed.emit)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = self.smooth_painter()
            painter.setPen(QPen(ink("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), self.height() / 2, self.height() / 2)
            painter.end()
