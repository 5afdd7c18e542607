"""Where the keyboard is on the calendar, and where it goes on when another day, week or month has come."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.views.calendar.calendar_vm import CalendarVm
from crm_desktop.views.calendar.day_grid import DayGrid
from crm_desktop.views.calendar.entries import Entry
from crm_desktop.views.calendar.month_grid import MonthGrid
from crm_desktop.views.calendar.moving_board import Target


class CalendarFocus:
    """`inside` holds the grid of hours and the month."""

    def __init__(self, vm: CalendarVm, inside: QWidget, grid: DayGrid, month: MonthGrid) -> None:
        self._vm, self._inside, self._grid, self._month = vm, inside, grid, month
        self._is_wanted = False
        self.carried: tuple[Entry, Target] | None = None  # what moves on in the week that is coming
        self.asked_day: date | None = None  # the day of another month to which the arrows have gone

    def take(self) -> None:
        if self._vm.is_month:
            self._month.choose(self._vm.place.day)
        elif self._grid.current is not None:
            self._grid.choose(self._grid.current.id)
        elif self._vm.board is not None:
            self._stand_on_grid()
        else:
            self._is_wanted = True

    @property
    def is_inside(self) -> bool:
        """Whether it is on a block, a slot or a day, and not in the lines above."""
        focused = QApplication.focusWidget()
        return focused is not None and self._inside.isAncestorOf(focused)

    def keep(self) -> None:
        """Before the month comes in place of the grid that has it."""
        self._is_wanted = self._is_wanted or self.is_inside

    def go_on_in_month(self) -> None:
        """On the day that was left, also after the grid of hours has gone with the keyboard."""
        if self.asked_day is not None or self._is_wanted:
            self._month.choose(self.asked_day or self._vm.place.day)
            self.asked_day, self._is_wanted = None, False

    def go_on_in_grid(self, was_inside: bool) -> None:
        if self.carried is not None:
            carried, self.carried = self.carried, None
            self._grid.carry(*carried)
        elif self._is_wanted:
            self._is_wanted = False
            self._stand_on_grid()
        elif was_inside and not self.is_inside:
            self._stand_on_grid()

    def _stand_on_grid(self) -> None:
        """On the slot that comes next, so that B books there."""
        board = self._vm.board
        if board is None or not board.columns:
            return
        today = self._vm.house.today
        column = next((at for at, one in enumerate(board.columns) if one.on == today), 0)
        minute = board.opens
        if board.columns[column].on == today:
            minute = min(max(-(-self._vm.now_minute(today) // 30) * 30, board.opens), board.closes - 30)
        self._grid.stand_on(column, minute)
