"""Holds a grid of hours between its heading and its hours, which stay where they are while it is scrolled."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from crm_desktop.theme import tokens
from crm_desktop.views.calendar.day_grid import DayGrid
from crm_desktop.views.calendar.entries import Board
from crm_desktop.views.calendar.grid_header import GridHeader
from crm_desktop.views.calendar.grid_paint import paint_hours
from crm_desktop.views.calendar.scale import TOP
from crm_desktop.views.calendar.wall import SNAP
from crm_desktop.views.widgets.painted import Painted

GUTTER = 58
_LOWEST_HOUR = 58
_LOWEST_COMPACT = 50
_HIGHEST_NEEDED = 84
_NARROWEST = {True: 92, False: 132}  # of a day, of a provider


class GridFrame(QScrollArea):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.header = GridHeader(self)
        self._gutter = _Gutter(self)
        self._above_bar = QWidget()
        self.addScrollBarWidget(self._above_bar, Qt.AlignmentFlag.AlignTop)
        self.grid = DayGrid()
        self.setWidget(self.grid)
        self._is_compact = False
        self._lines = 3
        self._settled_on: tuple[date, ...] = ()
        self.grid.seen.connect(self._show_rect)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(lambda _at: self._follow())

    def set_compact(self, compact: bool) -> None:
        self._is_compact = compact
        self._fit()

    def show_board(self, board: Board, today: date, now: int) -> None:
        self._lines = 3 if board.has_days else 6
        self.header.show_board(board, today, self._lines)
        self.grid.show_board(board, today, now)
        self._fit()
        days = tuple(column.on for column in board.columns)
        if days != self._settled_on:
            # Another day begins where it is worth looking; news of the same day move nothing.
            self._settled_on = days
            QTimer.singleShot(0, self, lambda: self._begin_at(now if today in days else board.opens, board))

    def gutter(self) -> QWidget:
        return self._gutter

    def _begin_at(self, minute: int, board: Board) -> None:
        y = self.grid.scale.y_of(max(minute - 90, board.opens)) - TOP
        self.verticalScrollBar().setValue(int(y))

    def _fit(self) -> None:
        """As high as the room when a day needs less, as low as can still be read when it needs more."""
        board = self.grid.board
        top = self.header.wanted_height
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(0 if rtl else GUTTER, top, GUTTER if rtl else 0, 0)
        self._above_bar.setFixedHeight(top)
        room = self.height() - top - 2 * TOP
        hours = max((board.closes - board.opens) / 60, 1)
        self.grid.hour = max(self._lowest_hour(board), room / hours)
        self.grid.setMinimumWidth(len(board.columns) * _NARROWEST[board.has_days])
        self.grid.place_blocks()
        self._follow()

    def _lowest_hour(self, board: Board) -> float:
        """The shortest visit still shows its name."""
        shortest = min((one.minutes for one in board.entries), default=60)
        wanted = tokens.current().type.small * 1.5 * 60 / max(shortest, SNAP)
        return min(max(wanted, _LOWEST_COMPACT if self._is_compact else _LOWEST_HOUR), _HIGHEST_NEEDED)

    def _follow(self) -> None:
        frame = self.viewport().geometry()
        top = self.header.wanted_height
        self.header.setGeometry(QRect(frame.left(), 0, frame.width(), top))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = frame.right() + 1 if rtl else 0
        self._gutter.setGeometry(QRect(left, 0, GUTTER, self.height()))
        offset = self.grid.pos()
        self.header.follow(self.grid.scale, offset)
        self._gutter.follow(self.grid, offset, top)

    def _show_rect(self, rect: QRect) -> None:
        centre = rect.center()
        self.ensureVisible(centre.x(), centre.y(), min(rect.width() // 2 + 8, 120), min(rect.height() // 2 + 12, 160))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Page Up and Page Down go to another week; a scroll area would take them for itself.
        event.ignore()


class _Gutter(Painted):
    """The hours beside the grid."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid: DayGrid | None = None
        self._offset = QPoint()
        self._top = 0

    def follow(self, grid: DayGrid, offset: QPoint, top: int) -> None:
        self._grid, self._offset, self._top = grid, offset, top
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._grid is None:
            return
        painter = QPainter(self)
        painter.setClipRect(QRect(0, self._top, self.width(), self.height() - self._top))
        board = self._grid.board
        hours = range(board.opens, board.closes + 1, 60)
        room = QRectF(self.rect())
        paint_hours(painter, room, self._grid.scale, hours, float(self._top + self._offset.y()))
        painter.end()
