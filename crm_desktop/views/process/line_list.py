"""A short list in a border whose lines are put into order by keys, and the ground its lines are painted on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QStyle, QStyleOptionViewItem, QWidget

from crm_desktop.views.widgets.painting import ink


class LineList(QListWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bordered")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def arrow(event: QKeyEvent) -> int:
    """Up is -1, Down is 1, every other key 0."""
    return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)


def is_alt(event: QKeyEvent) -> bool:
    return event.modifiers() == Qt.KeyboardModifier.AltModifier


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> QRectF:
    """The line's own rectangle, after the colour of a chosen line and the hairline below it."""
    rect = QRectF(option.rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, ink("selected"))
    painter.setPen(QPen(ink("line2"), 1))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    return rect
