"""Hours by columns with a block for each visit: drag, pull, arrows and letters (C24-28, C24-29, R9)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.views.calendar.entries import Entry
from crm_desktop.views.calendar.grid_paint import paint_slot
from crm_desktop.views.calendar.moving_board import MovingBoard, Target
from crm_desktop.views.calendar.visit_block import VisitBlock
from crm_desktop.views.calendar.walk import SLOT, covering, next_stop
from crm_desktop.views.calendar.wall import SNAP, snapped
from crm_desktop.views.widgets.physical_keys import physical_alone

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class DayGrid(MovingBoard):
    opened = Signal(object)  # Entry: Enter, Space or a double click
    book_asked = Signal(int, int)  # column, minute
    pressed = Signal(object, str)  # the Entry with the focus or None, and a letter by its physical key
    menu_asked = Signal(object, QPoint)  # Entry, a point of the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.may_book = True
        self._is_length = False

    def _made_block(self, entry: Entry) -> VisitBlock:
        return VisitBlock(self, self, entry)

    # ---- what blocks tell (BlockHost)

    def block_entered(self, block: VisitBlock) -> None:
        if self._moving is not None and self._moving is not block:
            self.settle()
        self._current, self._cursor = block.entry.id, None
        self.update()
        self.seen.emit(block.geometry())
        self.chosen.emit(block.entry)

    def block_opened(self, block: VisitBlock) -> None:
        if self._moving is block:
            self.settle()
        else:
            self.opened.emit(block.entry)

    def block_released(self, block: VisitBlock, event: QKeyEvent) -> None:
        is_modifier = event.key() in (Qt.Key.Key_Alt, Qt.Key.Key_Shift)
        if is_modifier and self._settling.isActive() and not self.is_in_move_mode:
            self.settle()

    def block_key(self, block: VisitBlock, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape:
            return self.give_up()
        if key in _ARROWS:
            return self._arrow(block, key, modifiers)
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and self.is_in_move_mode:
            self._carry_over(1 if key == Qt.Key.Key_PageDown else -1, self._target.column)
            return True
        letter = physical_alone(event)
        if letter and self._moving is None:
            self.pressed.emit(block.entry, letter)
        return bool(letter)

    def block_menu(self, block: VisitBlock, at: QPoint) -> None:
        self.menu_asked.emit(block.entry, at)

    def drag_began(self, block: VisitBlock, is_length: bool) -> bool:
        if not block.entry.is_movable:
            self.fixed.emit(block.entry)
            return False
        self._take(block)
        self._is_length = is_length
        return True

    def drag_went(self, block: VisitBlock, at: QPoint, grip: QPoint) -> None:
        if self._moving is not block:
            return
        entry, now = block.entry, self._target
        if self._is_length:
            end = min(snapped(self.scale.minute_at(at.y())), self.scale.closes)
            self._aim(Target(now.column, now.start, max(SNAP, end - now.start)))
            return
        start = self.scale.kept_inside(snapped(self.scale.minute_at(at.y() - grip.y())), entry.minutes)
        self._aim(Target(self.scale.column_at(at.x()), start, entry.minutes))

    def drag_ended(self, block: VisitBlock) -> None:
        if self._moving is block:
            self.settle()

    def told(self, entry: Entry) -> list[str]:
        return self.tell(entry) if self.tell is not None else []

    # ---- arrows

    def _arrow(self, block: VisitBlock, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        columns, minutes = self._mirrored(key)
        alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
        can_be = {shift: block.entry.is_stretchable or not minutes, alt: block.entry.is_movable}
        if not can_be.get(modifiers, True):
            self.fixed.emit(block.entry)
        elif modifiers == shift and minutes:
            self._by_keys(block)
            self._stretch(minutes * SNAP)
        elif modifiers == alt:
            self._by_keys(block)
            self._shift(columns, minutes * SNAP)
        elif modifiers == Qt.KeyboardModifier.NoModifier and self._moving is block:
            self._shift(columns, minutes * SNAP)
        elif modifiers == Qt.KeyboardModifier.NoModifier:
            self._walk(columns, minutes)
        return True

    def _mirrored(self, key: Qt.Key) -> tuple[int, int]:
        columns, minutes = _ARROWS[key]
        return (-columns if self.is_rtl else columns), minutes

    def _walk(self, columns: int, steps: int) -> None:
        spot = self._cursor or (0, self.board.opens)
        found = next_stop(self.board, self._lanes, self.current, spot, columns, steps)
        if isinstance(found, Entry):
            self.choose(found.id)
        elif found is not None:
            self.stand_on(*found)

    def stand_on(self, column: int, minute: int) -> None:
        """The block that lies there gets the focus, else the free slot."""
        found = covering(self.board, self._lanes, column, minute)
        if found is not None:
            self.choose(found.id)
            return
        self._current, self._cursor = None, (column, minute)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.seen.emit(self.scale.rect(column, minute, minute + SLOT))
        self.chosen.emit(None)
        self.update()

    # ---- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if key in _ARROWS and plain:
            self._walk(*self._mirrored(key))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._cursor is not None:
            self.book_asked.emit(*self._cursor)
        elif letter := physical_alone(event):
            self.pressed.emit(None, letter)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._cursor is None and self.board.columns:
            self._cursor = (0, self.board.opens)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._current = None
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        minute = int(self.scale.minute_at(at.y())) // SNAP * SNAP
        if self.board.opens <= minute < self.board.closes:
            self._current, self._cursor = None, (self.scale.column_at(at.x()), minute)
            self.chosen.emit(None)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._cursor is not None:
            self.book_asked.emit(*self._cursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        minute = int(self.scale.minute_at(at.y())) // SNAP * SNAP
        inside = self.board.opens <= minute < self.board.closes
        self._show_hover((self.scale.column_at(at.x()), minute) if inside and self.may_book else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_hover(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        paper = self._painted_paper()
        ratio = paper.devicePixelRatio()
        part = event.rect()
        source = QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio)
        painter.drawPixmap(QRectF(part), paper, source)
        slots = [(self._hover, False)] if self.may_book else []
        if self._cursor is not None and self.hasFocus():
            slots.append((self._cursor, True))
        for slot, is_focused in slots:
            if slot is not None and slot[0] < self.scale.columns:
                paint_slot(painter, self.scale, *slot, SLOT, is_focused)
        painter.end()

    def _show_hover(self, slot: tuple[int, int] | None) -> None:
        for one in (self._hover, slot):
            if one is not None and slot != self._hover:
                self.update(self.scale.rect(one[0], one[1], one[1] + SLOT).adjusted(-2, -2, 2, 2))
        self._hover = slot
