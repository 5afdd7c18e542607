"""The Jalali calendar without any library, exact for the years 1 to 3176, for the floors that know no Qt."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

# Years at which the rhythm of leap years shifts (Borkowski, fitted to the true equinox of Tehran). The 33-year
# cycle alone, and the 2820-year one, place some of the years after 1400 a day wrong.
_BREAKS = (
    -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178,
)  # fmt: skip
FIRST_YEAR, LAST_YEAR = 1, 3176


class JalaliDay(NamedTuple):
    year: int
    month: int
    day: int


@lru_cache(maxsize=512)
def new_year(year: int) -> date:
    """The 1st of Farvardin. Raises ValueError outside the years known."""
    if not FIRST_YEAR <= year <= LAST_YEAR + 1:
        raise ValueError(f"no Jalali year {year}")
    leaps = -14
    before = _BREAKS[0]
    span = 0
    for turn in _BREAKS[1:]:
        span = turn - before
        if year < turn:
            break
        leaps += span // 33 * 8 + span % 33 // 4
        before = turn
    into = year - before
    leaps += into // 33 * 8 + (into % 33 + 3) // 4
    if span % 33 == 4 and span - into == 4:
        leaps += 1
    gregorian = year + 621
    gregorian_leaps = gregorian // 4 - (gregorian // 100 + 1) * 3 // 4 - 150
    return date(gregorian, 3, 20) + timedelta(days=leaps - gregorian_leaps)


def is_leap(year: int) -> bool:
    return (new_year(year + 1) - new_year(year)).days == 366


def month_length(year: int, month: int) -> int:
    if month <= 6:
        return 31
    return 30 if month < 12 or is_leap(year) else 29


def to_gregorian(year: int, month: int, day: int) -> date:
    """Raises ValueError for a day that the calendar does not have."""
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= day <= month_length(year, month)):
        raise ValueError(f"no Jalali day {year}/{month}/{day}")
    return new_year(year) + timedelta(days=_days_before(month) + day - 1)


def from_gregorian(day: date) -> JalaliDay:
    """Raises ValueError outside the years known."""
    day = date(day.year, day.month, day.day)  # of a datetime the day alone
    year = day.year - 621
    if year < FIRST_YEAR or day < new_year(year):
        year -= 1
    past = (day - new_year(year)).days
    month = past // 31 + 1 if past < 186 else (past - 186) // 30 + 7
    return JalaliDay(year, month, past - _days_before(month) + 1)


def _days_before(month: int) -> int:
    return (month - 1) * 31 if month <= 7 else 186 + (month - 7) * 30
