"""A day is understood however it is typed, and refused when it is not one."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.i18n.dates import DateImpossible, DateNotUnderstood, DateStyle, default_style, parse_day

FA, RU, EN = default_style("fa"), default_style("ru"), default_style("en")
TODAY = date(2026, 11, 21)  # Saturday, 30 Aban 1405
FIFTH_OF_AZAR = date(2026, 11, 26)


@pytest.mark.parametrize("style", [FA, RU, EN])
@pytest.mark.parametrize(
    "typed",
    [
        "1405/8/30", "۱۴۰۵/۸/۳۰", "١٤٠٥/٨/٣٠", "14050830", "30/8/1405", "30 آبان", "۳۰ ابان ۱۴۰۵", "30 Aban", "30 абан",
        "21.11.2026", "2026-11-21", "20261121", "21 ноября", "21 нояб.", "21 November 2026", "nov 21, 2026",
        "today", "tod", "امروز", "сегодня", "сег", "+0", "21", " 21 / 11 / 2026 ",
    ],
)  # fmt: skip
def test_the_same_day_in_many_spellings(style: DateStyle, typed: str) -> None:
    """B9: either calendar, three kinds of digits and three languages, whatever the user's own are."""
    if typed == "21" and style is FA:
        typed = "۳۰"
    assert parse_day(typed, style, TODAY) == TODAY


@pytest.mark.parametrize("typed", ["1405/9/5", "5/9", "۵/۹", "٥/٩", "05/9/5", "5 آذر", "+5", "5+", "پ", "پنج‌شنبه"])
def test_the_fifth_of_azar(typed: str) -> None:
    """C24-59: the spellings of interface.md, in the Jalali calendar."""
    assert parse_day(typed, FA, TODAY) == FIFTH_OF_AZAR


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("+3", 3), ("-1", -1), ("−1", -1), ("+ 7", 7), ("۳+", 3),
        ("tomorrow", 1), ("tom", 1), ("فردا", 1), ("завтра", 1), ("پس‌فردا", 2), ("پس فردا", 2), ("послезавтра", 2),
        ("yesterday", -1), ("دیروز", -1), ("вчера", -1), ("پریروز", -2),
    ],
)  # fmt: skip
def test_days_near_today(typed: str, days: int) -> None:
    assert parse_day(typed, EN, TODAY) == TODAY + timedelta(days=days)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("fr", 27), ("friday", 27), ("ج", 27), ("جمعه", 27), ("пт", 27), ("пят", 27), ("пятницу", 27),
        ("mo", 23), ("د", 23), ("دوشنبه", 23), ("пн", 23), ("سه شنبه", 24), ("سه‌شنبه", 24), ("вт", 24),
        ("sun", 22), ("ی", 22), ("вс", 22),
        ("sat", 28), ("ش", 28), ("شنبه", 28), ("сб", 28),
    ],
)  # fmt: skip
def test_a_weekday_is_the_next_one(typed: str, day: int) -> None:
    """B9: `fr`, `ج`, `пт` in a date field; today's own name means a week from now."""
    assert parse_day(typed, RU, TODAY) == date(2026, 11, day)


@pytest.mark.parametrize(
    ("typed", "style"),
    [
        ("31/7/1405", FA), ("1405/12/30", FA), ("30 اسفند", FA), ("5/13", FA), ("0/1", FA),
        ("30.02.2026", RU), ("29 февраля 2027", RU), ("31 апреля", RU), ("2026-02-29", EN), ("31", EN), ("+999999", EN),
    ],
)  # fmt: skip
def test_days_that_do_not_exist_are_refused(typed: str, style: DateStyle) -> None:
    """C24-59: impossible dates of either calendar are refused, never moved to the next month."""
    if typed == "31":
        assert parse_day("31", EN, date(2026, 10, 5)) == date(2026, 10, 31)
    with pytest.raises((DateImpossible, DateNotUnderstood)) as refused:
        parse_day(typed, style, TODAY)
    assert refused.value.facts["text"] == typed


def test_the_two_refusals_differ() -> None:
    with pytest.raises(DateImpossible):
        parse_day("1405/12/30", FA, TODAY)
    with pytest.raises(DateNotUnderstood):
        parse_day("hello", FA, TODAY)


@pytest.mark.parametrize(
    "typed", ["", " ", "x", "s", "в", "to", "دی", "12345", "1/2/3/4", "1700/1/1", "5 5 آذر 5", "21:30"]
)
def test_what_may_mean_two_things_or_none_is_not_guessed(typed: str) -> None:
    with pytest.raises(DateNotUnderstood):
        parse_day(typed, FA, TODAY)


def test_a_day_without_a_year_is_the_nearest() -> None:
    in_esfand = date(2027, 3, 10)  # 19 Esfand 1405
    assert parse_day("5 فروردین", FA, in_esfand) == date(2027, 3, 25)
    assert parse_day("28 دسامبر", FA, date(2027, 1, 4)) == date(2026, 12, 28)
    assert parse_day("2/1", EN, date(2026, 12, 30)) == date(2027, 1, 2)


def test_a_short_year_is_a_birth_rather_than_a_far_plan() -> None:
    assert parse_day("60/1/1", FA, TODAY) == date(1981, 3, 21)
    assert parse_day("1.1.81", RU, TODAY) == date(1981, 1, 1)
    assert parse_day("5.03.27", RU, TODAY) == date(2027, 3, 5)


@given(st.text(max_size=24), st.sampled_from([FA, RU, EN]))
def test_any_text_is_a_day_or_a_refusal(text: str, style: DateStyle) -> None:
    with suppress(DateImpossible, DateNotUnderstood):
        assert isinstance(parse_day(text, style, TODAY), date)
