"""The menus of the calendar: what can be done with a block, and what is seldom wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from crm_desktop.views.calendar.calendar_operations import Operation
from crm_desktop.views.calendar.calendar_place import Shown
from crm_desktop.views.calendar.calendar_vm import CalendarVm
from crm_desktop.views.calendar.entries import Entry

translate = QCoreApplication.translate


def entry_menu(parent: QWidget, operations: Sequence[Operation], entry: Entry) -> QMenu:
    menu = QMenu(parent)
    for operation in operations:
        if operation.fits(entry):
            action = menu.addAction(f"{operation.words()}\t{operation.key}")
            action.triggered.connect(lambda _on=False, one=operation: one.run(entry))
    return menu


def more_menu(parent: QWidget, vm: CalendarVm, print_day: Callable[[], object], has_second: bool) -> QMenu:
    """`has_second`: a window for a second screen can be opened from here."""
    menu = QMenu(parent)
    words = translate("CalendarPage", "Print the day")
    on_paper = menu.addAction(f"{words}\tCtrl+P")
    on_paper.triggered.connect(lambda: print_day())
    if vm.place.shown is Shown.VISITS:
        cancelled = QAction(translate("CalendarPage", "Show cancelled visits"), menu, checkable=True)
        cancelled.setChecked(vm.place.with_cancelled)
        cancelled.triggered.connect(lambda on: vm.go(with_cancelled=on))
        menu.addAction(cancelled)
    if has_second:
        second = menu.addAction(translate("CalendarPage", "Open in a second window"))
        second.triggered.connect(lambda: vm.house.go.dialog("calendar_window"))
    return menu
