"""Qt's Jalali calendar agrees with a second opinion, and the week begins where people expect it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from persiantools.jdatetime import JalaliDate

from crm_desktop.i18n import calendars
from crm_desktop.i18n.calendars import DayParts, day_from, parts, week_days, week_start, weekend
from crm_desktop.i18n.style import DateStyle, WeekdayName, default_style

FA, RU, EN = default_style("fa"), default_style("ru"), default_style("en")
TODAY = date(2026, 11, 21)  # Saturday, 30 Aban 1405


def test_jalali_agrees_with_persiantools_from_1900_to_2058() -> None:
    """C24-59, B9: every fifth day and each turn of a Jalali year of 158 years.

    Of 1436 (March 2058) the two reckonings differ, whether it is a leap year; nobody books so far ahead.
    """
    day = date(1900, 1, 1)
    while day < date(2058, 3, 20):
        second = JalaliDate(day)
        assert parts(day, "jalali") == DayParts(second.year, second.month, second.day), day
        assert day_from(second.year, second.month, second.day, "jalali") == day
        in_nowruz = day.month == 3 and 15 <= day.day <= 25
        day += timedelta(days=1 if in_nowruz else 5)


@pytest.mark.parametrize("year", range(1278, 1436))
def test_leap_years_agree_with_persiantools(year: int) -> None:
    exists = day_from(year, 12, 30, "jalali") is not None
    assert exists == JalaliDate.is_leap(year)


@pytest.mark.parametrize(("year", "month", "day"), [(1405, 7, 31), (1405, 12, 30), (1405, 13, 1), (1405, 1, 0)])
def test_a_jalali_day_that_is_not_there(year: int, month: int, day: int) -> None:
    assert day_from(year, month, day, "jalali") is None


def test_the_iranian_week_begins_on_saturday_and_ends_on_a_red_friday() -> None:
    """interface.md: Saturday first, Friday red."""
    week = week_days(TODAY + timedelta(days=4), FA)
    assert week[0] == TODAY
    assert [day.isoweekday() for day in week] == [6, 7, 1, 2, 3, 4, 5]
    assert weekend(FA) == {calendars.FRIDAY}


@pytest.mark.parametrize("style", [RU, EN])
def test_the_other_week_begins_on_monday(style: DateStyle) -> None:
    assert week_start(TODAY, style) == date(2026, 11, 16)
    assert weekend(style) == {calendars.SUNDAY}


@pytest.mark.parametrize("style", [FA, EN])
@pytest.mark.parametrize(("first", "begins"), [("saturday", 21), ("sunday", 15), ("monday", 16)])
def test_the_week_begins_on_the_day_that_was_chosen(style: DateStyle, first: WeekdayName, begins: int) -> None:
    """The setting “First day of the week” goes before the custom of the calendar."""
    chosen = replace(style, first_weekday=first)
    assert week_start(TODAY, chosen) == date(2026, 11, begins)
    assert weekend(chosen) == weekend(style)


def test_a_month_is_the_calendars_own() -> None:
    assert calendars.month_start(TODAY, FA) == date(2026, 10, 23)  # 1 Aban
    assert calendars.month_end(TODAY, FA) == TODAY
    assert calendars.month_end(TODAY, EN) == date(2026, 11, 30)


def test_a_month_further_stays_inside_a_shorter_month() -> None:
    last_of_shahrivar = day_from(1405, 6, 31, "jalali")
    assert last_of_shahrivar is not None
    assert parts(calendars.add_months(last_of_shahrivar, 1, FA), "jalali") == DayParts(1405, 7, 30)
    assert calendars.add_months(date(2027, 1, 31), 1, EN) == date(2027, 2, 28)
    assert parts(calendars.add_months(TODAY, 12, FA), "jalali") == DayParts(1406, 8, 30)


def test_names_of_jalali_months() -> None:
    names = ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"]
    assert calendars.month_names(FA) == names
    assert calendars.month_names(RU)[10] == "ноябрь"
    assert calendars.weekday_name(TODAY, RU) == "суббота"
    assert calendars.weekday_name(TODAY, EN, short=True) == "Sat"
