"""A day on which the clinic is closed, or open for shorter hours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.queries.visits.timetable_rows import HolidayRow, holiday_rows
from crm_desktop.usecases.schedule.save_holiday import SaveHoliday, save_holiday
from crm_desktop.views.schedule.clock_words import kept, shown
from crm_desktop.views.schedule.schedule_facts import found
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.time_field import TimeField


class HolidayDialog(FormDialog):
    ACT: ClassVar[str] = "save_holiday"
    ICON: ClassVar[str] = "calendar-off"
    WIDTH: ClassVar[int] = 480
    KEPT: ClassVar[tuple[str, ...]] = ("on", "name", "opens", "closes")

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        self._id = facts.get("id")
        super().__init__(house, f"holiday:{self._id or 'new'}", parent)
        self.on.setFocus()
        if self._id is None:
            self.restore()
        else:
            wanted, branch_id, today = self._id, house.session.actor.branch_id, house.today
            house.lanes.read(
                self,
                lambda session: found(holiday_rows(session, branch_id, today), wanted, "holiday"),
                self._arrived,
                self.refuse,
            )

    def lay_out(self) -> None:
        clock = self.house.clock
        self.on, self.name = DateField(clock=clock), QLineEdit()
        self.opens, self.closes = TimeField(clock=clock), TimeField(clock=clock)
        self._fields = {name: LabelledField(getattr(self, name)) for name in self.KEPT}
        self.body.addWidget(self._fields["on"])
        self.body.addWidget(self._fields["name"])
        self.body.addLayout(pair(self._fields["opens"], self._fields["closes"]))
        self.body.addStretch(1)

    def show_words(self) -> None:
        title = self.tr("New holiday") if self._id is None else self.tr("Change the holiday")
        self.say_head(title, self.tr("No visit is offered on it"))
        self._fields["on"].set_words(self.tr("Day"))
        self._fields["name"].set_words(self.tr("Name"))
        self._fields["opens"].set_words(self.tr("Open from"), self.tr("Without hours the clinic is closed."))
        self._fields["closes"].set_words(self.tr("Open until"))

    def lack(self) -> str:
        if self.on.day() is None:
            self.on.setFocus()
            return self.tr("Choose the day.")
        if not self.name.text().strip():
            self.name.setFocus()
            return self.tr("Write the name.")
        return ""

    def work(self) -> Work:
        on = self.on.day()
        if on is None:
            raise ValueError("lack() asks for the day")
        order = SaveHoliday(on, self.name.text(), kept(self.opens.time()), kept(self.closes.time()), self._id)
        return lambda unit: save_holiday(unit, order).id

    def saved(self, answer: Any) -> None:
        self.house.go.toast(filled(self.tr("{name} is saved. Ctrl+Z takes it back."), name=self.name.text().strip()))

    def _arrived(self, row: HolidayRow) -> None:
        self.on.set_day(row.on)
        self.name.setText(row.name)
        self.opens.set_time(shown(row.opens_at))
        self.closes.set_time(shown(row.closes_at))
        self.restore()
