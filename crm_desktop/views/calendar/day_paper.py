"""Puts the visits of the day in view on paper, or says why that cannot be (C24-28)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.models.access import Right
from crm_desktop.queries.visits.schedule_days import Schedule
from crm_desktop.views.calendar.calendar_vm import CalendarVm


class DayPaper:
    """`say` shows a sentence in a tone, over `parent`."""

    def __init__(self, vm: CalendarVm, parent: QWidget, say: Callable[[str, str], None]) -> None:
        self._vm, self._parent, self._say = vm, parent, say

    def print(self, column: int | None) -> None:
        """The day of that column of the grid, else the one in view; nothing for who may not see visits."""
        vm = self._vm
        if vm.house.session.actor.scope_of(Right.APPOINTMENTS_SEE) is None:
            return
        day = vm.board.columns[column].on if column is not None and vm.board is not None else vm.place.day
        vm.read_day(day, lambda found: self._found(found, day))

    def _found(self, found: Schedule, day: date) -> None:
        # Only who prints pays for the printing part of Qt.
        from crm_desktop.views.calendar.day_print import day_sheet
        from crm_desktop.views.calendar.print_day import has_printer, print_day

        if not has_printer():
            self._say(QCoreApplication.translate("CalendarPage", "There is no printer on this computer."), "amber")
            return
        session = self._vm.house.session
        print_day(self._parent, day_sheet(found, day, session.clinic_name, session.time_zone))
