"""Dates are read in either calendar; a day that does not exist is refused and never bent into another."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.files.date_patterns import UnknownPatternError, check_pattern, parse_day, parse_moment
from crm_desktop.files.problems import DateImpossible, DateOutOfRange, DateUnreadable
from crm_desktop.kit import jalali
from crm_desktop.kit.persian import persian_digits


@pytest.mark.parametrize(
    ("text", "pattern", "day"),
    [
        ("2016-10-20", "yyyy-mm-dd", date(2016, 10, 20)),
        ("29.02.2024", "dd.mm.yyyy", date(2024, 2, 29)),
        ("3/4/2024", "dd/mm/yyyy", date(2024, 4, 3)),
        ("3/4/2024", "mm/dd/yyyy", date(2024, 3, 4)),
        ("20240303", "yyyymmdd", date(2024, 3, 3)),
        ("1403/12/30", "jalali yyyy/mm/dd", date(2025, 3, 20)),
        ("۱۴۰۵/۸/۳۰", "jalali yyyy/mm/dd", date(2026, 11, 21)),
        ("14050830", "jalali yyyymmdd", date(2026, 11, 21)),
        ("45351", "excel", date(2024, 2, 29)),
        ("1370-05-01", "auto", date(1991, 7, 23)),
        ("1991-07-23", "auto", date(1991, 7, 23)),
        ("23.07.1991", "auto", date(1991, 7, 23)),
        ("2024-02-29 23:59:59", "auto", date(2024, 2, 29)),
    ],
)
def test_dates_as_people_write_them(text: str, pattern: str, day: date) -> None:
    """P23: a day stays that day."""
    assert parse_day(text, (pattern,)) == day


@pytest.mark.parametrize(
    ("text", "pattern", "calendar"),
    [
        ("2023-02-29", "auto", "gregorian"),
        ("31.04.2024", "dd.mm.yyyy", "gregorian"),
        ("1404/12/30", "jalali yyyy/mm/dd", "jalali"),
        ("۱۴۰۳/۰۷/۳۱", "auto", "jalali"),
        ("0000-01-01", "yyyy-mm-dd", "gregorian"),
        ("60", "excel", "excel"),
        ("0", "excel", "excel"),
        ("2024-01-01 25:00", "auto", "clock"),
    ],
)
def test_impossible_dates_in_either_calendar(text: str, pattern: str, calendar: str) -> None:
    """Bad input: impossible dates in either calendar."""
    with pytest.raises(DateImpossible) as told:
        parse_day(text, (pattern,))
    assert told.value.facts["calendar"] == calendar


@pytest.mark.parametrize("text", ["03/04/2024", "24-01-01", "yesterday", "2024-01", "2024-01/02", "1e5", "-", "1.1.1"])
def test_what_can_be_read_two_ways_is_not_read(text: str) -> None:
    with pytest.raises(DateUnreadable):
        parse_day(text, ("auto",))


def test_patterns_are_tried_in_turn() -> None:
    assert parse_day("45351", ("auto", "excel")) == date(2024, 2, 29)
    assert parse_day("1403/12/30", ("yyyy/mm/dd", "jalali yyyy/mm/dd")) == date(2025, 3, 20)


@pytest.mark.parametrize(
    ("text", "pattern"),
    [("1403/12/29", "yyyy/mm/dd"), ("2024/01/01", "jalali yyyy/mm/dd"), ("0001-01-01", "auto"), ("9999-12-31", "auto")],
)
def test_a_year_of_the_other_calendar_is_refused(text: str, pattern: str) -> None:
    with pytest.raises(DateOutOfRange):
        parse_day(text, (pattern,))


def test_typed_cells_of_a_workbook() -> None:
    assert parse_day(datetime(2024, 1, 2, 23), ("auto",)) == date(2024, 1, 2)
    assert parse_day(45351, ("auto",)) == date(2024, 2, 29)
    assert parse_day(1, ("auto",)) == date(1900, 1, 1)
    assert parse_moment(45351.75, ("auto",)) == datetime(2024, 2, 29, 18)
    assert parse_moment(date(2024, 1, 2), ("auto",)) == datetime(2024, 1, 2)
    for wrong in (float("nan"), float("inf"), -5, 3_000_000):
        with pytest.raises(DateImpossible):
            parse_day(wrong, ("auto",))
    with pytest.raises(DateUnreadable):
        parse_day(True, ("auto",))


@pytest.mark.parametrize("cell", [date(1, 1, 1), datetime(9999, 12, 31), date(1402, 1, 1)])
def test_a_typed_day_of_no_clinic_is_refused(cell: date) -> None:
    with pytest.raises(DateOutOfRange):
        parse_day(cell, ("auto",))


def test_the_refusal_names_the_forms_that_are_understood() -> None:
    with pytest.raises(DateUnreadable) as told:
        parse_day("5.4.24", ("auto",))
    assert told.value.facts["formats"] == "yyyy-mm-dd, yyyy/mm/dd, dd.mm.yyyy"


@pytest.mark.parametrize("year", [1399, 1403, 1408, 1412])
def test_the_30th_of_esfand_exists_in_leap_years_alone(year: int) -> None:
    """Bad input: impossible dates in either calendar."""
    assert jalali.from_gregorian(parse_day(f"{year}/12/30", ("auto",))) == (year, 12, 30)
    with pytest.raises(DateImpossible):
        parse_day(f"{year + 1}/12/30", ("auto",))


def test_moments_keep_the_zone_they_have() -> None:
    assert parse_moment("2024-01-02T03:04:05Z", ("auto",)) == datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
    tehran = timezone(timedelta(hours=3, minutes=30))
    assert parse_moment("1402/10/12 03:04+03:30", ("auto",)) == datetime(2024, 1, 2, 3, 4, tzinfo=tehran)
    assert parse_moment("02.01.2024 3:04", ("auto",)).tzinfo is None


@pytest.mark.parametrize(
    "wrong", ["", "jalali", "yyyy", "yyyy-mm", "yyyy-mm/dd", "dd mm yyyy", "mm-dd-yy", "yyyy-mm-dd hh"]
)
def test_patterns_that_are_none(wrong: str) -> None:
    with pytest.raises(UnknownPatternError):
        check_pattern(wrong)


@given(st.dates(date(1900, 1, 1), date(2058, 12, 31)))
def test_every_day_comes_back_from_both_calendars(day: date) -> None:
    year, month, number = jalali.from_gregorian(day)
    assert parse_day(persian_digits(f"{year}/{month:02}/{number:02}"), ("auto",)) == day
    assert parse_day(day.isoformat(), ("auto",)) == day
    assert parse_day(f"{day:%d.%m.%Y}", ("auto",)) == day


@given(st.one_of(st.text(max_size=20), st.text("0123456789./-: TZ+", max_size=20), st.floats(), st.integers()))
def test_nothing_but_a_day_or_a_refusal(value: object) -> None:
    try:
        found: object = parse_moment(value, ("auto", "excel", "jalali yyyy/mm/dd", "dd.mm.yyyy"))
    except (DateImpossible, DateOutOfRange, DateUnreadable) as problem:
        found = problem
    assert isinstance(found, datetime | DateImpossible | DateOutOfRange | DateUnreadable)
