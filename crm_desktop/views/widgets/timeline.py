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

    def set_event(self, icon: str, tone: str, is_last: bool) -> None:
        self._icon, self._tone, self._is_last = icon, tone, is_last
        self.update()

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
    """Made once and given another event when another card is shown: making widgets is what a card waits for."""

    def __init__(self, icon: str, tone: str, title: str, when: str, detail: str = "", is_last: bool = False) -> None:
        super().__init__()
        self._rail = TimelineRail(icon, tone, is_last)
        self._title, self._when = ElidedLabel("", "strong"), Label("", "faint")
        self._detail = Label("", "small", wrap=True)
        self._below: QWidget | None = None
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addWidget(self._rail)
        self._words = QVBoxLayout()
        self._words.setSpacing(1)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._when)
        self._words.addLayout(head)
        self._words.addWidget(self._detail)
        self._words.addStretch(1)
        outer.addLayout(self._words, 1)
        self.set_event(icon, tone, title, when, detail, is_last)

    def set_event(self, icon: str, tone: str, title: str, when: str, detail: str, is_last: bool) -> None:
        """What could be done about the event before goes with it."""
        self._rail.set_event(icon, tone, is_last)
        self._title.setText(title)
        self._when.setText(when)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._words.setContentsMargins(0, 0, 0, 0 if is_last else 10)
        self.setAccessibleName(f"{title}, {when}")
        if self._below is not None:
            self._below.hide()
            self._below.deleteLater()
            self._below = None

    def add_below(self, widget: QWidget) -> None:
        """Something that can be done about this event."""
        self._below = widget
        self._words.insertWidget(self._words.count() - 1, widget, 0, Qt.AlignmentFlag.AlignLeading)
