"""The patient is here, in time or after all."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus, CancelledBy
from crm_desktop.rules.visit_states import AnotherDay, AppointmentCannotMove
from crm_desktop.usecases.appointments.cancel_appointment import CancelAppointment, cancel_appointment
from crm_desktop.usecases.appointments.mark_arrived import MarkArrived, mark_arrived
from crm_desktop.usecases.appointments.mark_no_show import MarkNoShow, mark_no_show
from tests.support.visits import Visits


def arrive(visits: Visits, made: Appointment) -> Appointment:
    return visits.clinic.do(mark_arrived, MarkArrived(made.id))


def test_who_arrives_waits_from_then_on(visits: Visits) -> None:
    """R2: the patient is at the desk."""
    made = visits.book()
    visits.clinic.clock.set(visits.at("09:50"))
    came = arrive(visits, made)
    assert (came.status, came.arrived_at) == (AppointmentStatus.ARRIVED, visits.clinic.clock())


def test_an_appointment_of_another_day_is_not_received_by_mistake(visits: Visits) -> None:
    made = visits.book()
    with pytest.raises(AnotherDay):
        arrive(visits, made)


def test_who_comes_late_after_all_needs_no_follow_up(visits: Visits) -> None:
    """domain.md: no-show – came late → arrived, which undoes the task."""
    lead_id = visits.lead()
    made = visits.book(lead_id=lead_id)
    visits.clinic.clock.set(visits.at("12:00"))
    visits.clinic.do(mark_no_show, MarkNoShow(made.id))
    arrive(visits, made)
    templates = {task.template_id for task in visits.clinic.open_tasks(lead_id=lead_id)}
    assert visits.ids["no show call"] not in templates
    assert visits.ids["visit"] in templates


def test_who_cancelled_does_not_arrive(visits: Visits) -> None:
    made = visits.book()
    visits.clinic.do(cancel_appointment, CancelAppointment(made.id, CancelledBy.PATIENT, visits.ids["ill"]))
    visits.clinic.clock.set(visits.at("09:50"))
    with pytest.raises(AppointmentCannotMove):
        arrive(visits, made)


def test_who_was_missed_on_another_day_does_not_arrive_for_it(visits: Visits) -> None:
    """domain.md: came late is of the same day; a visit of last week is admitted without it."""
    made = visits.book()
    visits.clinic.clock.set(visits.at("12:00"))
    visits.clinic.do(mark_no_show, MarkNoShow(made.id))
    visits.clinic.clock.set(visits.at("09:00", 1))
    with pytest.raises(AnotherDay):
        arrive(visits, made)


def test_pressed_twice_the_first_moment_counts(visits: Visits) -> None:
    """R2: who waits longest is first."""
    made = visits.book()
    visits.clinic.clock.set(visits.at("09:50"))
    arrive(visits, made)
    visits.clinic.clock.advance(timedelta(minutes=20))
    assert arrive(visits, made).arrived_at == visits.clinic.clock() - timedelta(minutes=20)
