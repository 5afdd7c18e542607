"""A day, typed in any of the three languages and both calendars or picked in a calendar (C24-59, B9)."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n import calendars
from crm_desktop.i18n.dates import day_short, day_with_weekday, parse_day
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.clock import Clock, day_of, utc_now
from crm_desktop.views.widgets.calendar_popup import CalendarPopup
from crm_desktop.views.widgets.typed_field import TypedField


class DateField(TypedField):
    """`changed` is emitted after every change of `day()`, by the person or by `set_day`."""

    def __init__(
        self, day: date | None = None, clock: Clock = utc_now, may_be_empty: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__("calendar-days", parent)
        self._day = day
        self._clock = clock
        self._may_be_empty = may_be_empty
        self._popup: CalendarPopup | None = None
        self._retranslate()
        self._write()

    def day(self) -> date | None:
        return self._day

    def set_day(self, day: date | None) -> None:
        self._forget_problem()
        has_changed = day != self._day
        self._day = day
        self._write()
        if has_changed:
            self.changed.emit()

    def today(self) -> date:
        """The branch's, not the PC's."""
        return day_of(self._clock(), current_style().tz)

    def open_choice(self) -> None:
        popup = CalendarPopup(current_style(), self._day or self.today(), self.today(), self)
        popup.picked.connect(self._picked)
        popup.open_below(self.line)
        self._popup = popup

    def _picked(self, picked: QDate) -> None:
        self.set_day(date(picked.year(), picked.month(), picked.day()))
        self.line.setFocus()

    def _read(self, text: str) -> None:
        if not text and self._may_be_empty:
            self.set_day(None)
        # What the field itself wrote must come back as the same day, whatever century it is of.
        elif self._day is None or text != day_short(self._day, current_style()):
            self.set_day(parse_day(text, current_style(), self.today()))

    def _write(self) -> None:
        style = current_style()
        self.line.setText(day_short(self._day, style) if self._day else "")
        self.line.setToolTip(day_with_weekday(self._day, style) if self._day else "")

    def _move(self, by: int, is_large: bool) -> None:
        day = self._day or self.today()
        self.set_day(calendars.add_months(day, by, current_style()) if is_large else day + timedelta(days=by))

    def _retranslate(self) -> None:
        self._opener.setText(self.tr("Choose a day in the calendar"))
        self._opener.setToolTip(self._opener.text())
        self.line.setPlaceholderText(day_short(self.today(), current_style()))
