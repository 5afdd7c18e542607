"""What a person is still expected at, the nearest first."""

from __future__ import annotations

from crm_desktop.models.visits.appointment import CancelledBy
from crm_desktop.queries.visits.coming_visits import coming_visits
from crm_desktop.usecases.appointments.cancel_appointment import CancelAppointment, cancel_appointment
from tests.support.process import Clinic
from tests.support.verdicts import set_kept
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


def test_a_visit_that_lost_its_time_is_shown_where_it_is_asked_for(visits: Visits, clinic: Clinic) -> None:
    """sync.md 8: the card of whoever calls has it; "booked" in a result never means it."""
    lost, next_one = visits.book(), visits.book(starts_at=visits.at("12:00"))
    set_kept(clinic.base, "appointment", lost.id, status="unplaced")
    maryam, now = clinic.ids["maryam"], clinic.clock()

    def coming(*, with_lost: bool) -> list[object]:
        rows = clinic.base.read(lambda base: coming_visits(base, clinic.sara, maryam, now, with_lost=with_lost))
        return [row.id for row in rows]

    assert coming(with_lost=True) == [lost.id, next_one.id]
    assert coming(with_lost=False) == [next_one.id]
