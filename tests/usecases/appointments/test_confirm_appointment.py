"""The patient says they will come."""

from __future__ import annotations

import pytest

from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.rules.visit_states import AppointmentCannotMove
from crm_desktop.usecases.appointments.confirm_appointment import ConfirmAppointment, confirm_appointment
from crm_desktop.usecases.appointments.mark_arrived import MarkArrived, mark_arrived
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from tests.support.visits import Visits


def test_confirmed_and_taken_back(visits: Visits) -> None:
    made = visits.book()
    confirmed = visits.clinic.do(confirm_appointment, ConfirmAppointment(made.id))
    assert (confirmed.status, confirmed.confirmed_at) == (AppointmentStatus.CONFIRMED, visits.clinic.clock())
    back = visits.clinic.do(confirm_appointment, ConfirmAppointment(made.id, is_confirmed=False))
    assert (back.status, back.confirmed_at) == (AppointmentStatus.BOOKED, None)


def test_the_confirmation_call_confirms_the_appointment(visits: Visits) -> None:
    """MIS-28: confirmation closes the ticket in the call centre and colours the appointment."""
    lead_id = visits.lead()
    made = visits.book(lead_id=lead_id)
    call = visits.clinic.do(
        create_task, CreateTask(template_id=visits.ids["confirm"], person_id=made.person_id, lead_id=lead_id)
    )
    done = visits.clinic.do(complete_task, CompleteTask(call.id, visits.ids["confirmed"]))
    assert visits.clinic.row(Appointment, made.id).status is AppointmentStatus.CONFIRMED
    assert done.next_task_id == made.task_id


def test_who_is_here_has_nothing_to_confirm(visits: Visits) -> None:
    """domain.md: nobody goes back from arrived to confirmed."""
    made = visits.book()
    visits.clinic.clock.set(visits.at("09:50"))
    visits.clinic.do(mark_arrived, MarkArrived(made.id))
    for is_confirmed in (True, False):
        with pytest.raises(AppointmentCannotMove):
            visits.clinic.do(confirm_appointment, ConfirmAppointment(made.id, is_confirmed))
