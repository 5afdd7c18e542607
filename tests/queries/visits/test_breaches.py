"""What `check` finds wrong with visits that came past the rules."""

from __future__ import annotations

from typing import Any

from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus, CancelledBy
from crm_desktop.models.visits.wait_entry import WaitEntry, WaitStatus
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.visits import Visits


def forced(visits: Visits, made: Appointment, **values: Any) -> set[str]:
    """The codes found after the row was changed by hand."""

    def change(work: UnitOfWork) -> None:
        row = work.session.get_one(Appointment, made.id)
        for name, value in values.items():
            setattr(row, name, value)

    visits.clinic.change(change)
    return {breach.code for breach in visits.clinic.breaches()}


def test_two_live_bookings_of_one_therapist_and_room_are_found(visits: Visits) -> None:
    """Two stations that booked offline: each saw a free slot."""
    visits.book()
    second = visits.book(person_id=visits.clinic.ids["ali"], starts_at=visits.at("12:00"))
    found = forced(visits, second, starts_at=visits.at("10:30"), ends_at=visits.at("11:30"))
    assert found == {"appointment.two_of_one_provider", "appointment.two_in_one_room"}
    assert forced(visits, second, is_overbooked=True, overbook_reason="Toothache") == set()


def test_what_was_cancelled_holds_nothing_and_says_who_and_why(visits: Visits) -> None:
    made = visits.book()
    assert forced(visits, made, status=AppointmentStatus.CANCELLED) == {"appointment.cancelled_without_reason"}
    told = {"cancelled_by": CancelledBy.PATIENT, "cancel_reason_id": visits.ids["ill"]}
    assert forced(visits, made, **told) == set()


def test_states_need_their_facts(visits: Visits) -> None:
    made = visits.book()
    assert forced(visits, made, status=AppointmentStatus.ADMITTED) == {"appointment.admitted_without_admission"}
    assert forced(visits, made, status=AppointmentStatus.BOOKED, is_overbooked=True) == {
        "appointment.overbooked_without_reason"
    }
    assert forced(visits, made, is_overbooked=False, ends_at=made.starts_at) == {"appointment.ends_before_it_starts"}


def test_a_lead_that_was_booked_for_is_no_longer_new(visits: Visits) -> None:
    """C24-19: registering an appointment sets the lead to new sales opportunity."""
    lead_id = visits.lead()
    visits.book(lead_id=lead_id)

    def back(work: UnitOfWork) -> None:
        work.session.get_one(Lead, lead_id).status = LeadStatus.NEW

    visits.clinic.change(back)
    assert "appointment.lead_still_new" in {breach.code for breach in visits.clinic.breaches()}


def test_who_was_booked_from_the_waiting_list_has_the_appointment(visits: Visits) -> None:
    """MIS-27: an entry that is booked names what was booked."""

    def wait(work: UnitOfWork) -> None:
        work.add(
            WaitEntry(
                person_id=visits.clinic.ids["ali"],
                service_id=visits.ids["implant"],
                from_on=visits.day(),
                until_on=visits.day(3),
                status=WaitStatus.BOOKED,
            )
        )

    visits.clinic.change(wait)
    assert {breach.code for breach in visits.clinic.breaches()} == {"wait_entry.booked_without_appointment"}
