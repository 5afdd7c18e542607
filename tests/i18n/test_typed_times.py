"""A time of day is understood however it is typed."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.i18n.dates import TimeImpossible, TimeNotUnderstood, default_style, parse_time

TEHRAN = default_style("fa", "Asia/Tehran")
NOW = datetime(2026, 11, 21, 13, 0, tzinfo=UTC)  # 16:30 in Tehran


@pytest.mark.parametrize(
    ("typed", "hour", "minute"),
    [
        ("15", 15, 0), ("9", 9, 0), ("1530", 15, 30), ("930", 9, 30), ("15:30", 15, 30), ("۱۵:۳۰", 15, 30),
        ("١٥:٣٠", 15, 30), ("9.30", 9, 30), ("9 30", 9, 30), ("9:5", 9, 5), ("0:00", 0, 0), ("00", 0, 0),
        ("+30", 17, 0), ("30+", 17, 0), ("-30", 16, 0), ("+۹۰", 18, 0),
    ],
)  # fmt: skip
def test_times_as_people_type_them(typed: str, hour: int, minute: int) -> None:
    """C24-59: 24 hours; +30 counts from the branch's clock."""
    assert parse_time(typed, TEHRAN, NOW) == time(hour, minute)


@pytest.mark.parametrize("typed", ["24", "25:00", "15:61", "2460", "+600", "-1000"])
def test_times_that_this_day_does_not_have(typed: str) -> None:
    with pytest.raises(TimeImpossible):
        parse_time(typed, TEHRAN, NOW)


@pytest.mark.parametrize("typed", ["", "x", "9.5", "15:30:20", "12345", "noon"])
def test_what_is_no_time_or_two_is_not_guessed(typed: str) -> None:
    with pytest.raises(TimeNotUnderstood):
        parse_time(typed, TEHRAN, NOW)


@given(st.text(max_size=10))
def test_any_text_is_a_time_or_a_refusal(text: str) -> None:
    with suppress(TimeImpossible, TimeNotUnderstood):
        assert isinstance(parse_time(text, TEHRAN, NOW), time)
