"""The list of who gives visits."""

from __future__ import annotations

from crm_desktop.queries.visits.provider_rows import provider_rows, services_given
from crm_desktop.usecases.schedule.save_provider import SaveProvider, save_provider
from crm_desktop.usecases.schedule.save_working_hours import Hours, SaveWorkingHours, save_working_hours
from crm_desktop.usecases.schedule.set_absence import SetAbsence, set_absence
from crm_desktop.usecases.schedule.set_provider_services import SetProviderServices, set_provider_services
from tests.support.visits import Visits


def test_a_line_says_what_they_give_and_how_long_they_work(visits: Visits) -> None:
    """C24-55."""
    karimi, rad, today = visits.ids["karimi"], visits.ids["rad"], visits.day(0)
    visits.clinic.do(set_provider_services, SetProviderServices(karimi, {visits.ids["implant"]: 90}))
    week = [Hours(6, "09:00", "13:00"), Hours(6, "14:00", "15:30")]
    visits.clinic.do(save_working_hours, SaveWorkingHours(karimi, week))
    visits.clinic.do(set_absence, SetAbsence(karimi, today, visits.day(3)))
    visits.clinic.do(save_provider, SaveProvider("Dr Rad", provider_id=rad, is_active=False))
    rows = visits.clinic.base.read(lambda session: provider_rows(session, today))
    assert [(row.name, row.room, row.services, row.week_minutes, row.away_until_on) for row in rows] == [
        ("Dr Karimi", "Room 1", ("Implant",), 330, visits.day(3))
    ]
    everybody = visits.clinic.base.read(lambda session: provider_rows(session, today, inactive=True))
    assert [(row.name, row.services, row.week_minutes) for row in everybody][1] == ("Dr Rad", (), None)
    given = visits.clinic.base.read(lambda session: services_given(session, karimi))
    assert given == {visits.ids["implant"]: 90}
