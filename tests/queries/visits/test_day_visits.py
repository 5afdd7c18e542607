"""The list of a day: in order of time, by state, and who is here in the order they came."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.queries.visits.day_visits import VisitFilter, visit_count, visit_ids, visit_page
from crm_desktop.usecases.appointments.mark_arrived import MarkArrived, mark_arrived
from crm_desktop.usecases.appointments.reschedule_appointment import RescheduleAppointment, reschedule_appointment
from tests.support.process import Clinic
from tests.support.visits import Visits


def listed(clinic: Clinic, **wanted: Any) -> list[Any]:
    return clinic.base.read(lambda session: list(visit_ids(session, clinic.sara, VisitFilter(**wanted))))


def test_a_day_is_in_order_of_time_with_its_names(visits: Visits, clinic: Clinic) -> None:
    """R1, C24-28: who, what, with whom, where and the number to call."""
    later = visits.book(starts_at=visits.at("11:00"), person_id=clinic.ids["ali"])
    first = visits.book(starts_at=visits.at("09:00"))
    visits.book(starts_at=visits.at("09:00", 8), person_id=clinic.ids["ali"])
    assert listed(clinic, on=visits.day()) == [first.id, later.id]
    row = clinic.base.read(lambda session: visit_page(session, clinic.sara, [first.id]))[0]
    assert (row.service, row.provider, row.room, row.price) == ("Implant", "Dr Karimi", "Room 1", 5_000_000)
    assert row.person_id == clinic.ids["maryam"]
    assert row.person
    by_service = VisitFilter(on=visits.day(), text="impl", provider_id=visits.ids["karimi"])
    assert clinic.base.read(lambda session: visit_count(session, clinic.sara, by_service)) == 2


def test_what_was_moved_stands_at_its_new_time_only(visits: Visits, clinic: Clinic) -> None:
    """R9: the old line is gone from the day."""
    old = visits.book(starts_at=visits.at("09:00"))
    new = clinic.do(reschedule_appointment, RescheduleAppointment(old.id, visits.at("12:00")))
    assert listed(clinic, on=visits.day()) == [new.id]


def test_who_waits_longest_is_first_in_the_queue(visits: Visits, clinic: Clinic) -> None:
    """R2: by the moment of arrival, not by the time of the appointment."""
    early = visits.book(starts_at=visits.at("11:00"))
    late = visits.book(starts_at=visits.at("12:00"), person_id=clinic.ids["ali"])
    day = visits.day()
    clinic.clock.set(visits.at("10:00"))
    clinic.do(mark_arrived, MarkArrived(late.id))
    clinic.clock.advance(timedelta(minutes=5))
    clinic.do(mark_arrived, MarkArrived(early.id))
    here = {"on": day, "statuses": (AppointmentStatus.ARRIVED,), "by_arrival": True}
    assert listed(clinic, **here) == [late.id, early.id]
