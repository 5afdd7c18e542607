"""Words that lead somewhere when they are clicked; the keyboard stays where it is, and Tab finds them."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from crm_desktop.views.widgets.labels import ElidedLabel
from crm_desktop.views.widgets.painting import ink


class LinkLabel(ElidedLabel):
    clicked = Signal()

    def __init__(self, text: str = "", role: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, role, tone, parent)
        self.set_open(False)

    def set_open(self, leads: bool) -> None:
        """Whether there is somewhere to go."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if leads else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    @property
    def leads(self) -> bool:
        return self.focusPolicy() != Qt.FocusPolicy.NoFocus

    def sizeHint(self) -> QSize:
        """A name in heavy Persian letters reaches a little further than the box Qt measures around it."""
        hint = super().sizeHint()
        return QSize(
            max(hint.width(), ceil(QFontMetricsF(self.font()).horizontalAdvance(self.text())) + 2), hint.height()
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if (
            self.leads
            and event.button() == Qt.MouseButton.LeftButton
            and self.rect().contains(event.position().toPoint())
        ):
            self.clicked.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.leads and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(ink("accent"), 1.5))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
            painter.end()
