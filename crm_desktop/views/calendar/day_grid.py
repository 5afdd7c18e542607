"""Hours by columns with a block for each visit: drag, pull, arrows and letters (C24-28, C24-29, R9)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.views.calendar.entries import Board, Entry, Held
from crm_desktop.views.calendar.grid_paint import paint_held, paint_paper, paint_slot
from crm_desktop.views.calendar.lanes import Lane, lanes
from crm_desktop.views.calendar.now_line import NowLine
from crm_desktop.views.calendar.scale import Scale
from crm_desktop.views.calendar.visit_block import VisitBlock
from crm_desktop.views.calendar.wall import SNAP, snapped
from crm_desktop.views.widgets.painted import LOOK_EVENTS, Painted
from crm_desktop.views.widgets.physical_keys import physical_alone

ELSEWHERE = -1  # the column of a visit that is carried into another week
SLOT = 30  # minutes of the free slot that the keyboard stands on
_REST_MS = 700  # after this a move by Alt and arrows holds, should the release of Alt not be heard
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True)
class Target:
    """Where a moving block would come to lie."""

    column: int
    start: int
    minutes: int


class DayGrid(Painted):
    chosen = Signal(object)  # the Entry that has the focus, or None
    opened = Signal(object)  # Entry: Enter, Space or a double click
    dropped = Signal(object, int, int, int)  # Entry, column, start, minutes
    carried_over = Signal(object, int, object)  # Entry, -1 or 1, Target: the move goes on in the next week or day
    book_asked = Signal(int, int)  # column, minute
    pressed = Signal(object, str)  # the Entry with the focus or None, and a letter by its physical key
    menu_asked = Signal(object, QPoint)  # Entry, a point of the screen
    seen = Signal(object)  # a QRect that should be scrolled to

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.board = Board()
        self.scale = Scale(1, 700, 58.0, 8 * 60, 20 * 60, False)
        self.hour = 58.0
        self.today: date | None = None
        self.may_book = True
        self.tell: object = None
        self._blocks: dict[UUID, VisitBlock] = {}
        self._lanes: dict[UUID, Lane] = {}
        self._held: list[tuple[Held, Lane]] = []
        self._paper: QPixmap | None = None
        self._now: int | None = None
        self._cursor: tuple[int, int] | None = None
        self._hover: tuple[int, int] | None = None
        self._current: UUID | None = None
        self._moving: VisitBlock | None = None
        self._target = Target(0, 0, 0)
        self._is_length = False
        self.is_in_move_mode = False
        self._late: Board | None = None  # came in the middle of a move
        self._line = NowLine(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_REST_MS)
        self._settling.timeout.connect(self.settle)

    # ---- what is shown

    def show_board(self, board: Board, today: date, now: int) -> None:
        """`now` in minutes of `today`; the frame says next how high an hour is, by `place_blocks`."""
        self.today, self._now = today, now
        if self._moving is not None:
            self._late = board
            return
        self.board = board
        self._lay_lanes(board)
        self._dress_all(board)
        self._order()
        if self._cursor is not None and self._cursor[0] >= len(board.columns):
            self._cursor = None
        self._hover = None

    def _dress_all(self, board: Board) -> None:
        """What is gone lends its widget to what is new: making 350 takes longer than painting them."""
        wanted = {entry.id for entry in board.entries}
        gone = [self._blocks.pop(one) for one in list(self._blocks) if one not in wanted]
        for block in [one for one in gone if one.hasFocus()]:
            # The keyboard must not find itself on somebody else.
            gone.remove(block)
            block.hide()
            block.deleteLater()
        for entry in board.entries:
            if entry.id not in self._blocks and gone:
                self._blocks[entry.id] = gone.pop()
                self._blocks[entry.id].set_entry(entry)
            else:
                self._dress(entry)
        for block in gone:
            block.hide()
            block.deleteLater()

    def _lay_lanes(self, board: Board) -> None:
        """A held slot takes a lane like a visit."""
        self._lanes, self._held = {}, []
        for at in range(len(board.columns)):
            entries = [one for one in board.entries if one.column == at]
            held = [one for one in board.held if one.column == at]
            found = lanes([*((one.start, one.end) for one in entries), *((one.start, one.end) for one in held)])
            for entry, lane in zip(entries, found, strict=False):
                self._lanes[entry.id] = lane
            self._held += zip(held, found[len(entries) :], strict=True)

    def _dress(self, entry: Entry) -> None:
        block = self._blocks.get(entry.id)
        if block is None:
            block = self._blocks[entry.id] = VisitBlock(self, self, entry)
            block.show()
        elif block.entry != entry or block.is_waiting or block.is_moving or block.span != (entry.start, entry.end):
            block.set_entry(entry)

    def _order(self) -> None:
        """Tab goes column by column in reading order, down each of them."""
        ordered = sorted(self._blocks.values(), key=lambda one: (one.entry.column, one.entry.start, one.entry.end))
        for before, after in pairwise(ordered):
            QWidget.setTabOrder(before, after)

    def place_blocks(self) -> None:
        """After a change of size, of the board or of the direction."""
        board = self.board
        self.scale = Scale(max(len(board.columns), 1), self.width(), self.hour, board.opens, board.closes, self.is_rtl)
        self.setMinimumHeight(self.scale.height)
        for entry_id, block in self._blocks.items():
            if block is not self._moving and block.entry.column != ELSEWHERE:
                entry = block.entry
                block.setGeometry(self.scale.rect(entry.column, entry.start, entry.end, self._lanes[entry_id]))
        self._paper = None
        self._show_now()
        self.update()

    def show_now(self, today: date, now: int) -> None:
        self.today, self._now = today, now
        self._show_now()

    def rename(self, before: UUID, after: UUID) -> None:
        """A visit that was moved is another record; for the eye and the keyboard it is the same block."""
        block = self._blocks.pop(before, None)
        if block is not None:
            self._blocks[after] = block
            self._lanes[after] = self._lanes.pop(before, Lane(0, 1))
        if self._current == before:
            self._current = after

    def block(self, entry_id: UUID) -> VisitBlock | None:
        return self._blocks.get(entry_id)

    @property
    def current(self) -> Entry | None:
        block = self._blocks.get(self._current) if self._current is not None else None
        return block.entry if block is not None else None

    @property
    def slot(self) -> tuple[int, int] | None:
        """Column and minute at which something would be booked."""
        entry = self.current
        return (entry.column, entry.end) if entry is not None else self._cursor

    def choose(self, entry_id: UUID) -> bool:
        block = self._blocks.get(entry_id)
        if block is None:
            return False
        block.setFocus(Qt.FocusReason.OtherFocusReason)
        self.seen.emit(block.geometry())
        return True

    def speak_anew(self) -> None:
        for block in self._blocks.values():
            block.speak()

    # ---- moving, by mouse or keys

    def begin_move(self, entry: Entry) -> bool:
        """M: the arrows move it until Enter or Esc."""
        block = self._blocks.get(entry.id)
        if block is None or not entry.is_movable:
            return False
        self._take(block)
        self.is_in_move_mode = True
        block.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def settle(self) -> None:
        """Lets go of what moves: it is dropped where it lies."""
        self._settling.stop()
        block, target = self._moving, self._target
        if block is None:
            return
        self._let_go()
        entry = block.entry
        if target == Target(entry.column, entry.start, entry.minutes):
            self._put_back(block)
        else:
            block.is_waiting = True
            block.update()
            self.dropped.emit(entry, target.column, target.start, target.minutes)
        self._catch_up()

    def give_up(self) -> bool:
        """Esc: back where it was; False when nothing moved."""
        block = self._moving
        if block is None:
            return False
        self._settling.stop()
        self._let_go()
        block.forget_drag()
        self._put_back(block)
        self._catch_up()
        return True

    def _take(self, block: VisitBlock) -> None:
        if self._moving is block:
            return
        self.settle()
        entry = block.entry
        self._moving, self._target = block, Target(entry.column, entry.start, entry.minutes)
        block.is_moving = True
        block.raise_()
        block.update()
        self._hover = None

    def _let_go(self) -> None:
        if self._moving is not None:
            self._moving.is_moving = False
        self._moving, self.is_in_move_mode = None, False

    def _put_back(self, block: VisitBlock) -> None:
        entry = block.entry
        if entry.column == ELSEWHERE:
            self._blocks.pop(entry.id, None)
            block.hide()
            block.deleteLater()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        block.set_entry(entry)
        block.setGeometry(self.scale.rect(entry.column, entry.start, entry.end, self._lanes[entry.id]))

    def _catch_up(self) -> None:
        late, self._late = self._late, None
        if late is not None and self.today is not None and self._now is not None:
            self.show_board(late, self.today, self._now)
            self.place_blocks()

    def _aim(self, target: Target) -> None:
        block = self._moving
        if block is None:
            return
        if target == self._target:
            return
        self._target = target
        rect = self.scale.rect(target.column, target.start, target.start + target.minutes)
        block.show_hours(target.start, target.start + target.minutes)
        block.setGeometry(rect)
        self.seen.emit(rect)

    def _shift(self, columns: int, minutes: int) -> None:
        now = self._target
        column = now.column + columns
        if not 0 <= column < len(self.board.columns):
            if self.is_in_move_mode and self.board.has_days:
                self._carry_over(columns, 0 if columns > 0 else len(self.board.columns) - 1)
            return
        self._aim(Target(column, self.scale.kept_inside(now.start + minutes, now.minutes), now.minutes))

    def _carry_over(self, step: int, column: int) -> None:
        block, now = self._moving, self._target
        if block is not None:
            self.carried_over.emit(block.entry, step, Target(column, now.start, now.minutes))

    def carry(self, entry: Entry, target: Target) -> None:
        """The move goes on here, where the visit itself does not lie."""
        self.give_up()
        entry = self.board.entry(entry.id) or replace(entry, column=ELSEWHERE)
        self._lanes.setdefault(entry.id, Lane(0, 1))
        self._dress(entry)
        self._take(self._blocks[entry.id])
        self.is_in_move_mode = True
        column = min(target.column, len(self.board.columns) - 1)
        self._aim(Target(column, self.scale.kept_inside(target.start, target.minutes), target.minutes))
        self._blocks[entry.id].setFocus(Qt.FocusReason.OtherFocusReason)

    def _stretch(self, minutes: int) -> None:
        now = self._target
        longest = self.scale.closes - now.start
        self._aim(Target(now.column, now.start, max(SNAP, min(now.minutes + minutes, longest))))

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
        return list(self.tell(entry)) if callable(self.tell) else []

    # ---- arrows

    def _arrow(self, block: VisitBlock, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        columns, minutes = self._mirrored(key)
        alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
        if modifiers == shift and minutes and block.entry.is_movable and block.entry.visit is not None:
            self._by_keys(block)
            self._stretch(minutes * SNAP)
        elif modifiers == alt and block.entry.is_movable:
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

    def _by_keys(self, block: VisitBlock) -> None:
        self._take(block)
        if not self.is_in_move_mode:
            self._settling.start()

    def _walk(self, columns: int, steps: int) -> None:
        """From slot to slot and block to block, whichever lies there."""
        entry = self.current
        column, minute = self._cursor or (0, self.board.opens)
        if entry is not None:
            column, minute = entry.column, entry.start
            beside = self._beside(entry, columns) if columns else None
            if beside is not None:
                self.choose(beside.id)
                return
            if steps > 0:
                minute = entry.end
            elif steps < 0:
                minute = (entry.start - 1) // SNAP * SNAP
        else:
            minute += steps * SLOT
        column += columns
        if 0 <= column < len(self.board.columns) and self.board.opens <= minute < self.board.closes:
            self.stand_on(column, minute)

    def _beside(self, entry: Entry, columns: int) -> Entry | None:
        """The next lane of the same hours."""
        lane = self._lanes[entry.id]
        for other in self.board.entries:
            if (
                other.column == entry.column
                and self._lanes[other.id].at == lane.at + columns
                and other.start < entry.end
                and entry.start < other.end
            ):
                return other
        return None

    def _covering(self, column: int, minute: int) -> Entry | None:
        found = [one for one in self.board.entries if one.column == column and one.start <= minute < one.end]
        return min(found, key=lambda one: self._lanes[one.id].at, default=None)

    def stand_on(self, column: int, minute: int) -> None:
        """The block that lies there gets the focus, else the free slot."""
        found = self._covering(column, minute)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_blocks()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self._paper = None
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.place_blocks()

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

    def _painted_paper(self) -> QPixmap:
        """Drawn once: a step of a drag lays bare only a strip of it."""
        if self._paper is None:
            ratio = self.devicePixelRatioF()
            self._paper = QPixmap(self.size() * ratio)
            self._paper.setDevicePixelRatio(ratio)
            painter = QPainter(self._paper)
            painter.setFont(self.font())
            today = self._today_column() if len(self.board.columns) > 1 else None
            paint_paper(painter, self.board, self.scale, today)
            paint_held(painter, self._held, self.scale, self.tr("Held by %1"))
            painter.end()
        return self._paper

    def _show_hover(self, slot: tuple[int, int] | None) -> None:
        for one in (self._hover, slot):
            if one is not None and slot != self._hover:
                self.update(self.scale.rect(one[0], one[1], one[1] + SLOT).adjusted(-2, -2, 2, 2))
        self._hover = slot

    def _today_column(self) -> int | None:
        if not self.board.has_days:
            return None
        return next((at for at, column in enumerate(self.board.columns) if column.on == self.today), None)

    def _show_now(self) -> None:
        shown = [at for at, column in enumerate(self.board.columns) if column.on == self.today]
        if not shown or self._now is None or not self.board.opens <= self._now <= self.board.closes:
            self._line.hide()
            return
        edges = [self.scale.x_of(at) for at in (shown[0], shown[-1])]
        self._line.show_at(min(edges), max(edges) + self.scale.column_width, self.scale.y_of(self._now))
