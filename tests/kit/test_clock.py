"""Days belong to a branch's time zone; moments are UTC."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.kit.clock import FrozenClock, day_of, start_of_day, utc_now

ZONES = [
    "Asia/Tehran",
    "Europe/Moscow",
    "Asia/Beirut",  # its summer time begins at midnight
    "America/Sao_Paulo",  # so did its
    "Pacific/Apia",  # has no 30 December 2011
    "America/New_York",
    "UTC",
]


def test_now_is_aware_and_utc() -> None:
    assert utc_now().utcoffset() == timedelta(0)


def test_a_frozen_clock_moves_only_when_told() -> None:
    clock = FrozenClock(datetime(2026, 11, 21, 12, tzinfo=ZoneInfo("Asia/Tehran")))

    assert clock() == clock() == datetime(2026, 11, 21, 8, 30, tzinfo=UTC)
    assert clock.advance(timedelta(minutes=5)) == clock() == datetime(2026, 11, 21, 8, 35, tzinfo=UTC)
    clock.set(datetime(2026, 1, 1, tzinfo=UTC))
    assert clock() == datetime(2026, 1, 1, tzinfo=UTC)


def test_a_moment_without_a_zone_is_our_bug() -> None:
    naive = datetime(2026, 11, 21)

    with pytest.raises(ValueError, match="time zone"):
        FrozenClock(naive)
    with pytest.raises(ValueError, match="time zone"):
        day_of(naive, "Asia/Tehran")


def test_the_evening_in_utc_is_tomorrow_in_tehran() -> None:
    evening = datetime(2026, 11, 21, 20, 45, tzinfo=UTC)

    assert day_of(evening, "Asia/Tehran") == date(2026, 11, 22)
    assert day_of(evening, "Europe/Moscow") == date(2026, 11, 21)


def test_where_the_clock_jumps_over_midnight_the_day_begins_at_the_jump() -> None:
    # Tehran went from 24:00 to 01:00 on the first day of summer time, 22 March 2022.
    start = start_of_day(date(2022, 3, 22), "Asia/Tehran")

    assert start == datetime(2022, 3, 21, 20, 30, tzinfo=UTC)
    assert start.astimezone(ZoneInfo("Asia/Tehran")).time() == time(1)


def test_where_midnight_comes_twice_the_day_begins_with_the_first() -> None:
    # Havana sets its clock back from 1:00 to 0:00.
    assert start_of_day(date(2026, 11, 1), "America/Havana") == datetime(2026, 11, 1, 4, tzinfo=UTC)


@given(st.dates(date(1990, 1, 1), date(2060, 12, 31)), st.sampled_from(ZONES))
def test_a_day_starts_with_its_first_second(day: date, zone: str) -> None:
    start = start_of_day(day, zone)

    if (day, zone) != (date(2011, 12, 30), "Pacific/Apia"):
        assert day_of(start, zone) == day
    assert day_of(start - timedelta(seconds=1), zone) < day


@given(st.dates(date(1990, 1, 1), date(2060, 12, 31)), st.sampled_from(ZONES))
def test_days_follow_each_other_without_a_gap(day: date, zone: str) -> None:
    assert start_of_day(day, zone) <= start_of_day(day + timedelta(days=1), zone)
    assert start_of_day(day + timedelta(days=1), zone) - start_of_day(day, zone) <= timedelta(hours=25)


def test_an_unknown_zone_is_refused() -> None:
    with pytest.raises(ZoneInfoNotFoundError):
        day_of(datetime(2026, 11, 21, tzinfo=UTC), "Asia/Teheran")
