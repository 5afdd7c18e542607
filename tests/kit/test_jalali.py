"""The Jalali calendar against an independent library, day by day."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from persiantools.jdatetime import JalaliDate

from crm_desktop.kit import jalali


def test_every_day_from_1900_to_2058_agrees_with_persiantools() -> None:
    """C24-11: a Jalali day is never one day off."""
    day = date(1900, 1, 1)
    while day < date(2059, 1, 1):
        theirs = JalaliDate.to_jalali(day)
        ours = jalali.from_gregorian(day)
        assert ours == (theirs.year, theirs.month, theirs.day)
        assert jalali.to_gregorian(*ours) == day
        day += timedelta(days=1)


def test_days_people_know() -> None:
    assert jalali.to_gregorian(1357, 11, 22) == date(1979, 2, 11)
    assert jalali.from_gregorian(date(2026, 3, 21)) == (1405, 1, 1)
    assert jalali.from_gregorian(datetime(2025, 3, 20, 23, 59)) == (1403, 12, 30)


def test_leap_years_around_a_break_of_the_33_year_rhythm() -> None:
    leap = [year for year in range(1370, 1440) if jalali.is_leap(year)]
    assert leap == [
        1370,
        1375,
        1379,
        1383,
        1387,
        1391,
        1395,
        1399,
        1403,
        1408,
        1412,
        1416,
        1420,
        1424,
        1428,
        1432,
        1436,
    ]


@pytest.mark.parametrize(
    "impossible",
    [(1404, 12, 30), (1403, 7, 31), (1403, 13, 1), (1403, 0, 1), (1403, 1, 0), (1403, 1, 32), (0, 1, 1), (3177, 1, 1)],
)
def test_a_day_no_calendar_has_is_refused(impossible: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="no Jalali"):
        jalali.to_gregorian(*impossible)


@given(st.integers(1, 3176), st.integers(1, 12), st.integers(1, 29))
def test_there_and_back(year: int, month: int, day: int) -> None:
    assert jalali.from_gregorian(jalali.to_gregorian(year, month, day)) == (year, month, day)


def test_every_year_known_has_365_or_366_days() -> None:
    for year in range(jalali.FIRST_YEAR, jalali.LAST_YEAR + 1):
        length = (jalali.new_year(year + 1) - jalali.new_year(year)).days
        assert length == sum(jalali.month_length(year, month) for month in range(1, 13))
        assert length in (365, 366)
