"""The week of a provider."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from crm_desktop.kit.clock import zone
from crm_desktop.kit.problems import Problem
from crm_desktop.models.visits.provider import WorkingHours
from crm_desktop.queries.visits.working_times import working_times
from crm_desktop.rules.timetable import DaysBackwards, EndsBeforeBegins, HoursOverlap, HoursUnreadable, NoSuchWeekday
from crm_desktop.store.problems import Gone
from crm_desktop.usecases.schedule.save_working_hours import Hours, SaveWorkingHours, save_working_hours
from tests.support.visits import Visits

WEEK = [Hours(day, "09:00", "13:00") for day in range(1, 8)] + [Hours(day, "14:00", "18:00") for day in range(1, 8)]


def hours(visits: Visits, day: date) -> list[str]:
    """What can be booked with Dr Karimi on that day, by the clock of the branch."""
    times = visits.clinic.base.read(
        lambda session: working_times(session, visits.branch, (visits.ids["karimi"],), day, day)
    )
    tz = zone(visits.branch.time_zone)
    return [f"{one.stretch.starts_at.astimezone(tz):%H:%M}-{one.stretch.ends_at.astimezone(tz):%H:%M}" for one in times]


def test_the_gap_between_two_stretches_is_a_break(visits: Visits) -> None:
    """C24-55: breaks are not offered."""
    visits.clinic.do(save_working_hours, SaveWorkingHours(visits.ids["karimi"], WEEK))
    assert hours(visits, visits.day(1)) == ["09:00-13:00", "14:00-18:00"]
    visits.clinic.do(save_working_hours, SaveWorkingHours(visits.ids["karimi"], [Hours(1, "10:00", "12:00")]))
    assert len(visits.clinic.rows(WorkingHours)) == 1


def test_a_season_gives_way_on_both_sides(visits: Visits) -> None:
    """C24-55: seasonal hours; before and after them it is as it was."""
    karimi, first = visits.ids["karimi"], visits.day(10)
    last = visits.day(20)
    visits.clinic.do(save_working_hours, SaveWorkingHours(karimi, WEEK))
    season = [Hours(day, "10:00", "15:00") for day in range(1, 8)]
    visits.clinic.do(save_working_hours, SaveWorkingHours(karimi, season, first, last))
    before, after = visits.day(8), visits.day((last - visits.day(0)).days + 1)
    assert before < first
    assert after > last
    usual = ["09:00-13:00", "14:00-18:00"]
    assert [hours(visits, day) for day in (before, first, last, after)] == [
        usual,
        ["10:00-15:00"],
        ["10:00-15:00"],
        usual,
    ]
    visits.clinic.do(save_working_hours, SaveWorkingHours(karimi, WEEK))
    assert hours(visits, first) == usual
    assert len(visits.clinic.rows(WorkingHours)) == len(WEEK)


@pytest.mark.parametrize(
    ("week", "problem"),
    [
        ([Hours(1, "18:00", "09:00")], EndsBeforeBegins),
        ([Hours(1, "09:00", "09:00")], EndsBeforeBegins),
        ([Hours(1, "9", "10:00")], HoursUnreadable),
        ([Hours(1, "09:00", "13:00"), Hours(1, "12:00", "18:00")], HoursOverlap),
        ([Hours(8, "09:00", "13:00")], NoSuchWeekday),
    ],
)
def test_nonsense_is_refused(visits: Visits, week: list[Hours], problem: type[Problem]) -> None:
    """C24-55: ends before it begins, overlapping stretches, no such time or day."""
    with pytest.raises(problem):
        visits.clinic.do(save_working_hours, SaveWorkingHours(visits.ids["karimi"], week))


def test_a_season_ends_after_it_begins_and_is_of_somebody(visits: Visits) -> None:
    """C24-55."""
    first = visits.day(3)
    with pytest.raises(DaysBackwards):
        visits.clinic.do(
            save_working_hours, SaveWorkingHours(visits.ids["karimi"], WEEK, first, first - timedelta(days=1))
        )
    with pytest.raises(Gone):
        visits.clinic.do(save_working_hours, SaveWorkingHours(visits.ids["room 1"], WEEK))
