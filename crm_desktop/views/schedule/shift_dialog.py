"""When a colleague is on shift: every week on a weekday, or once on a day (C24-38)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import time, timedelta
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.calendars import week_days, weekday_name
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.admin.staff import UserRow, user_rows
from crm_desktop.queries.visits.timetable_rows import ShiftRow, shift_rows
from crm_desktop.usecases.schedule.save_shift import SaveShift, save_shift
from crm_desktop.views.schedule.clock_words import kept, shown
from crm_desktop.views.schedule.schedule_facts import found
from crm_desktop.views.schedule.week_grid import MONDAY
from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.time_field import TimeField
from crm_desktop.views.widgets.word_box import WordBox

ONCE = "once"


class ShiftDialog(FormDialog):
    ACT: ClassVar[str] = "save_shift"
    ICON: ClassVar[str] = "clock"
    WIDTH: ClassVar[int] = 480
    KEPT: ClassVar[tuple[str, ...]] = ("user", "weekday", "on", "opens", "closes")

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        self._id = facts.get("id")
        self._is_read = False
        super().__init__(house, f"shift:{self._id or 'new'}", parent)
        actor, today, wanted = house.session.actor, house.today, self._id

        def question(session: Any) -> tuple[ShiftRow | None, Sequence[UserRow]]:
            row = found(shift_rows(session, today), wanted, "shift") if wanted is not None else None
            return row, user_rows(session, actor)

        house.lanes.read(self, question, self._arrived, self.refuse)
        self.user.setFocus()

    def lay_out(self) -> None:
        clock = self.house.clock
        self.user, self.weekday, self.on = ChoiceBox(), WordBox(), DateField(clock=clock)
        self.opens, self.closes = TimeField(time(9), clock), TimeField(time(15), clock)
        self._fields = {name: LabelledField(getattr(self, name)) for name in self.KEPT}
        self.body.addWidget(self._fields["user"])
        self.body.addLayout(pair(self._fields["weekday"], self._fields["on"]))
        self.body.addLayout(pair(self._fields["opens"], self._fields["closes"]))
        self.body.addStretch(1)

    def wire(self) -> None:
        self.weekday.currentIndexChanged.connect(lambda _at: self._show_state())

    def show_words(self) -> None:
        title = self.tr("New shift") if self._id is None else self.tr("Change the shift")
        self.say_head(title, self.tr("Work of a team goes in turn to who is on shift"))
        style = current_style()
        days = [day.isoweekday() for day in week_days(MONDAY, style)]
        offered = [(str(day), weekday_name(MONDAY + timedelta(days=day - 1), style)) for day in days]
        self.weekday.offer([*offered, (ONCE, self.tr("Once, on a day"))])
        words = {
            "user": self.tr("Who"),
            "weekday": self.tr("Every week on"),
            "on": self.tr("Day"),
            "opens": self.tr("From"),
            "closes": self.tr("Until"),
        }
        for name, text in words.items():
            self._fields[name].set_words(text)
        self._show_state()

    def lack(self) -> str:
        if not self._is_read:
            return self.tr("The shift is being read.")
        if self.user.chosen() is None:
            self.user.setFocus()
            return self.tr("Choose who is on shift.")
        if self.opens.time() is None or self.closes.time() is None:
            self.opens.setFocus()
            return self.tr("Write from when until when.")
        return ""

    def work(self) -> Work:
        user_id = self.user.chosen()
        if user_id is None:
            raise ValueError("lack() asks who")
        is_once = self.weekday.chosen() == ONCE
        order = SaveShift(
            user_id,
            kept(self.opens.time()) or "",
            kept(self.closes.time()) or "",
            weekday=None if is_once else int(self.weekday.chosen()),
            on=self.on.day() if is_once else None,
            shift_id=self._id,
        )
        return lambda unit: save_shift(unit, order).id

    def saved(self, answer: Any) -> None:
        self.house.go.toast(self.tr("The shift is saved. Ctrl+Z takes it back."))

    def _show_state(self) -> None:
        self._fields["on"].setEnabled(self.weekday.chosen() == ONCE)

    def _arrived(self, facts: tuple[ShiftRow | None, Sequence[UserRow]]) -> None:
        row, users = facts
        self._is_read = True
        self.user.offer([(user.id, user.display_name) for user in users])
        if row is not None:
            self.user.choose(row.user_id)
            self.weekday.choose(str(row.weekday) if row.weekday is not None else ONCE)
            self.on.set_day(row.on)
            self.opens.set_time(shown(row.opens_at))
            self.closes.set_time(shown(row.closes_at))
        self._show_state()
        self.restore()
