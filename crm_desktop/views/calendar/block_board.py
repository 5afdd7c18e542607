"""The board of a grid of hours: a block for each visit in its lane, on paper that is drawn once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.views.calendar.entries import Board, Entry, Held
from crm_desktop.views.calendar.grid_paint import paint_held, paint_paper
from crm_desktop.views.calendar.lanes import Lane, lanes
from crm_desktop.views.calendar.now_line import NowLine
from crm_desktop.views.calendar.scale import WHOLE, Scale
from crm_desktop.views.calendar.visit_block import VisitBlock
from crm_desktop.views.widgets.painted import LOOK_EVENTS, Painted

ELSEWHERE = -1  # the column of a visit that is carried into another week


class BlockBoard(Painted):
    """What moves on it and what keys do is told by DayGrid."""

    chosen = Signal(object)  # the Entry that has the focus, or None
    seen = Signal(object)  # a QRect that should be scrolled to

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = Board()
        self.scale = Scale(1, 700, 58.0, 8 * 60, 20 * 60, False)
        self.hour = 58.0
        self.today: date | None = None
        self.tell: Callable[[Entry], list[str]] | None = None
        self._blocks: dict[UUID, VisitBlock] = {}
        self._lanes: dict[UUID, Lane] = {}
        self._held: list[tuple[Held, Lane]] = []
        self._paper: QPixmap | None = None
        self._is_paper_of: tuple[object, ...] = ()  # all that it shows, besides the look
        self._now: int | None = None
        self._cursor: tuple[int, int] | None = None
        self._hover: tuple[int, int] | None = None
        self._current: UUID | None = None
        self._moving: VisitBlock | None = None
        self._late: Board | None = None  # came in the middle of a move
        self._line = NowLine(self)

    def _made_block(self, entry: Entry) -> VisitBlock:
        raise NotImplementedError

    def _place_moving(self) -> None:
        raise NotImplementedError

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
            block = self._blocks[entry.id] = self._made_block(entry)
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
        self._place_moving()
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
            self._lanes[after] = self._lanes.pop(before, WHOLE)
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

    # ---- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_blocks()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self._paper = None
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.place_blocks()

    def _painted_paper(self) -> QPixmap:
        """Drawn once: a step of a drag lays bare only a strip of it, and most weeks have the hours of the last one."""
        ratio = self.devicePixelRatioF()
        today = self._today_column() if len(self.board.columns) > 1 else None
        hours = tuple((column.open, column.closed is None) for column in self.board.columns)
        wanted = (self.size(), ratio, self.scale, hours, today, tuple(self._held))
        if self._paper is None or self._is_paper_of != wanted:
            self._paper = QPixmap(self.size() * ratio)
            self._paper.setDevicePixelRatio(ratio)
            painter = QPainter(self._paper)
            painter.setFont(self.font())
            paint_paper(painter, self.board, self.scale, today)
            paint_held(painter, self._held, self.scale, self.tr("Held by %1"))
            painter.end()
            self._is_paper_of = wanted
        return self._paper

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
