"""The calendar: appointments with their admission state, and activities, by day, week and month (C24-28, C24-29)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.problems import Problem
from crm_desktop.models.visits.appointment import APPOINTMENT_MOVES, AppointmentStatus
from crm_desktop.views.calendar.block_board import ELSEWHERE
from crm_desktop.views.calendar.block_words import details
from crm_desktop.views.calendar.calendar_empty import CalendarEmpty
from crm_desktop.views.calendar.calendar_focus import CalendarFocus
from crm_desktop.views.calendar.calendar_head import CalendarHead
from crm_desktop.views.calendar.calendar_keys import CalendarKeys, does_not_suit
from crm_desktop.views.calendar.calendar_menus import entry_menu, more_menu
from crm_desktop.views.calendar.calendar_place import Mode, Shown, asked_for
from crm_desktop.views.calendar.calendar_vm import SCREEN, CalendarVm
from crm_desktop.views.calendar.cut_strip import CutStrip
from crm_desktop.views.calendar.day_paper import DayPaper
from crm_desktop.views.calendar.entries import Entry
from crm_desktop.views.calendar.grid_frame import GridFrame
from crm_desktop.views.calendar.month_grid import MonthGrid
from crm_desktop.views.calendar.moving_board import Target
from crm_desktop.views.calendar.refusal_note import RefusalNote
from crm_desktop.views.calendar.task_moves import Stays, why
from crm_desktop.views.widgets.calendar_popup import CalendarPopup
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.key_hints import KeyHints
from crm_desktop.views.widgets.page import Page
from crm_desktop.views.widgets.physical_keys import physical
from crm_desktop.views.widgets.skeleton import SkeletonRows

_MODES = {"1": Mode.DAY, "2": Mode.WEEK, "3": Mode.MONTH}


class CalendarPage(Page):
    """`screen` names where its place is kept: the window of a second screen has a place of its own."""

    def __init__(self, house: House, screen: str = SCREEN) -> None:
        super().__init__()
        self._house = house
        self._is_main = screen == SCREEN
        self.vm = CalendarVm(house, screen, self)
        self._problem: Problem | None = None
        self._lay_out()
        self._keys = CalendarKeys(self.vm, self.grid.begin_move)
        self._focus = CalendarFocus(self.vm, self._stack, self.grid, self.month)
        self._paper = DayPaper(self.vm, self, self._say)
        self._wire()
        self._show_words()
        self._skeleton.start()
        self.vm.restore()

    # ---- what the shell calls

    def open_with(self, facts: Mapping[str, Any]) -> None:
        change = asked_for(facts)
        if change:
            self.vm.has_place = True
            self.vm.go(**change)

    def take_focus(self) -> None:
        if self._stack.currentWidget() is self._empty:
            self._empty.action.setFocus()
        else:
            self._focus.take()

    def new_asked(self) -> bool:
        self._book()
        return True

    def set_compact(self, compact: bool) -> None:
        self.frame.set_compact(compact)
        self._hints.setVisible(not compact)

    def keys(self) -> Sequence[tuple[str, str]]:
        """For F1."""
        return self._keys.all()

    # ---- building

    def _lay_out(self) -> None:
        self.head = CalendarHead(self.vm)
        self.frame = GridFrame()
        self.grid = self.frame.grid
        self.month = MonthGrid()
        self._empty = CalendarEmpty()
        self._stack = QStackedWidget()
        for widget in (self.frame, self.month, self._empty):
            self._stack.addWidget(widget)
        self._hints = KeyHints()
        self._card = QFrame()
        self._card.setProperty("role", "card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self._stack, 1)
        inside.addWidget(self._hints)
        self._skeleton = SkeletonRows(self._card)
        self._refusal = RefusalNote(self._card)
        self._cut = CutStrip(self.vm)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self._cut)
        column.addWidget(self._card, 1)

    def _wire(self) -> None:
        vm, grid, header = self.vm, self.grid, self.frame.header
        grid.tell = header.tell = self._told
        for part in (grid, header):
            part.opened.connect(lambda entry: self._press(entry, "Enter"))
            part.pressed.connect(self._press)
            part.menu_asked.connect(self._show_menu)
            part.dropped.connect(self._dropped)
            part.fixed.connect(self._say_fixed)
        grid.chosen.connect(lambda entry: self._refusal.hide() if entry is not None else None)
        grid.book_asked.connect(lambda column, minute: self._book(column, minute))
        grid.carried_over.connect(self._carry_over)
        header.stretched.connect(vm.stretch)
        header.more_asked.connect(lambda day: self._house.go.screen("desk", day=day, tab="planned"))
        self.month.opened.connect(lambda day: vm.go(day=day, mode=Mode.DAY))
        self.month.left_behind.connect(self._go_on)
        self.head.day_asked.connect(self._pick_day)
        self.head.more_asked.connect(self._show_more)
        self.head.book_asked.connect(self._book)
        self._empty.acted.connect(vm.load)
        vm.moved.connect(self._moved)
        vm.shown.connect(self._show)
        vm.failed.connect(self._failed)
        vm.refused.connect(self._refused)
        vm.stayed.connect(lambda stays: self._say(why(stays), "amber"))
        vm.rebooked.connect(grid.rename)
        vm.minute_passed.connect(lambda: grid.show_now(self._house.today, vm.now_minute(self._house.today)))

    # ---- what was asked for

    def _press(self, entry: Entry | None, key: str) -> None:
        if key == "B" and self.head.may_book:
            slot = self.grid.slot
            self._book(*(slot or (None, None)))
            return
        if entry is not None and not self._keys.run(entry, key):
            self._say(does_not_suit(entry), "amber")

    def _book(self, column: int | None = None, minute: int | None = None) -> None:
        self.vm.book_at(column, minute)

    def _dropped(self, entry: Entry, column: int, start: int, minutes: int) -> None:
        if not self.vm.move(entry, column, start, minutes):
            self._show()

    def _carry_over(self, entry: Entry, step: int, target: Target) -> None:
        self.grid.give_up()
        self._focus.carried = (replace(entry, column=ELSEWHERE), target)
        self.vm.step(step)

    def _go_on(self, day: date) -> None:
        self._focus.asked_day = day
        self.vm.go(day=day)

    def _show_menu(self, entry: Entry, at: QPoint) -> None:
        entry_menu(self, self._keys.operations, entry).popup(at)

    def _pick_day(self) -> None:
        popup = CalendarPopup(current_style(), self.vm.place.day, self._house.today, self)
        popup.picked.connect(lambda day: self.vm.go(day=_day(day)))
        popup.open_below(self.head.pick)

    def _show_more(self) -> None:
        more = self.head.more
        menu = more_menu(self, self.vm, self._print, self._is_main)
        menu.popup(more.mapToGlobal(QPoint(0, more.height() + 2)))

    def _print(self) -> None:
        self._paper.print(self.grid.slot[0] if self.grid.slot is not None else None)

    # ---- answers

    def _moved(self) -> None:
        self._refusal.hide()
        self.head.show_place()
        self._show_hints()

    def _show(self) -> None:
        self._skeleton.stop()
        self._problem = None
        self.head.show_place()
        self._cut.show_cut()
        vm, today = self.vm, self._house.today
        if vm.month is not None:
            are_tasks = vm.place.shown is Shown.TASKS
            self._focus.keep()
            self.month.show_month(vm.days, vm.place.day, vm.month, today, are_tasks)
            self._stack.setCurrentWidget(self.month)
            self._focus.go_on_in_month()
        elif vm.board is not None:
            self.grid.may_book = self.head.may_book
            if self._has_nobody():
                self._empty.show_nobody()
                self._stack.setCurrentWidget(self._empty)
            else:
                was_inside = self._focus.is_inside
                self.frame.show_board(vm.board, today, vm.now_minute(today))
                self._stack.setCurrentWidget(self.frame)
                self._focus.go_on_in_grid(was_inside)
        self.filled.emit()

    def _has_nobody(self) -> bool:
        return self.vm.place.shown is Shown.VISITS and not self.vm.providers

    def _failed(self, problem: Problem) -> None:
        self._skeleton.stop()
        self._cut.hide()
        self._problem = problem
        self._empty.show_problem(problem)
        self._stack.setCurrentWidget(self._empty)
        self.filled.emit()

    def _refused(self, problem: Problem) -> None:
        """In place, over the block that has gone back."""
        self._say(words(problem), "red")

    def _say_fixed(self, entry: Entry) -> None:
        if entry.task is not None:
            self._say(why(Stays.NO_LENGTH if entry.is_movable else Stays.NO_RIGHT), "amber")
        elif entry.visit is not None and AppointmentStatus.RESCHEDULED not in APPOINTMENT_MOVES[entry.visit.status]:
            self._say(does_not_suit(entry), "amber")

    def _say(self, sentence: str, tone: str) -> None:
        is_grid = self._stack.currentWidget() is self.frame
        self._refusal.say_at(sentence, self.frame.header.wanted_height if is_grid else 0, tone)

    def _told(self, entry: Entry) -> list[str]:
        board = self.vm.board
        on = board.columns[entry.column].on if board is not None and entry.column >= 0 else self.vm.place.day
        visit, waits = entry.visit, None
        if visit is not None and visit.status is AppointmentStatus.ARRIVED and visit.arrived_at is not None:
            waits = max(int((self._house.now - visit.arrived_at).total_seconds() // 60), 0)
        return details(entry, on, self._house.session.currency, waits)

    # ---- drawing

    def _show_words(self) -> None:
        self.head.show_words()
        self.grid.setAccessibleName(self.tr("Hours of the calendar"))
        self.grid.speak_anew()
        self.frame.header.speak_anew()
        self._show_hints()
        if self._problem is not None:
            self._failed(self._problem)
        self.vm.speak_anew()

    def _show_hints(self) -> None:
        self._hints.show_keys(self._keys.hints(self.head.may_book))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if plain and event.key() in steps:
            self.vm.step(steps[Qt.Key(event.key())])
        elif plain and event.key() == Qt.Key.Key_Home:
            self.vm.go(day=self._house.today)
        elif plain and event.key() == Qt.Key.Key_Escape and self._refusal.isVisible():
            self._refusal.hide()
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_P:
            self._print()
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier and physical(event) in _MODES:
            self.vm.go(mode=_MODES[physical(event)])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._refusal.isVisible():
            self._refusal.place()


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
