"""The one formatter of days, times and moments, for screens, exports and the intake; typed dates are read here too."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDateTime, QTime

from crm_desktop.i18n.calendars import parts, q_calendar, q_date
from crm_desktop.i18n.counted import counted
from crm_desktop.i18n.style import DateStyle, current_style, default_style, use_style
from crm_desktop.i18n.typed_dates import DateImpossible, DateNotUnderstood, parse_day
from crm_desktop.i18n.typed_times import TimeImpossible, TimeNotUnderstood, parse_time
from crm_desktop.kit.clock import zone

__all__ = [
    "DateImpossible",
    "DateNotUnderstood",
    "DateStyle",
    "TimeImpossible",
    "TimeNotUnderstood",
    "ago",
    "current_style",
    "day_brief",
    "day_long",
    "day_of_month",
    "day_short",
    "day_span",
    "day_span_brief",
    "day_title",
    "day_with_weekday",
    "day_with_weekday_brief",
    "default_style",
    "local",
    "moment",
    "moment_brief",
    "month_and_year",
    "parse_day",
    "parse_time",
    "relative_day",
    "time_of_day",
    "time_span",
    "use_style",
]

_SHORT = {"en": "dd/MM/yyyy", "fa": "yyyy/MM/dd", "ru": "dd.MM.yyyy"}
_DASH = " – "


def local(at: datetime, style: DateStyle) -> datetime:
    """The moment on the branch's clock. A moment without a zone is our own mistake: ValueError."""
    if at.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return at.astimezone(zone(style.tz))


def day_short(day: date, style: DateStyle) -> str:
    """Figures only: ۱۴۰۵/۰۸/۳۰, 21.11.2026, 21/11/2026; Jalali goes from the year down in every language."""
    return _day(day, "yyyy/MM/dd" if style.calendar == "jalali" else _SHORT[style.language], style)


def day_long(day: date, style: DateStyle) -> str:
    """30 آبان 1405, 21 ноября 2026"""
    return _day(day, "d MMMM yyyy", style)


def day_brief(day: date, style: DateStyle, today: date) -> str:
    """9 Nov; with the year when it is not this one."""
    same_year = parts(day, style.calendar).year == parts(today, style.calendar).year
    return _day(day, "d MMM" if same_year else "d MMM yyyy", style)


def day_with_weekday(day: date, style: DateStyle) -> str:
    """Saturday, 21 November 2026"""
    return _day(day, "dddd d MMMM yyyy" if style.language == "fa" else "dddd, d MMMM yyyy", style)


def day_with_weekday_brief(day: date, style: DateStyle) -> str:
    """Sat 21 November, without the year"""
    return _day(day, "dddd d MMMM" if style.language == "fa" else "ddd d MMMM", style)


def day_title(day: date, style: DateStyle) -> str:
    """Sat 21 November, Сб, 21 ноября: a day as the heading of a page, whose first letter is a capital"""
    brief = day_with_weekday_brief(day, style)
    return _capital(brief.replace(" ", ", ", 1) if style.language == "ru" else brief)


def day_of_month(day: date, style: DateStyle) -> str:
    return _day(day, "d", style)


def month_and_year(day: date, style: DateStyle) -> str:
    """The title of a month: November 2026, Ноябрь 2026, آبان ۱۴۰۵"""
    now = parts(day, style.calendar)
    name = q_calendar(style.calendar).standaloneMonthName(style.locale, now.month)
    return style.in_digits(f"{_capital(name)} {now.year}")


def day_span(first: date, last: date, style: DateStyle) -> str:
    """The shortest clear form: 16 – 22 November 2026, 30 آبان – 6 آذر 1405"""
    one, other = parts(first, style.calendar), parts(last, style.calendar)
    if first == last:
        return day_long(first, style)
    if one.year != other.year:
        return day_long(first, style) + _DASH + day_long(last, style)
    opening = "d" if one.month == other.month else "d MMMM"
    return _day(first, opening, style) + _DASH + day_long(last, style)


def day_span_brief(first: date, last: date, style: DateStyle) -> str:
    """Where there is little room: 16 – 22 Nov, 30 Nov – 6 Dec"""
    one, other = parts(first, style.calendar), parts(last, style.calendar)
    return _day(first, "d" if one.month == other.month else "d MMM", style) + _DASH + _day(last, "d MMM", style)


def time_of_day(at: datetime | time, style: DateStyle) -> str:
    """16:30, always of 24 hours (C24-59); a moment is first brought to the branch's clock."""
    clock = local(at, style) if isinstance(at, datetime) else at
    return style.in_digits(f"{clock.hour:02d}:{clock.minute:02d}")


def time_span(start: datetime | time, end: datetime | time, style: DateStyle) -> str:
    return f"{time_of_day(start, style)}–{time_of_day(end, style)}"


def moment(at: datetime, style: DateStyle) -> str:
    """21 November 2026, 16:30 — the whole of it, for histories and tooltips"""
    here = local(at, style)
    comma = "، " if style.language == "fa" else ", "
    return day_long(here.date(), style) + comma + time_of_day(here, style)


def moment_brief(at: datetime, style: DateStyle, now: datetime) -> str:
    """The time for today, the day for what is further: 10:42, 9 Nov"""
    here, today = local(at, style), local(now, style).date()
    return time_of_day(here, style) if here.date() == today else day_brief(here.date(), style, today)


def relative_day(day: date, style: DateStyle, today: date) -> str:
    """today, tomorrow, yesterday, in 2 days, 3 days ago — within a fortnight; then the day itself"""
    distance = (day - today).days
    translate = QCoreApplication.translate
    near = {
        0: lambda: translate("Dates", "today"),
        1: lambda: translate("Dates", "tomorrow"),
        -1: lambda: translate("Dates", "yesterday"),
    }
    if distance in near:
        return near[distance]()
    n = abs(distance)
    if 1 < distance <= 14:
        return style.in_digits(counted.in_days(n))
    if -14 <= distance < -1:
        return style.in_digits(counted.days_ago(n))
    return day_brief(day, style, today)


def ago(at: datetime, style: DateStyle, now: datetime) -> str:
    """just now, 5 min ago, 2 h ago; then as `relative_day`. A moment still to come is told by its time."""
    if at > now:
        return moment_brief(at, style, now)
    here, today = local(at, style).date(), local(now, style).date()
    if here != today:
        return relative_day(here, style, today)
    translate = QCoreApplication.translate
    n = int((now - at).total_seconds() // 60)
    if n == 0:
        return translate("Dates", "just now")
    if n < 60:
        return style.in_digits(counted.minutes_ago(n))
    n //= 60
    return style.in_digits(counted.hours_ago(n))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _day(day: date, pattern: str, style: DateStyle) -> str:
    q_day = q_date(day)
    # QLocale.toString(date, pattern, calendar) is missing in PySide6. The locale's digits are not always the user's.
    shown = q_calendar(style.calendar).dateTimeToString(pattern, QDateTime(), q_day, QTime(), style.locale)
    return style.in_digits(shown)
