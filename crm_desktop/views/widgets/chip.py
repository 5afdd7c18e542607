"""A word with a colour of meaning: a tag, a status."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from crm_desktop.views.widgets.painted import Painted
from crm_desktop.views.widgets.painting import chip_size, paint_chip


class Chip(Painted):
    def __init__(self, text: str = "", tone: str = "gray", dot: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dot = dot
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_chip(text, tone)

    def text(self) -> str:
        return self._text

    def set_chip(self, text: str, tone: str) -> None:
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        size = chip_size(self.font(), self._text, self._dot)
        return QSize(int(size.width() + 0.99), int(size.height() + 0.99))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 40), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.smooth_painter()
        full = chip_size(self.font(), self._text, self._dot)
        self.setToolTip(self._text if self.width() < int(full.width()) else "")
        paint_chip(painter, QRectF(self.rect()), self._text, self._tone, self.is_rtl, self._dot)
        painter.end()
