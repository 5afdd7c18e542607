"""Referring a lead."""

from __future__ import annotations

import pytest

from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.notes.notification import Notification
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.work.lead import Lead
from crm_desktop.rules.planning import OnePerformer
from crm_desktop.usecases.leads.assign_lead import AssignLead, assign_lead
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from tests.support.process import Clinic


def test_deal_and_planned_work_go_with_the_lead(clinic: Clinic) -> None:
    """C24-38: refer to a colleague, who is told."""
    lead = clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))[0]
    clinic.do(assign_lead, AssignLead(lead.id, clinic.ids["reza"]))
    assert clinic.row(Lead, lead.id).assignee_id == clinic.ids["reza"]
    assert clinic.rows(Deal)[0].owner_id == clinic.ids["reza"]
    assert clinic.open_tasks()[0].performer_id == clinic.ids["reza"]
    assert [notice.user_id for notice in clinic.rows(Notification)] == [clinic.ids["reza"]]
    told = clinic.told(TimelineKind.LEAD_STATUS)[0]
    assert (told["assignee_before"], told["assignee"]) == ("Sara", "Reza")


def test_to_one_person_or_team(clinic: Clinic) -> None:
    """C24-38: not to nobody."""
    lead = clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))[0]
    with pytest.raises(OnePerformer):
        clinic.do(assign_lead, AssignLead(lead.id))
