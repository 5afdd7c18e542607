"""Taking a lead up again."""

from __future__ import annotations

from datetime import date

import pytest

from crm_desktop.models.deals.deal import Deal, DealStatus
from crm_desktop.models.notes.tag import TagUse
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.task import Task
from crm_desktop.rules.lead_follow import LeadCannotMove
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.leads.reopen_lead import ReopenLead, reopen_lead
from crm_desktop.usecases.leads.set_lead_status import SetLeadStatus, set_lead_status
from tests.support.process import Clinic
from tests.support.visits import Visits


def test_a_lost_lead_comes_back_with_its_deal_and_a_step(clinic: Clinic) -> None:
    """C24-18, FC-18: in progress, the deal open, the reasons gone, the wished step planned."""
    lead = clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))[0]
    with pytest.raises(LeadCannotMove):
        clinic.do(reopen_lead, ReopenLead(lead.id))
    reasons = (clinic.ids["too far"],)
    clinic.do(set_lead_status, SetLeadStatus(lead.id, LeadStatus.LOST, lost_reason_tag_ids=reasons))
    step = ProposedStep(clinic.ids["check purchase"], due_on=date(2026, 12, 1))
    clinic.do(reopen_lead, ReopenLead(lead.id, step))
    assert clinic.row(Lead, lead.id).status is LeadStatus.IN_PROGRESS
    assert clinic.rows(Deal)[0].status is DealStatus.OPEN
    assert clinic.rows(TagUse) == []
    assert [(task.template_id, task.due_on) for task in clinic.open_tasks()] == [
        (clinic.ids["check purchase"], date(2026, 12, 1))
    ]
    assert clinic.breaches() == []


def test_a_lead_whose_visit_stands_comes_back_as_an_opportunity(visits: Visits) -> None:
    """C24-15, C24-19: the appointment was never cancelled, so the visit is the next step again and no first call."""
    clinic = visits.clinic
    lead_id = visits.lead()
    made = visits.book(lead_id=lead_id)
    reasons = (clinic.ids["too far"],)
    clinic.do(set_lead_status, SetLeadStatus(lead_id, LeadStatus.LOST, lost_reason_tag_ids=reasons))
    assert not clinic.row(Task, made.task_id).is_open
    clinic.do(reopen_lead, ReopenLead(lead_id))
    assert clinic.row(Lead, lead_id).status is LeadStatus.OPPORTUNITY
    assert [(task.template_id, task.due_at) for task in clinic.open_tasks()] == [(visits.ids["visit"], made.starts_at)]
    assert clinic.rows(Deal, lead_id=lead_id)[0].status is DealStatus.OPEN
    assert clinic.breaches() == []


def test_a_visit_that_is_over_is_no_next_step(visits: Visits) -> None:
    """C24-18: after midnight, before the night work has said that they did not come, somebody still calls."""
    clinic = visits.clinic
    lead_id = visits.lead()
    visits.book(lead_id=lead_id)
    reasons = (clinic.ids["too far"],)
    clinic.do(set_lead_status, SetLeadStatus(lead_id, LeadStatus.LOST, lost_reason_tag_ids=reasons))
    clinic.clock.set(visits.at("00:30", 2))
    clinic.do(reopen_lead, ReopenLead(lead_id))
    assert [task.due_on for task in clinic.open_tasks(lead_id=lead_id)] == [visits.day(0)]
    assert clinic.breaches() == []
