"""A therapist is away: everybody expected that day with another time, no time promised twice."""

from __future__ import annotations

from crm_desktop.queries.visits.away_plans import AwayAsk, AwayPlan, away_plans
from tests.support.process import Clinic
from tests.support.visits import Visits


def planned(visits: Visits, clinic: Clinic, ask: AwayAsk) -> list[AwayPlan]:
    now = clinic.clock()
    return clinic.base.read(lambda session: away_plans(session, clinic.sara, visits.branch, now, ask))


def test_each_patient_has_a_time_of_their_own(visits: Visits, clinic: Clinic) -> None:
    """C24-55: the same day with a colleague where there is room; never the same time for two."""
    first = visits.book(starts_at=visits.at("10:00"))
    second = visits.book(starts_at=visits.at("11:00"), person_id=clinic.ids["ali"])
    visits.book(starts_at=visits.at("12:00"), person_id=clinic.ids["ali"], provider_id=visits.ids["rad"])
    plans = planned(visits, clinic, AwayAsk(visits.ids["karimi"], visits.day(), visits.day()))
    assert [plan.visit.id for plan in plans] == [first.id, second.id]
    slots = [plan.slot for plan in plans]
    assert all(slot is not None and slot.provider_id == visits.ids["rad"] for slot in slots)
    one, other = (slot for slot in slots if slot is not None)
    assert one.ends_at <= other.starts_at or other.ends_at <= one.starts_at


def test_hours_of_a_day_hit_what_falls_into_them(visits: Visits, clinic: Clinic) -> None:
    """C24-55: the free hours of the same provider on that day are offered as well, those of the absence are not."""
    visits.book(starts_at=visits.at("09:00"))
    late = visits.book(starts_at=visits.at("15:00"), person_id=clinic.ids["ali"])
    karimi, day = visits.ids["karimi"], visits.day()
    (plan,) = planned(visits, clinic, AwayAsk(karimi, day, day, from_time="12:00", to_provider_id=karimi))
    assert plan.visit.id == late.id
    assert plan.slot is not None
    assert (plan.slot.provider_id, plan.slot.on) == (karimi, day)
    assert visits.at("10:00") <= plan.slot.starts_at < plan.slot.ends_at <= visits.at("12:00")


def test_several_days_hit_all_of_theirs(visits: Visits, clinic: Clinic) -> None:
    """C24-55: no visit is sent into another day of the absence."""
    first = visits.book(starts_at=visits.at("10:00", 1))
    second = visits.book(starts_at=visits.at("10:00", 2), person_id=clinic.ids["ali"])
    karimi, last = visits.ids["karimi"], visits.day(2)
    plans = planned(visits, clinic, AwayAsk(karimi, visits.day(1), last, to_provider_id=karimi))
    assert [plan.visit.id for plan in plans] == [first.id, second.id]
    assert all(plan.slot is not None and plan.slot.on > last for plan in plans)
