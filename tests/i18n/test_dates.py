"""Days and moments are written in each person's way, and no zone moves a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from crm_desktop.i18n import dates
from crm_desktop.i18n.dates import DateStyle, default_style, parse_day
from crm_desktop.kit.clock import start_of_day
from tests.support.look import dress

FA, RU, EN = (default_style(code, "Asia/Tehran") for code in ("fa", "ru", "en"))
TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 13, 0, tzinfo=UTC)  # 16:30 in Tehran


@pytest.mark.parametrize(
    ("style", "short", "long", "weekday", "month"),
    [
        (FA, "۱۴۰۵/۰۸/۳۰", "۳۰ آبان ۱۴۰۵", "شنبه ۳۰ آبان ۱۴۰۵", "آبان ۱۴۰۵"),
        (RU, "21.11.2026", "21 ноября 2026", "суббота, 21 ноября 2026", "Ноябрь 2026"),
        (EN, "21/11/2026", "21 November 2026", "Saturday, 21 November 2026", "November 2026"),
    ],
)
def test_a_day_in_three_languages(style: DateStyle, short: str, long: str, weekday: str, month: str) -> None:
    """C24-59, B9: Jalali with Persian digits for Persian, Gregorian for the others."""
    assert dates.day_short(TODAY, style) == short
    assert dates.day_long(TODAY, style) == long
    assert dates.day_with_weekday(TODAY, style) == weekday
    assert dates.month_and_year(TODAY, style) == month


@pytest.mark.parametrize(("style", "title"), [(FA, "شنبه ۳۰ آبان"), (RU, "Сб, 21 ноября"), (EN, "Sat 21 November")])
def test_a_day_as_a_heading_begins_with_a_capital(style: DateStyle, title: str) -> None:
    """C24-59: as the headings of the other pages do."""
    assert dates.day_title(TODAY, style) == title


def test_calendar_and_digits_are_chosen_apart_from_the_language() -> None:
    """B9: per user, any language with either calendar and either digits."""
    assert dates.day_long(TODAY, replace(FA, digits="latin")) == "30 آبان 1405"
    assert dates.day_short(TODAY, replace(FA, calendar="gregorian")) == "۲۰۲۶/۱۱/۲۱"
    assert dates.day_long(TODAY, replace(EN, calendar="jalali")) == "30 Aban 1405"
    assert dates.day_short(TODAY, replace(RU, calendar="jalali", digits="persian")) == "۱۴۰۵/۰۸/۳۰"


@pytest.mark.parametrize("style", [FA, RU, EN, replace(EN, calendar="jalali"), replace(FA, calendar="gregorian")])
def test_ten_thousand_days_come_back_as_they_were_written(style: DateStyle) -> None:
    """B9: 10,000 days, written and read again, exactly the same."""
    first = date(2004, 1, 1)
    for at in range(10_000):
        day = first + timedelta(days=at)
        assert parse_day(dates.day_short(day, style), style, TODAY) == day


@pytest.mark.parametrize("style", [FA, RU, EN, replace(RU, calendar="jalali")])
def test_long_days_come_back_too(style: DateStyle) -> None:
    for at in range(0, 10_000, 13):
        day = date(2004, 1, 1) + timedelta(days=at)
        assert parse_day(dates.day_long(day, style), style, TODAY) == day


@pytest.mark.parametrize("zone", ["Asia/Tehran", "Europe/Moscow", "America/New_York", "Pacific/Auckland", "UTC"])
def test_no_zone_moves_a_day(zone: str) -> None:
    """B9: the first and the last minute of a branch's day are written as that day, in either calendar."""
    for base in (FA, EN):
        style = replace(base, tz=zone)
        for at in range(0, 730, 7):
            day = date(2026, 1, 1) + timedelta(days=at)
            start = start_of_day(day, zone)
            end = start_of_day(day + timedelta(days=1), zone) - timedelta(minutes=1)
            for moment in (start, end):
                assert dates.local(moment, style).date() == day
                assert dates.moment(moment, style).startswith(dates.day_long(day, style))


def test_times_are_of_24_hours_on_the_branchs_clock() -> None:
    """C24-59: times 24 h."""
    assert dates.time_of_day(NOW, EN) == "16:30"
    assert dates.time_of_day(NOW, FA) == "۱۶:۳۰"
    assert dates.time_of_day(time(0, 5), RU) == "00:05"
    assert dates.time_span(time(8, 30), time(10, 0), EN) == "08:30–10:00"
    assert dates.moment(NOW, FA) == "۳۰ آبان ۱۴۰۵، ۱۶:۳۰"


def test_a_moment_without_a_zone_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="zone"):
        dates.moment(datetime(2026, 1, 1), EN)


def test_brief_moments_tell_only_what_is_not_known() -> None:
    assert dates.moment_brief(NOW - timedelta(hours=6), EN, NOW) == "10:30"
    assert dates.moment_brief(NOW - timedelta(days=12), EN, NOW) == "9 Nov"
    assert dates.moment_brief(NOW - timedelta(days=12), FA, NOW) == "۱۸ آبان"
    assert dates.moment_brief(NOW - timedelta(days=700), EN, NOW) == "21 Dec 2024"


def test_spans_have_a_brief_form() -> None:
    """interface.md: 1366 by 768 is the common screen."""
    assert dates.day_span_brief(TODAY, date(2026, 11, 27), EN) == "21 – 27 Nov"
    assert dates.day_span_brief(date(2026, 11, 30), date(2026, 12, 6), EN) == "30 Nov – 6 Dec"
    assert dates.day_span_brief(TODAY, date(2026, 11, 27), FA) == "۳۰ آبان – ۶ آذر"


def test_spans_name_the_month_once() -> None:
    week = TODAY + timedelta(days=6)
    assert dates.day_span(TODAY, week, EN) == "21 – 27 November 2026"
    assert dates.day_span(TODAY, week, FA) == "۳۰ آبان – ۶ آذر ۱۴۰۵"
    assert dates.day_span(date(2026, 12, 30), date(2027, 1, 2), EN) == "30 December 2026 – 2 January 2027"
    assert dates.day_span(TODAY, TODAY, EN) == "21 November 2026"


@pytest.mark.parametrize(
    ("style", "words"),
    [
        (EN, ["3 days ago", "yesterday", "today", "tomorrow", "in 2 days", "in 5 days", "11 Dec"]),
        (RU, ["3 дня назад", "вчера", "сегодня", "завтра", "через 2 дня", "через 5 дней", "11 дек."]),
        (FA, ["۳ روز پیش", "دیروز", "امروز", "فردا", "۲ روز دیگر", "۵ روز دیگر", "۲۰ آذر"]),
    ],
)
def test_near_days_have_words(qapp: QApplication, style: DateStyle, words: list[str]) -> None:
    dress(qapp, style.language)
    far = [-3, -1, 0, 1, 2, 5, 20]
    assert [dates.relative_day(TODAY + timedelta(days=at), style, TODAY) for at in far] == words


@pytest.mark.parametrize(
    ("style", "words"),
    [
        (EN, ["just now", "1 min ago", "2 h ago", "yesterday"]),
        (RU, ["только что", "1 мин назад", "2 ч назад", "вчера"]),
        (FA, ["همین حالا", "۱ دقیقه پیش", "۲ ساعت پیش", "دیروز"]),
    ],
)
def test_what_has_just_been(qapp: QApplication, style: DateStyle, words: list[str]) -> None:
    dress(qapp, style.language)
    back = [timedelta(seconds=20), timedelta(seconds=80), timedelta(hours=2, minutes=50), timedelta(hours=20)]
    assert [dates.ago(NOW - one, style, NOW) for one in back] == words
    assert dates.ago(NOW + timedelta(minutes=30), EN, NOW) == "17:00"
