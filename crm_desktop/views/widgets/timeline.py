"""One event of a history: an icon on a rail, what happened, when, and a line more."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.painted import Painted
from crm_desktop.views.widgets.painting import ink, paint_icon, wash

_DISC = 28.0


class TimelineRail(Painted):
    """Stretches with its row, so that discs of neighbouring rows are joined."""

    def __init__(self, icon: str, tone: str, is_last: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._is_last = icon, tone, is_last
        self.setFixedWidth(int(_DISC))
        self.setMinimumHeight(int(_DISC) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.smooth_painter()
        if not self._is_last:
            painter.setPen(QPen(ink("line"), 1.4))
            painter.drawLine(QPointF(_DISC / 2, _DISC + 4), QPointF(_DISC / 2, self.height() - 2.0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(wash(self._tone))
        disc = QRectF(0, 1, _DISC, _DISC)
        painter.drawEllipse(disc)
        paint_icon(painter, disc, self._icon, self._tone, 14)
        painter.end()


class TimelineItem(QWidget):
    def __init__(self, icon: str, tone: str, title: str, when: str, detail: str = "", is_last: bool = False) -> None:
        super().__init__()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addWidget(TimelineRail(icon, tone, is_last))
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0 if is_last else 10)
        words.setSpacing(1)
        head = QHBoxLayout()
        head.addWidget(ElidedLabel(title, "strong"), 1)
        head.addWidget(Label(when, "faint"))
        words.addLayout(head)
        if detail:
            words.addWidget(Label(detail, "small", wrap=True))
        words.addStretch(1)
        self._words = words
        outer.addLayout(words, 1)
        self.setAccessibleName(f"{title}, {when}")

    def add_below(self, widget: QWidget) -> None:
        """Something that can be done about this event."""
        self._words.insertWidget(self._words.count() - 1, widget, 0, Qt.AlignmentFlag.AlignLeading)
