"""What a person is still expected at, the nearest first."""

from __future__ import annotations

from crm_desktop.models.visits.appointment import CancelledBy
from crm_desktop.queries.visits.coming_visits import coming_visits
from crm_desktop.usecases.appointments.cancel_appointment import CancelAppointment, cancel_appointment
from tests.support.process import Clinic
from tests.support.visits import Visits


def test_the_nearest_comes_first_and_the_cancelled_not_at_all(visits: Visits, clinic: Clinic) -> None:
    """O6: "booked" means the next one."""
    later = visits.book(starts_at=visits.at("10:00", 8))
    nearest = visits.book(starts_at=visits.at("12:00"))
    gone = visits.book(starts_at=visits.at("09:00"))
    clinic.do(cancel_appointment, CancelAppointment(gone.id, CancelledBy.PATIENT, visits.ids["ill"]))
    maryam, now = clinic.ids["maryam"], clinic.clock()
    rows = clinic.base.read(lambda session: coming_visits(session, clinic.sara, maryam, now))
    assert [row.id for row in rows] == [nearest.id, later.id]
