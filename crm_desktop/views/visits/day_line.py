"""Which day of appointments is shown: the one before, today, the one after, or the one that is typed (R1)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from crm_desktop.views.widgets.buttons import Button, icon_button
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.house import House

translate = QCoreApplication.translate


class DayLine(QHBoxLayout):
    stepped = Signal(int)
    day_chosen = Signal(object)  # date

    def __init__(self, house: House, day: date) -> None:
        super().__init__()
        self._before, self._after = icon_button("chevron-left", ""), icon_button("chevron-right", "")
        self._today = Button("")
        self.field = DateField(day, house.clock, may_be_empty=False)
        self.field.setFixedWidth(132)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(4)
        for widget in (self._before, self._today, self._after, self.field):
            self.addWidget(widget)
        self._before.clicked.connect(lambda: self.stepped.emit(-1))
        self._after.clicked.connect(lambda: self.stepped.emit(1))
        self._today.clicked.connect(lambda: self.day_chosen.emit(house.today))
        self.field.changed.connect(self._typed)

    def show_words(self) -> None:
        self._before.set_words("", translate("VisitsPage", "The day before"))
        self._after.set_words("", translate("VisitsPage", "The day after"))
        self._today.set_words(translate("VisitsPage", "Today"))
        self.field.set_accessible_name(translate("VisitsPage", "Day"))

    def _typed(self) -> None:
        day = self.field.day()
        if day is not None:
            self.day_chosen.emit(day)
