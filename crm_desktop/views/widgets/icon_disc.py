"""An icon in a disc of its tone, and an icon alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.views.widgets.painted import Painted
from crm_desktop.views.widgets.painting import ink, paint_icon, wash


class IconDisc(Painted):
    def __init__(
        self, icon: str, tone: str = "accent", size: int = 36, solid: bool = False, parent: QWidget | None = None
    ) -> None:
        """`solid` fills the disc with the tone's ink: for the one thing that happens now, a call."""
        super().__init__(parent)
        self.setFixedSize(size, size)
        self._solid = solid
        self.set_icon(icon, tone)

    def set_icon(self, icon: str, tone: str) -> None:
        self._icon, self._tone = icon, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.smooth_painter()
        painter.setBrush(ink(self._tone) if self._solid else wash(self._tone))
        painter.drawEllipse(QRectF(self.rect()))
        tint = "surface" if self._solid else self._tone
        paint_icon(painter, QRectF(self.rect()), self._icon, tint, round(self.width() * 0.5))
        painter.end()


class IconMark(Painted):
    """An icon alone; decoration, so without a name for screen readers."""

    def __init__(self, icon: str, tint: str = "muted", size: int = 17, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self.set_icon(icon, tint)

    def set_icon(self, icon: str, tint: str = "muted") -> None:
        self._icon, self._tint = icon, tint
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.smooth_painter()
        paint_icon(painter, QRectF(self.rect()), self._icon, self._tint, self.width())
        painter.end()
