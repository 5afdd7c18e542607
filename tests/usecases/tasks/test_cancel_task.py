"""Cancelling a task."""

from __future__ import annotations

from datetime import date

import pytest

from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.rules.open_work import NeedsNextStep
from crm_desktop.rules.task_moves import ReasonNeeded
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.tasks.cancel_task import CancelTask, cancel_task
from crm_desktop.usecases.tasks.create_call_round import CreateCallRound, create_call_round
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from tests.support.process import Clinic


def test_cancelling_needs_a_reason(clinic: Clinic) -> None:
    """OT-42: –cancel [reason]→ cancelled."""
    task = clinic.do(create_task, CreateTask(clinic.ids["first call"], person_id=clinic.ids["ali"]))
    with pytest.raises(ReasonNeeded):
        clinic.do(cancel_task, CancelTask(task.id, " "))
    clinic.do(cancel_task, CancelTask(task.id, "Twice the same"))
    assert clinic.row(Task, task.id).status is TaskStatus.CANCELLED
    assert clinic.told(TimelineKind.TASK_CANCELLED)[0]["reason"] == "Twice the same"


def test_a_leads_last_task_is_cancelled_only_for_another(clinic: Clinic) -> None:
    """C24-18, OT-51: an open lead does not stay without a planned task."""
    lead = clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))[0]
    task = clinic.open_tasks(lead_id=lead.id)[0]
    with pytest.raises(NeedsNextStep) as refused:
        clinic.do(cancel_task, CancelTask(task.id, "Wrong day"))
    assert refused.value.facts["title"] == "Maryam Hosseini"
    step = ProposedStep(clinic.ids["check purchase"], due_on=date(2026, 11, 25))
    made = clinic.do(cancel_task, CancelTask(task.id, "Wrong day", step))
    assert made is not None
    assert [each.id for each in clinic.open_tasks(lead_id=lead.id)] == [made.id]
    assert clinic.breaches() == []


def test_of_a_round_every_lead_gets_its_next_step(clinic: Clinic) -> None:
    """C24-18: the calls go with their round, and nobody is forgotten."""
    people = (clinic.ids["maryam"], clinic.ids["ali"])
    leads = clinic.do(create_lead, CreateLead(people))
    planned = [clinic.open_tasks(lead_id=lead.id)[0] for lead in leads]
    order = CreateCallRound(clinic.ids["lapsed patients"], people)
    made = clinic.do(create_call_round, order)
    step = ProposedStep(clinic.ids["check purchase"], due_on=date(2026, 11, 25))
    for task in planned:
        clinic.do(cancel_task, CancelTask(task.id, "In the round"))
    clinic.do(cancel_task, CancelTask(made.id, "Not now", step))
    assert [len(clinic.open_tasks(lead_id=lead.id)) for lead in leads] == [1, 1]
    assert clinic.breaches() == []
