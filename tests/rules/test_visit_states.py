"""What goes with a visit when its state changes: the call that asks about it, the message that waits."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crm_desktop.models.messages.message import Message, MessageStatus
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus, CancelledBy
from crm_desktop.models.work.task import Task
from crm_desktop.usecases.appointments.cancel_appointment import CancelAppointment, cancel_appointment
from crm_desktop.usecases.appointments.confirm_appointment import ConfirmAppointment, confirm_appointment
from crm_desktop.usecases.appointments.reschedule_appointment import RescheduleAppointment, reschedule_appointment
from crm_desktop.usecases.messages.queue_message import QueueMessage, queue_message
from crm_desktop.usecases.nightly.run_night import RunNight, run_night
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.usecases.tasks.take_task import TakeTask, take_task
from tests.support.visits import Visits


def confirm(visits: Visits, made: Appointment) -> None:
    visits.clinic.do(confirm_appointment, ConfirmAppointment(made.id))


def call_off(visits: Visits, made: Appointment) -> None:
    visits.clinic.do(cancel_appointment, CancelAppointment(made.id, CancelledBy.PATIENT, visits.ids["ill"]))


def put_off(visits: Visits, made: Appointment) -> None:
    visits.clinic.do(reschedule_appointment, RescheduleAppointment(made.id, visits.at("10:00", 5)))


def night(visits: Visits) -> None:
    visits.clinic.change(lambda work: run_night(work, RunNight()))


def confirm_calls(visits: Visits) -> list[Task]:
    return visits.clinic.open_tasks(template_id=visits.ids["confirm"])


def asked_for(visits: Visits) -> Appointment:
    """A visit of tomorrow, and the night has planned the call that asks whether they will come."""
    made = visits.book(lead_id=visits.lead(), starts_at=visits.at("10:00", 3))
    visits.clinic.clock.set(visits.at("08:00", 2))
    night(visits)
    assert len(confirm_calls(visits)) == 1
    return made


@pytest.mark.parametrize("deed", [confirm, call_off, put_off])
def test_nobody_is_asked_who_has_said_so_or_will_not_come(
    visits: Visits, deed: Callable[[Visits, Appointment], None]
) -> None:
    """MIS-28: confirmation closes the ticket in the call centre; a visit that was called off or moved does too."""
    deed(visits, asked_for(visits))
    assert confirm_calls(visits) == []
    assert visits.clinic.breaches() == []


def test_who_calls_off_in_that_very_call_leaves_its_result_to_be_given(visits: Visits) -> None:
    """OT-40: a call that is going on ends with its result."""
    made = asked_for(visits)
    visits.clinic.do(take_task, TakeTask(confirm_calls(visits)[0].id))
    call_off(visits, made)
    assert len(confirm_calls(visits)) == 1


def test_the_call_confirms_the_visit_it_was_made_for(visits: Visits) -> None:
    """MIS-28: not another one that comes before it."""
    made = asked_for(visits)
    sooner = visits.book(starts_at=visits.at("15:00", 0), service_id=visits.ids["cleaning"])
    visits.clinic.do(complete_task, CompleteTask(confirm_calls(visits)[0].id, visits.ids["confirmed"]))
    assert visits.clinic.row(Appointment, made.id).status is AppointmentStatus.CONFIRMED
    assert visits.clinic.row(Appointment, sooner.id).status is AppointmentStatus.BOOKED


def test_what_waits_in_the_queue_about_a_visit_that_is_over_goes_out_no_more(visits: Visits) -> None:
    """domain.md: "we expect you on Sunday" is no news on Monday."""
    made = visits.book()
    order = QueueMessage(made.person_id, "We expect you.", "booked", Appointment.__tablename__, made.id)
    message = visits.clinic.do(queue_message, order)
    confirm(visits, made)
    assert visits.clinic.row(Message, message.id).status is MessageStatus.QUEUED
    visits.clinic.clock.set(visits.at("01:00", 2))
    night(visits)
    assert visits.clinic.row(Message, message.id).status is MessageStatus.CANCELLED
