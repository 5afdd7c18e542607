"""One visit or task on a grid: a button of its own, so that focus, Tab, tooltip and name come by themselves."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from crm_desktop.views.calendar.block_body import CALM, Mood
from crm_desktop.views.calendar.block_look import paint_block
from crm_desktop.views.calendar.block_words import hours, name_of, state_word
from crm_desktop.views.calendar.entries import Entry

EDGE = 7  # pixels at the foot, or at the end of a whole day, by which the length is pulled
_FAR = 5  # a hand that clicks trembles


class BlockHost(Protocol):
    """The grid or strip a block stands on."""

    def block_entered(self, block: VisitBlock) -> None: ...
    def block_opened(self, block: VisitBlock) -> None: ...
    def block_key(self, block: VisitBlock, event: QKeyEvent) -> bool: ...
    def block_released(self, block: VisitBlock, event: QKeyEvent) -> None: ...
    def block_menu(self, block: VisitBlock, at: QPoint) -> None: ...
    def drag_began(self, block: VisitBlock, is_length: bool) -> bool: ...
    def drag_went(self, block: VisitBlock, at: QPoint, grip: QPoint) -> None: ...
    def drag_ended(self, block: VisitBlock) -> None: ...
    def told(self, entry: Entry) -> list[str]: ...


class VisitBlock(QAbstractButton):
    def __init__(self, host: BlockHost, parent: QWidget, entry: Entry) -> None:
        super().__init__(parent)
        self._host = host
        self._grip: QPoint | None = None
        self._is_dragged = False
        self.is_moving = False
        self.is_waiting = False
        self.when = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.set_entry(entry)

    def set_entry(self, entry: Entry) -> None:
        self.entry = entry
        self.is_moving = self.is_waiting = False
        self._span = (entry.start, entry.end)
        self.speak()
        self.update()

    def speak(self) -> None:
        """The words for screen readers, and the hours in the reader's digits."""
        entry = self.entry
        self.when = "" if entry.is_all_day else hours(self._span[0], self._span[1])
        parts = (name_of(entry), entry.line, self.when, state_word(entry), entry.owner)
        self.setAccessibleName(", ".join(part for part in parts if part))

    def show_hours(self, start: int, end: int) -> None:
        self._span = (start, end)
        self.when = "" if self.entry.is_all_day else hours(start, end)
        self.update()

    @property
    def span(self) -> tuple[int, int]:
        """What it shows at the moment, in minutes."""
        return self._span

    @property
    def is_rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    # ---- Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        happens = self.hasFocus(), self.underMouse(), self.is_moving or self._is_dragged, self.is_waiting
        mood = Mood(*happens) if any(happens) else CALM
        paint_block(painter, QRectF(self.rect()), self.entry, self.when, self.is_rtl, mood)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        # Put together only for the one that somebody points at.
        self.setToolTip("\n".join(self._host.told(self.entry)))
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._host.block_entered(self)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._grip = event.position().toPoint()
        self._is_dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._grip is None or not event.buttons() & Qt.MouseButton.LeftButton:
            is_edge = self._is_edge(at)
            pull = Qt.CursorShape.SizeHorCursor if self.entry.is_all_day else Qt.CursorShape.SizeVerCursor
            self.setCursor(pull if is_edge else Qt.CursorShape.PointingHandCursor)
            return
        if not self._is_dragged:
            if (at - self._grip).manhattanLength() < _FAR or not self._host.drag_began(self, self._is_edge(self._grip)):
                return
            self._is_dragged = True
            self.raise_()
        self._host.drag_went(self, self.mapToParent(at), self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged, self._is_dragged, self._grip = self._is_dragged, False, None
        if was_dragged:
            self._host.drag_ended(self)
        else:
            self.clicked.emit()
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._host.block_opened(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._host.block_key(self, event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._host.block_opened(self)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._host.block_menu(self, event.globalPos())

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._host.block_released(self, event)
        super().keyReleaseEvent(event)

    def forget_drag(self) -> None:
        """Esc in the middle of it."""
        self._grip, self._is_dragged = None, False

    def _is_edge(self, at: QPoint) -> bool:
        if not self.entry.is_stretchable:
            return False
        if self.entry.is_all_day:
            return at.x() <= EDGE if self.is_rtl else at.x() >= self.width() - EDGE
        return at.y() >= self.height() - EDGE
