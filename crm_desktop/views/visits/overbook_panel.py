"""A time that is not free, by right and with a reason: its day, its hour, and why."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.form_dialog import pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.time_field import TimeField

translate = QCoreApplication.translate


class OverbookPanel(QWidget):
    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.day = DateField(house.today, house.clock, may_be_empty=False)
        self.time = TimeField(clock=house.clock)
        self.reason = QLineEdit()
        self._fields = [LabelledField(one) for one in (self.day, self.time, self.reason)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(pair(self._fields[0], self._fields[1]))
        column.addWidget(self._fields[2])
        self.show_words()
        self.hide()  # until somebody asks for it

    def show_words(self) -> None:
        day, time, reason = self._fields
        day.set_words(self.tr("Day"))
        time.set_words(self.tr("Time"))
        reason.set_words(self.tr("Why in a time that is not free?"))

    def begin_at(self, at: datetime | None) -> None:
        if at is not None:
            here = at.astimezone(ZoneInfo(self._house.session.time_zone))
            self.day.set_day(here.date())
            self.time.set_time(here.time().replace(tzinfo=None))

    def moment(self) -> datetime | None:
        """None while day or hour are missing or cannot be read."""
        if not self.day.commit() or not self.time.commit():
            return None
        day, at = self.day.day(), self.time.time()
        if day is None or at is None:
            return None
        zone = ZoneInfo(self._house.session.time_zone)
        return datetime.combine(day, at, tzinfo=zone).astimezone(UTC)

    def reason_text(self) -> str:
        return self.reason.text().strip()

    def lack(self) -> str:
        """What is still to be written, with the keyboard there."""
        if self.moment() is None:
            self.time.setFocus()
            return translate("BookDialog", "Write the day and the time.")
        if not self.reason_text():
            self.reason.setFocus()
            return translate("BookDialog", "Write why somebody is booked into a time that is not free.")
        return ""
