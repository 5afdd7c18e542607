"""Minutes of the wall clock and moments: five zones and both calendars never move a date by a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from crm_desktop.i18n.calendars import day_from, parts
from crm_desktop.i18n.style import CalendarName, DateStyle, default_style
from crm_desktop.kit.clock import day_of
from crm_desktop.views.calendar.calendar_place import CalendarPlace, Mode
from crm_desktop.views.calendar.wall import minute_of, moment_at, snapped

ZONES = ("Asia/Tehran", "Europe/Moscow", "Asia/Vladivostok", "America/Los_Angeles", "Pacific/Kiritimati")
# Round the changes of clocks, the ends of months and years in both calendars, and a leap day.
DAYS = (
    date(2026, 3, 8),
    date(2026, 3, 20),
    date(2026, 3, 21),
    date(2026, 3, 29),
    date(2026, 10, 25),
    date(2026, 11, 1),
    date(2026, 11, 21),
    date(2026, 12, 31),
    date(2028, 2, 29),
    date(2025, 3, 20),
)
CALENDARS: tuple[CalendarName, ...] = ("gregorian", "jalali")


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("calendar", CALENDARS)
def test_a_visit_stays_on_its_day_and_at_its_hour(zone: str, calendar: CalendarName) -> None:
    """C24-59: what is put on a day of the calendar is stored and shown on that very day, at that very hour."""
    for day in DAYS:
        there = parts(day, calendar)
        assert day_from(there.year, there.month, there.day, calendar) == day
        for minute in (0, 15, 9 * 60, 13 * 60 + 45, 23 * 60 + 45):
            moment = moment_at(day, minute, zone)
            assert day_of(moment, zone) == day
            assert minute_of(moment, day, zone) == minute


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("language", ["en", "fa", "ru"])
@pytest.mark.parametrize("mode", list(Mode))
def test_a_day_is_always_on_its_own_page(zone: str, language: str, mode: Mode) -> None:
    """C24-28: the week or month that is shown holds the day that was asked for, each day once and in order."""
    style = default_style(language, zone)  # type: ignore[arg-type]  # declared languages
    for day in DAYS:
        days = CalendarPlace(day, mode).days(style)
        assert day in days
        assert list(days) == [days[0] + timedelta(days=at) for at in range(len(days))]


@pytest.mark.parametrize("calendar", CALENDARS)
@pytest.mark.parametrize("mode", list(Mode))
def test_one_step_forth_and_one_back_lead_to_the_same_page(calendar: CalendarName, mode: Mode) -> None:
    style = DateStyle("fa" if calendar == "jalali" else "en", calendar)
    for day in DAYS:
        here = CalendarPlace(day, mode)
        there = CalendarPlace(here.stepped(1, style), mode)
        assert set(here.days(style)) != set(there.days(style))
        assert CalendarPlace(there.stepped(-1, style), mode).days(style) == here.days(style)


def test_the_jalali_week_begins_on_saturday() -> None:
    """C24-59: the week of a Persian calendar goes from Saturday to Friday."""
    days = CalendarPlace(date(2026, 11, 25), Mode.WEEK).days(default_style("fa", "Asia/Tehran"))
    assert (days[0].isoweekday(), days[-1].isoweekday()) == (6, 5)
    assert date(2026, 11, 21) == days[0]


@pytest.mark.parametrize(("minute", "snap"), [(607.4, 600), (607.6, 615), (0, 0), (1437, 1440)])
def test_a_drop_snaps_to_quarters(minute: float, snap: int) -> None:
    assert snapped(minute) == snap
