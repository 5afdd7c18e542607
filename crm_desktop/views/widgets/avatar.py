"""A person as a disc with initials, with a dot that tells whether he is there."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from crm_desktop.views.widgets.painted import Painted
from crm_desktop.views.widgets.painting import ink, paint_avatar


class Avatar(Painted):
    def __init__(self, name: str = "", size: int = 40, presence: str = "", parent: QWidget | None = None) -> None:
        """`presence` is a tone, green or amber, or nothing."""
        super().__init__(parent)
        self.setFixedSize(size, size)
        self._presence = presence
        self._tone = ""
        self.set_name(name)

    def set_name(self, name: str, tone: str = "") -> None:
        self._name, self._tone = name, tone
        self.setAccessibleName(name)
        self.update()

    def set_presence(self, tone: str) -> None:
        self._presence = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.smooth_painter()
        paint_avatar(painter, QRectF(self.rect()), self._name, self._tone)
        if self._presence:
            across = self.width() * 0.28
            x = 0.0 if self.is_rtl else self.width() - across
            painter.setPen(QPen(ink("nav"), 2))
            painter.setBrush(ink(self._presence))
            painter.drawEllipse(QRectF(x + 1, self.height() - across - 1, across - 1, across - 1))
        painter.end()
