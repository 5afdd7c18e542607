"""A month to pick a day from, in the calendar, the letters and the week of the person at the PC."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from crm_desktop.i18n import calendars
from crm_desktop.i18n.style import DateStyle
from crm_desktop.views.widgets.buttons import button
from crm_desktop.views.widgets.painting import ink


class CalendarPopup(QFrame):
    picked = Signal(QDate)

    def __init__(self, style: DateStyle, day: date, today: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.month = month_view(style)
        self.month.setSelectedDate(calendars.q_date(day))
        self.month.activated.connect(self._take)
        self.month.clicked.connect(self._take)
        to_today = button(self.tr("Today"), "ghost")
        to_today.clicked.connect(lambda: self._take(calendars.q_date(today)))
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.month)
        column.addWidget(to_today)

    def open_below(self, field: QWidget) -> None:
        """At the leading edge of the field, inside its screen."""
        self.adjustSize()
        rtl = field.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = field.mapToGlobal(QPoint(field.width() - self.width() if rtl else 0, field.height() + 4))
        space = field.screen().availableGeometry()
        corner.setX(max(space.left(), min(corner.x(), space.right() - self.width())))
        if corner.y() + self.height() > space.bottom():
            corner.setY(field.mapToGlobal(QPoint(0, -self.height() - 4)).y())
        self.move(corner)
        self.show()
        self.month.setFocus()

    def _take(self, day: QDate) -> None:
        self.picked.emit(day)
        self.close()


def month_view(style: DateStyle) -> QCalendarWidget:
    month = QCalendarWidget()
    month.setLocale(style.locale)
    month.setCalendar(calendars.q_calendar(style.calendar))
    month.setFirstDayOfWeek(Qt.DayOfWeek(calendars.first_weekday(style)))
    month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    # Persian has no short names of weekdays, only the letters at the head of a calendar.
    form = QCalendarWidget.HorizontalHeaderFormat
    month.setHorizontalHeaderFormat(form.SingleLetterDayNames if style.language == "fa" else form.ShortDayNames)
    month.setGridVisible(False)
    heading = QTextCharFormat()
    heading.setForeground(ink("faint"))
    heading.setBackground(ink("surface"))
    month.setHeaderTextFormat(heading)
    # Qt paints Saturday and Sunday red in every calendar.
    for weekday in range(1, 8):
        letters = QTextCharFormat()
        letters.setForeground(ink("red" if weekday in calendars.weekend(style) else "text"))
        month.setWeekdayTextFormat(Qt.DayOfWeek(weekday), letters)
    return month
