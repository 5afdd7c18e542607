"""The line that says how far the day has come; it lies over the blocks and lets every click through."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRect, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from crm_desktop.views.widgets.painted import Painted
from crm_desktop.views.widgets.painting import ink

_DOT = 4


class NowLine(Painted):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, left: float, right: float, y: float) -> None:
        self.setGeometry(QRect(round(left) - _DOT, round(y) - _DOT, round(right - left) + 2 * _DOT, 2 * _DOT + 1))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.smooth_painter()
        middle = _DOT + 0.5
        painter.setPen(QPen(ink("red"), 1.6))
        painter.drawLine(QLineF(_DOT, middle, self.width() - _DOT, middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("red"))
        painter.drawEllipse(QPointF(self.width() - _DOT if self.is_rtl else _DOT, middle), _DOT, _DOT)
        painter.end()
