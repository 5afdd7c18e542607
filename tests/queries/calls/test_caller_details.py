"""What is told of several callers at once; what a card shows of it is in test_caller_cards.py."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.models.visits.admission import Admission, AdmissionStatus
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.queries.calls.caller_details import caller_details
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.visits import Visits


def test_each_of_a_family_has_their_own(visits: Visits) -> None:
    """B3, P2: nothing of one child is told of another; a visit that was called off is none."""
    clinic = visits.clinic
    maryam, ali = clinic.ids["maryam"], clinic.ids["ali"]

    def fill(work: UnitOfWork) -> None:
        for days, status in ((10, AdmissionStatus.COMPLETED), (3, AdmissionStatus.CANCELLED)):
            on = work.today - timedelta(days=days)
            at = work.now - timedelta(days=days)
            work.add(Admission(person_id=ali, on=on, at=at, amount=700, status=status))

    visits.book(starts_at=visits.at("11:00", days=0))
    clinic.change(fill)
    today = visits.day(0)
    told = clinic.base.read(lambda session: caller_details(session, clinic.sara, (maryam, ali), today, clinic.clock()))
    assert told[maryam].visit_today is not None
    assert (told[maryam].last_visit_on, told[maryam].balance) == (None, 0)
    assert told[ali].visit_today is None
    assert (told[ali].client_since, told[ali].last_visit_on) == (today - timedelta(days=10),) * 2
    assert told[ali].balance == -700


def test_a_visit_that_was_written_down_without_an_admission_is_one(visits: Visits) -> None:
    """O2: as imports bring them."""
    clinic = visits.clinic
    visit = visits.book(starts_at=visits.at("11:00", days=0))
    clinic.change(
        lambda work: setattr(work.session.get_one(Appointment, visit.id), "status", AppointmentStatus.COMPLETED)
    )
    maryam = clinic.ids["maryam"]
    told = clinic.base.read(
        lambda session: caller_details(session, clinic.sara, (maryam,), visits.day(0), clinic.clock())
    )
    assert told[maryam].client_since == told[maryam].last_visit_on == visits.day(0)
