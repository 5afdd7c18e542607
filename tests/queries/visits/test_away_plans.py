"""A therapist is away: everybody expected that day with another time, no time promised twice."""

from __future__ import annotations

from crm_desktop.queries.visits.away_plans import away_plans
from tests.support.process import Clinic
from tests.support.visits import Visits


def test_each_patient_has_a_time_of_their_own(visits: Visits, clinic: Clinic) -> None:
    """C24-55: the same day with a colleague where there is room; never the same time for two."""
    first = visits.book(starts_at=visits.at("10:00"))
    second = visits.book(starts_at=visits.at("11:00"), person_id=clinic.ids["ali"])
    visits.book(starts_at=visits.at("12:00"), person_id=clinic.ids["ali"], provider_id=visits.ids["rad"])
    day, karimi, now = visits.day(), visits.ids["karimi"], clinic.clock()
    plans = clinic.base.read(lambda session: away_plans(session, clinic.sara, visits.branch, now, karimi, day))
    assert [plan.visit.id for plan in plans] == [first.id, second.id]
    slots = [plan.slot for plan in plans]
    assert all(slot is not None and slot.provider_id == visits.ids["rad"] for slot in slots)
    one, other = (slot for slot in slots if slot is not None)
    assert one.ends_at <= other.starts_at or other.ends_at <= one.starts_at
