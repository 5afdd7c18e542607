"""Activities: what was done now, and what comes next."""

from __future__ import annotations

from datetime import date

import pytest

from crm_desktop.models.calls.call import Call
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.rules.due import When
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.tasks.save_activity import SaveActivity, save_activity
from tests.support.process import Clinic


@pytest.fixture
def lead(clinic: Clinic) -> Lead:
    return clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))[0]


def test_an_activity_on_a_lead_is_a_done_task_with_its_call_and_next_step(clinic: Clinic, lead: Lead) -> None:
    """C24-06, C24-49, C24-50, C24-51: current and future activity saved in one go."""
    future = ProposedStep(clinic.ids["check purchase"], "Ask again", due_on=date(2026, 11, 29))
    order = SaveActivity(
        clinic.ids["first call"],
        "Talked about price",
        lead_id=lead.id,
        contact_method_id=clinic.ids["Phone"],
        result_id=clinic.ids["thinking"],
        description="Wants a discount",
        next=future,
    )
    saved = clinic.do(save_activity, order)
    current, coming = clinic.row(Task, saved.task_id), clinic.row(Task, saved.next_task_id)
    assert (current.status, current.title) == (TaskStatus.DONE, "Talked about price")
    assert (coming.title, coming.due_on) == ("Ask again", date(2026, 11, 29))
    assert [call.id for call in clinic.rows(Call)] == [saved.call_id]
    assert clinic.row(Lead, lead.id).status is LeadStatus.IN_PROGRESS
    assert clinic.breaches() == []


def test_without_feedback_it_is_a_future_activity(clinic: Clinic, lead: Lead) -> None:
    """C24-17, C24-52: not done until something is registered on it, and no call."""
    order = SaveActivity(clinic.ids["first call"], lead_id=lead.id, when=When(on=date(2026, 11, 23)))
    saved = clinic.do(save_activity, order)
    assert clinic.row(Task, saved.task_id).status is TaskStatus.PLANNED
    assert clinic.rows(Call) == []
    assert clinic.row(Lead, lead.id).status is LeadStatus.NEW
