"""Cancelling: who and why, a free slot, and nobody forgotten."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus, CancelledBy
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.usecases.appointments.cancel_appointment import (
    CancelAppointment,
    CancelReasonNeeded,
    cancel_appointment,
)
from crm_desktop.usecases.tasks.cancel_task import CancelTask, cancel_task
from tests.support.visits import Visits


def test_the_slot_is_free_and_the_lead_stays_an_opportunity_with_a_next_step(visits: Visits) -> None:
    """domain.md: cancelling the appointment keeps `opportunity`; an open lead always has a planned task (C24-18)."""
    lead_id = visits.lead()
    first_call = visits.clinic.open_tasks(lead_id=lead_id)[0]
    made = visits.book(lead_id=lead_id)
    visits.clinic.do(cancel_task, CancelTask(first_call.id, "Booked"))
    gone = visits.clinic.do(
        cancel_appointment, CancelAppointment(made.id, CancelledBy.PATIENT, visits.ids["ill"], note="Flu")
    )
    assert (gone.status, gone.cancelled_by) == (AppointmentStatus.CANCELLED, CancelledBy.PATIENT)
    assert visits.clinic.row(Task, made.task_id).status is TaskStatus.CANCELLED
    assert visits.clinic.row(Lead, lead_id).status is LeadStatus.OPPORTUNITY
    assert len(visits.clinic.open_tasks(lead_id=lead_id)) == 1
    visits.book(person_id=visits.clinic.ids["ali"])
    assert visits.clinic.breaches() == []


def test_a_reason_is_needed(visits: Visits) -> None:
    made = visits.book()
    with pytest.raises(CancelReasonNeeded):
        visits.clinic.do(cancel_appointment, CancelAppointment(made.id, CancelledBy.CLINIC, None))


def test_the_first_reason_stays(visits: Visits) -> None:
    """domain.md: a list that is behind does not say the clinic did what the patient did."""
    made = visits.book()
    order = CancelAppointment(made.id, CancelledBy.PATIENT, visits.ids["ill"])
    visits.clinic.do(cancel_appointment, order)
    visits.clinic.do(cancel_appointment, replace(order, by=CancelledBy.CLINIC))
    assert visits.clinic.row(Appointment, made.id).cancelled_by is CancelledBy.PATIENT
