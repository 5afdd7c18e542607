"""The weeks of a provider and their absences."""

from __future__ import annotations

from crm_desktop.queries.visits.hours_rows import absence_rows, season_rows
from crm_desktop.usecases.schedule.save_working_hours import Hours, SaveWorkingHours, save_working_hours
from crm_desktop.usecases.schedule.set_absence import SetAbsence, set_absence
from tests.support.visits import Visits


def test_each_season_is_one_week(visits: Visits) -> None:
    """C24-55: a season between the usual weeks."""
    karimi, first, last = visits.ids["karimi"], visits.day(10), visits.day(20)
    assert visits.clinic.base.read(lambda session: season_rows(session, karimi)) == []
    visits.clinic.do(save_working_hours, SaveWorkingHours(karimi, [Hours(1, "09:00", "13:00")]))
    visits.clinic.do(save_working_hours, SaveWorkingHours(karimi, [Hours(1, "10:00", "12:00")], first, last))
    rows = visits.clinic.base.read(lambda session: season_rows(session, karimi))
    assert [row.week[0].opens_at for row in rows] == ["09:00", "10:00", "09:00"]
    assert [row.holds(first) for row in rows] == [False, True, False]


def test_absences_that_are_over_are_left_out(visits: Visits) -> None:
    """R11."""
    for name, days in (("karimi", 1), ("rad", 8)):
        visits.clinic.do(set_absence, SetAbsence(visits.ids[name], visits.day(days), reason="Congress"))
    rows = visits.clinic.base.read(lambda session: absence_rows(session, visits.day(8)))
    assert [(row.provider, row.reason) for row in rows] == [("Dr Rad", "Congress")]
    assert visits.clinic.base.read(lambda session: absence_rows(session, visits.day(0), visits.ids["karimi"]))
