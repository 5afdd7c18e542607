"""The line above the desk: which day it is, how to come to another one, and whose work is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.dates import day_title, day_with_weekday, relative_day
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.work.task_filters import Whose
from crm_desktop.views.desk.desk_vm import DeskVm
from crm_desktop.views.widgets.buttons import Button, icon_button
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.frames import row
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import ElidedLabel
from crm_desktop.views.widgets.tabs import SegmentedTabs

translate = QCoreApplication.translate

_TITLE_WIDTH = 130  # a day in words, in the longest language


class DeskHead(QWidget):
    def __init__(self, house: House, vm: DeskVm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house, self._vm = house, vm
        self._title = ElidedLabel("", "h1")
        self._near = ElidedLabel("", "small")
        self._before = icon_button("chevron-left", "")
        self._today = Button("")
        self._after = icon_button("chevron-right", "")
        self.date_field = DateField(vm.day, house.clock, may_be_empty=False)
        self.date_field.setFixedWidth(136)
        self._whose = SegmentedTabs()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._near)
        self._above, self._days = QHBoxLayout(), QHBoxLayout()
        self._above.addLayout(titles, 1)
        self._days.addLayout(row(self._before, self._today, self._after, spacing=2))
        self._days.addWidget(self.date_field)
        self._days.addStretch(1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addLayout(self._above, 1)
        self._line.addLayout(self._days)
        self._line.addWidget(self._whose)
        for line in (self._above, self._days, self._line):
            line.setSpacing(8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """On two lines beside a card in a small window: no button of them is cut."""
        wanted = _TITLE_WIDTH + self._days.sizeHint().width() + self._whose.sizeHint().width()
        is_narrow = self.width() < wanted + 2 * self._line.spacing()
        if is_narrow == (self._line.direction() is QBoxLayout.Direction.TopToBottom):
            return
        way = QBoxLayout.Direction
        (self._line if is_narrow else self._above).removeWidget(self._whose)
        (self._above if is_narrow else self._line).addWidget(self._whose)
        self._line.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)

    def _wire(self) -> None:
        vm = self._vm
        self._before.clicked.connect(lambda: vm.step(-1))
        self._after.clicked.connect(lambda: vm.step(1))
        self._today.clicked.connect(lambda: vm.show_day(self._house.today))
        self.date_field.changed.connect(self._day_typed)
        self._whose.chosen.connect(lambda key: vm.show_whose(Whose(key)))

    def _day_typed(self) -> None:
        day = self.date_field.day()
        if day is not None and day != self._vm.day:
            self._vm.show_day(day)

    def show_words(self) -> None:
        vm, style = self._vm, current_style()
        self._title.setText(day_title(vm.day, style))
        self._title.setAccessibleName(day_with_weekday(vm.day, style))
        self._near.setText(relative_day(vm.day, style, self._house.today))
        self._before.set_words("", translate("DeskPage", "The day before"))
        self._today.set_words(translate("DeskPage", "Today"))
        self._after.set_words("", translate("DeskPage", "The day after"))
        self._today.setEnabled(not vm.is_today)
        self.date_field.set_accessible_name(translate("DeskPage", "Go to a day"))
        if self.date_field.day() != vm.day:
            self.date_field.set_day(vm.day)
        self._whose.set_tabs(
            (
                ("mine", translate("DeskPage", "Mine")),
                ("team", translate("DeskPage", "My team")),
                ("all", translate("DeskPage", "Everybody")),
            )
        )
        self._whose.set_current(vm.whose.value if vm.whose is not Whose.CONTROL else "all")
        self._whose.setAccessibleName(translate("DeskPage", "Whose work"))
        self._place()
