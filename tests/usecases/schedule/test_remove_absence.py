"""The provider is there after all."""

from __future__ import annotations

from crm_desktop.usecases.schedule.remove_absence import RemoveAbsence, remove_absence
from crm_desktop.usecases.schedule.set_absence import SetAbsence, set_absence
from tests.support.visits import Visits


def test_the_hours_can_be_booked_again(visits: Visits) -> None:
    """R11."""
    away = visits.clinic.do(set_absence, SetAbsence(visits.ids["karimi"], visits.day(1)))
    visits.clinic.do(remove_absence, RemoveAbsence(away.id))
    assert visits.book(starts_at=visits.at("10:00", 1)).provider_id == visits.ids["karimi"]
