"""Jalali and Gregorian days through QCalendar: parts, names, leap days, the week and the month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from PySide6.QtCore import QCalendar, QDate, QLocale

from crm_desktop.i18n.style import CalendarName, DateStyle

SATURDAY, SUNDAY, MONDAY, FRIDAY = 6, 7, 1, 5  # as date.isoweekday() counts


@dataclass(frozen=True)
class DayParts:
    year: int
    month: int
    day: int


@lru_cache(maxsize=2)
def q_calendar(name: CalendarName) -> QCalendar:
    return QCalendar(QCalendar.System.Jalali if name == "jalali" else QCalendar.System.Gregorian)


def q_date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def parts(day: date, calendar: CalendarName) -> DayParts:
    if calendar == "gregorian":
        return DayParts(day.year, day.month, day.day)
    found = q_calendar(calendar).partsFromDate(q_date(day))
    return DayParts(found.year, found.month, found.day)


def day_from(year: int, month: int, day: int, calendar: CalendarName) -> date | None:
    """None for a day that does not exist, such as 30 Esfand of a common year."""
    system = q_calendar(calendar)
    if not system.isDateValid(year, month, day):
        return None
    found = system.dateFromParts(year, month, day)
    return date(found.year(), found.month(), found.day()) if 1 <= found.year() <= 9999 else None


def days_in_month(year: int, month: int, calendar: CalendarName) -> int:
    return q_calendar(calendar).daysInMonth(month, year)


def first_weekday(style: DateStyle) -> int:
    """1 Monday … 7 Sunday: unless the user chose, the Jalali week begins on Saturday, the others on Monday."""
    if style.first_weekday != "auto":
        return {"saturday": SATURDAY, "sunday": SUNDAY, "monday": MONDAY}[style.first_weekday]
    return SATURDAY if style.calendar == "jalali" else MONDAY


def weekend(style: DateStyle) -> frozenset[int]:
    """The days which calendars paint red."""
    return frozenset({FRIDAY}) if style.calendar == "jalali" else frozenset({SUNDAY})


def week_start(day: date, style: DateStyle) -> date:
    return day - timedelta(days=(day.isoweekday() - first_weekday(style)) % 7)


def week_days(day: date, style: DateStyle) -> list[date]:
    """The seven days of the week of `day`, in the order of the style."""
    first = week_start(day, style)
    return [first + timedelta(days=at) for at in range(7)]


def month_start(day: date, style: DateStyle) -> date:
    return day - timedelta(days=parts(day, style.calendar).day - 1)


def month_end(day: date, style: DateStyle) -> date:
    now = parts(day, style.calendar)
    return day + timedelta(days=days_in_month(now.year, now.month, style.calendar) - now.day)


def add_months(day: date, months: int, style: DateStyle) -> date:
    """The same day so many months on, or the last of that month where it is shorter."""
    now = parts(day, style.calendar)
    index = now.year * 12 + now.month - 1 + months
    year, month = divmod(index, 12)
    last = days_in_month(year, month + 1, style.calendar)
    found = day_from(year, month + 1, min(now.day, last), style.calendar)
    if found is None:
        raise OverflowError("a month outside of the calendar")
    return found


def month_name(month: int, style: DateStyle) -> str:
    """The name standing alone, as a title has it: ноябрь, not ноября."""
    return q_calendar(style.calendar).standaloneMonthName(style.locale, month)


def month_names(style: DateStyle) -> list[str]:
    return [month_name(month, style) for month in range(1, 13)]


def weekday_name(day: date, style: DateStyle, short: bool = False) -> str:
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return q_calendar(style.calendar).weekDayName(style.locale, day.isoweekday(), form)
