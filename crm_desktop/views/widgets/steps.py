"""How far somebody has come: a bar a stage, filled up to the present one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.views.widgets.painted import Painted
from crm_desktop.views.widgets.painting import ink

_GAP = 4.0
_HEIGHT = 6.0


class Stepper(Painted):
    def __init__(self, total: int = 5, done: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(int(_HEIGHT))
        self.set_steps(total, done)

    def set_steps(self, total: int, done: int, name: str = "", tone: str = "accent") -> None:
        """`name` is the present stage in words, for screen readers and the tooltip."""
        self._total, self._done, self._tone = max(total, 1), done, tone
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(24 * self._total, int(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.smooth_painter()
        width = (self.width() - _GAP * (self._total - 1)) / self._total
        for at in range(self._total):
            place = self._total - 1 - at if self.is_rtl else at
            painter.setBrush(ink(self._tone if at < self._done else "line"))
            painter.drawRoundedRect(QRectF(place * (width + _GAP), 0, width, _HEIGHT), _HEIGHT / 2, _HEIGHT / 2)
        painter.end()
