"""When somebody works: their hours by season, minus breaks, holidays, days off and absences."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from crm_desktop.models.admin.holiday import Holiday
from crm_desktop.models.base import Synced
from crm_desktop.models.visits.provider import ProviderAbsence, WorkingHours
from crm_desktop.queries.visits.working_times import working_times
from tests.support.visits import Visits

SATURDAY = date(2026, 11, 28)
FRIDAY = date(2026, 11, 27)


def hours(visits: Visits, day: date, who: str = "karimi") -> list[tuple[str, str]]:
    zone = ZoneInfo(visits.branch.time_zone)
    times = visits.clinic.base.read(lambda session: working_times(session, visits.branch, [visits.ids[who]], day, day))
    return [
        (f"{one.stretch.starts_at.astimezone(zone):%H:%M}", f"{one.stretch.ends_at.astimezone(zone):%H:%M}")
        for one in times
    ]


def add(visits: Visits, row: Synced) -> None:
    visits.clinic.change(lambda work: work.add(row))


def at_work(visits: Visits, weekday: int, opens_at: str, closes_at: str, **given: Any) -> None:
    add(
        visits,
        WorkingHours(
            provider_id=visits.ids["karimi"], weekday=weekday, opens_at=opens_at, closes_at=closes_at, **given
        ),
    )


def test_who_has_no_hours_of_their_own_keeps_those_of_the_branch(visits: Visits) -> None:
    assert hours(visits, SATURDAY) == [("09:00", "18:00")]


def test_nobody_works_on_the_day_off_of_the_branch(visits: Visits) -> None:
    at_work(visits, 5, "10:00", "12:00")
    assert hours(visits, FRIDAY) == []


def test_two_stretches_of_a_day_have_a_break_between(visits: Visits) -> None:
    at_work(visits, 6, "09:00", "13:00")
    at_work(visits, 6, "15:00", "19:00")
    assert hours(visits, SATURDAY) == [("09:00", "13:00"), ("15:00", "19:00")]
    assert hours(visits, SATURDAY + timedelta(days=1)) == []


def test_hours_of_a_season_end_with_it(visits: Visits) -> None:
    at_work(visits, 6, "07:00", "12:00", valid_until_on=date(2026, 9, 22))
    at_work(visits, 6, "10:00", "17:00", valid_from_on=date(2026, 9, 23))
    assert hours(visits, date(2026, 9, 19)) == [("07:00", "12:00")]
    assert hours(visits, SATURDAY) == [("10:00", "17:00")]


def test_a_holiday_closes_and_a_short_day_shortens(visits: Visits) -> None:
    add(visits, Holiday(on=SATURDAY, name="Yalda", opens_at="09:00", closes_at="12:00"))
    add(visits, Holiday(on=SATURDAY + timedelta(days=1), name="A holiday"))
    assert hours(visits, SATURDAY) == [("09:00", "12:00")]
    assert hours(visits, SATURDAY + timedelta(days=1)) == []


def test_an_absence_of_some_hours_and_of_days(visits: Visits) -> None:
    karimi: UUID = visits.ids["karimi"]
    noon = ProviderAbsence(
        provider_id=karimi, starts_on=SATURDAY, ends_on=SATURDAY, from_time="12:00", until_time="14:00"
    )
    add(visits, noon)
    away = SATURDAY + timedelta(days=1)
    add(visits, ProviderAbsence(provider_id=karimi, starts_on=away, ends_on=away + timedelta(days=3)))
    assert hours(visits, SATURDAY) == [("09:00", "12:00"), ("14:00", "18:00")]
    assert hours(visits, away) == hours(visits, away + timedelta(days=3)) == []
    assert hours(visits, SATURDAY, "rad") == [("09:00", "18:00")]
