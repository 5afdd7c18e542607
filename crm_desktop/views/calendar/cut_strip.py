"""Says that there are more activities than a calendar can show, and leads to fewer of them (C24-28)."""

from __future__ import annotations

from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.visits import schedule_tasks
from crm_desktop.queries.work.task_filters import Whose
from crm_desktop.views.calendar.calendar_place import Mode
from crm_desktop.views.calendar.calendar_vm import CalendarVm
from crm_desktop.views.widgets.strip import Strip


class CutStrip(Strip):
    def __init__(self, vm: CalendarVm) -> None:
        super().__init__("circle-alert")
        self._vm = vm
        self.acted.connect(self._show_fewer)

    def show_cut(self) -> None:
        """Hidden while everything is there."""
        board = self._vm.board
        if board is None or not board.is_cut:
            self.hide()
            return
        told = self.tr("Not all activities fit: only the first %1 are shown. Choose fewer days or fewer people.")
        number = count(schedule_tasks.MOST, current_style())
        self.say(told.replace("%1", number), "circle-alert", action=self._way_out())

    def _way_out(self) -> str:
        place = self._vm.place
        if place.mode is not Mode.DAY:
            return self.tr("Show one day")
        if place.whose is not Whose.MINE:
            return self.tr("Show only mine")
        return self.tr("Open the list of the day")

    def _show_fewer(self) -> None:
        vm, place = self._vm, self._vm.place
        if place.mode is not Mode.DAY:
            vm.go(mode=Mode.DAY)
        elif place.whose is not Whose.MINE:
            vm.go(whose=Whose.MINE)
        else:
            vm.house.go.screen("desk", day=place.day, tab="planned")
