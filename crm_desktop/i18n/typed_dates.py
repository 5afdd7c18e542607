"""Reads a day as people type it, in either calendar, any digits and three languages, or says why it cannot."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import ClassVar

from crm_desktop.i18n.calendars import day_from, parts
from crm_desktop.i18n.day_words import MONTHS, NEAR, WEEKDAY_LETTERS, WEEKDAYS, beginning_of, month_named, plain
from crm_desktop.i18n.style import CalendarName, DateStyle
from crm_desktop.kit.problems import Problem

_OFFSET = re.compile(r"([+-]) ?(\d{1,4})|(\d{1,4})([+-])")
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_JOINED = re.compile(r"\d{8}")
_SEPARATORS = re.compile(r"[\s/.\-,،_\\]+")

# A year tells its calendar by itself: nobody is born in the Gregorian 1405 or will be in the Jalali 2026.
_YEARS: dict[CalendarName, range] = {"jalali": range(1200, 1600), "gregorian": range(1800, 2200)}


class DateNotUnderstood(Problem):
    code: ClassVar[str] = "date.not_understood"

    def __init__(self, text: str) -> None:
        super().__init__(text=text)


class DateImpossible(Problem):
    """Understood, but no such day exists: 31 Mehr, 30 February."""

    code: ClassVar[str] = "date.impossible"

    def __init__(self, text: str) -> None:
        super().__init__(text=text)


def parse_day(text: str, style: DateStyle, today: date) -> date:
    """Raises DateNotUnderstood or DateImpossible; never guesses between two readings.

    A weekday is the next one after today. A day without a year is the nearest to today.
    """
    typed = plain(text)
    try:
        found = _offset(typed, today) or _word(typed, today) or _written(text, typed, style, today)
    except OverflowError as error:
        raise DateImpossible(text) from error
    if found is None:
        raise DateNotUnderstood(text)
    return found


def _offset(typed: str, today: date) -> date | None:
    match = _OFFSET.fullmatch(typed)
    if match is None:
        return None
    # Under right-to-left some people type the sign last.
    sign, number = (match[1], match[2]) if match[1] else (match[4], match[3])
    return today + timedelta(days=int(number) if sign == "+" else -int(number))


def _word(typed: str, today: date) -> date | None:
    word = typed.replace(" ", "").rstrip(".")
    if not word.isalpha() or any(word in months for months in MONTHS.values()):
        return None
    weekday = WEEKDAY_LETTERS.get(word)
    if weekday is None:
        near, weekday = beginning_of(NEAR, word), beginning_of(WEEKDAYS, word)
        begins_both = any(w.startswith(word) for w in NEAR) and any(w.startswith(word) for w in WEEKDAYS)
        if near is not None and (word in NEAR or not begins_both):
            return today + timedelta(days=near)
        if begins_both and word not in WEEKDAYS:
            return None
    if weekday is None:
        return None
    return today + timedelta(days=(weekday - today.isoweekday() - 1) % 7 + 1)


def _written(text: str, typed: str, style: DateStyle, today: date) -> date | None:
    if _JOINED.fullmatch(typed):
        typed = f"{typed[:4]}/{typed[4:6]}/{typed[6:]}"
    tokens = _TOKEN.findall(typed)
    if not tokens or len(tokens) > 3 or _SEPARATORS.sub("", typed) != "".join(tokens):
        return None
    names = [token for token in tokens if not token.isdecimal()]
    numbers = [int(token) for token in tokens if token.isdecimal()]
    if any(len(token) > 4 for token in tokens if token.isdecimal()):
        return None
    if len(names) == 1:
        named = month_named(names[0])
        return _with_month(text, named, numbers, today) if named else None
    if names:
        return None
    return _in_figures(text, numbers, style, today)


def _with_month(text: str, named: tuple[CalendarName, int], numbers: list[int], today: date) -> date | None:
    calendar, month = named
    if len(numbers) == 1:
        return _nearest(text, month, numbers[0], calendar, today)
    if len(numbers) != 2:
        return None
    day, year = numbers if numbers[1] > 31 or numbers[0] <= 31 else reversed(numbers)
    return _exactly(text, _whole_year(year, calendar, today), month, day, calendar)


def _in_figures(text: str, numbers: list[int], style: DateStyle, today: date) -> date | None:
    if len(numbers) == 1:
        now = parts(today, style.calendar)
        return _exactly(text, now.year, now.month, numbers[0], style.calendar) if numbers[0] <= 31 else None
    if len(numbers) == 2:
        day, month = numbers
        return _nearest(text, month, day, style.calendar, today) if max(numbers) <= 31 else None
    first, month, last = numbers
    if first > 31 or (last <= 31 and style.calendar == "jalali"):
        year, day = first, last
    else:
        year, day = last, first
    calendar = _calendar_of(year, style)
    if calendar is None:
        return None
    return _exactly(text, _whole_year(year, calendar, today), month, day, calendar)


def _calendar_of(year: int, style: DateStyle) -> CalendarName | None:
    if year < 100:
        return style.calendar
    for calendar, years in _YEARS.items():
        if year in years:
            return calendar
    return None


def _whole_year(year: int, calendar: CalendarName, today: date) -> int:
    """Two figures mean the last such year, counted from twenty years ahead: births lie further back than plans."""
    if year >= 100:
        return year
    latest = parts(today, calendar).year + 20
    return latest - (latest - year) % 100


def _nearest(text: str, month: int, day: int, calendar: CalendarName, today: date) -> date:
    now = parts(today, calendar)
    ahead = (month - now.month) * 31 + day - now.day
    year = now.year + (1 if ahead < -186 else -1 if ahead > 186 else 0)
    return _exactly(text, year, month, day, calendar)


def _exactly(text: str, year: int, month: int, day: int, calendar: CalendarName) -> date:
    found = day_from(year, month, day, calendar)
    if found is None or year not in _YEARS[calendar]:
        raise DateImpossible(text)
    return found
