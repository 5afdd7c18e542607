"""Lead statuses set by hand."""

from __future__ import annotations

import pytest

from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause, StageHistory
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.rules.lead_follow import LeadCannotMove
from crm_desktop.rules.lost_reasons import LostReasonNeeded
from crm_desktop.rules.task_moves import ReasonNeeded
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.leads.set_lead_status import SetLeadStatus, set_lead_status
from tests.support.process import Clinic
from tests.support.visits import Visits


@pytest.fixture
def lead(clinic: Clinic) -> Lead:
    return clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))[0]


def test_a_stagnant_lead_has_a_reason_and_nothing_planned(clinic: Clinic, lead: Lead) -> None:
    """C24-18: the person gave up; the old status stays in the history."""
    with pytest.raises(ReasonNeeded):
        clinic.do(set_lead_status, SetLeadStatus(lead.id, LeadStatus.STAGNANT))
    clinic.do(set_lead_status, SetLeadStatus(lead.id, LeadStatus.STAGNANT, clinic.ids["No money now"]))
    resting = clinic.row(Lead, lead.id)
    assert (resting.status, resting.stagnant_reason_id) == (LeadStatus.STAGNANT, clinic.ids["No money now"])
    assert clinic.open_tasks() == []
    told = clinic.told(TimelineKind.LEAD_STATUS)[0]
    assert (told["before"], told["after"], told["reason"]) == ("new", "stagnant", "No money now")
    assert clinic.breaches() == []


def test_a_lost_lead_has_reasons(clinic: Clinic, lead: Lead) -> None:
    """FC-18, C24-57: its deal is lost with it."""
    with pytest.raises(LostReasonNeeded):
        clinic.do(set_lead_status, SetLeadStatus(lead.id, LeadStatus.LOST))
    order = SetLeadStatus(lead.id, LeadStatus.LOST, lost_reason_tag_ids=(clinic.ids["too far"],))
    clinic.do(set_lead_status, order)
    assert clinic.rows(Deal)[0].status is DealStatus.LOST
    assert clinic.breaches() == []


@pytest.mark.parametrize("status", [LeadStatus.IN_PROGRESS, LeadStatus.OPPORTUNITY, LeadStatus.CLOSED])
def test_the_status_can_be_changed_at_each_stage(clinic: Clinic, lead: Lead, status: LeadStatus) -> None:
    """C24-57: from the list, by hand."""
    clinic.do(set_lead_status, SetLeadStatus(lead.id, status))
    assert clinic.row(Lead, lead.id).status is status
    assert clinic.breaches() == []


def test_a_woken_lead_gets_a_step(clinic: Clinic, lead: Lead) -> None:
    """C24-18: stagnant → in progress, with something planned again."""
    clinic.do(set_lead_status, SetLeadStatus(lead.id, LeadStatus.STAGNANT, clinic.ids["No money now"]))
    clinic.do(set_lead_status, SetLeadStatus(lead.id, LeadStatus.OPPORTUNITY))
    assert clinic.row(Lead, lead.id).status is LeadStatus.OPPORTUNITY
    assert [task.template_id for task in clinic.open_tasks()] == [clinic.ids["first call"]]


def test_a_closed_lead_stays_closed(clinic: Clinic, lead: Lead) -> None:
    """C24-16, C24-01: a new wish is a new lead."""
    clinic.do(set_lead_status, SetLeadStatus(lead.id, LeadStatus.CLOSED))
    with pytest.raises(LeadCannotMove):
        clinic.do(set_lead_status, SetLeadStatus(lead.id, LeadStatus.IN_PROGRESS))


@pytest.mark.parametrize(("status", "tags"), [(LeadStatus.LOST, ("too far",)), (LeadStatus.CLOSED, ())])
def test_a_deal_that_ends_with_its_lead_was_moved_by_hand(
    clinic: Clinic, lead: Lead, status: LeadStatus, tags: tuple[str, ...]
) -> None:
    """FC-52, C24-57: the history does not lay at the door of a rule what somebody did."""
    order = SetLeadStatus(lead.id, status, lost_reason_tag_ids=tuple(clinic.ids[tag] for tag in tags))
    clinic.do(set_lead_status, order)
    assert [move.cause for move in clinic.rows(StageHistory)][-1] is MoveCause.HAND


def test_a_resting_lead_may_keep_what_is_planned(clinic: Clinic, lead: Lead) -> None:
    """C24-18: asked about the planned tasks, somebody leaves the call of next autumn where it is."""
    (planned,) = clinic.open_tasks(lead_id=lead.id)
    order = SetLeadStatus(lead.id, LeadStatus.STAGNANT, clinic.ids["No money now"], keep_tasks=True)
    clinic.do(set_lead_status, order)
    assert [task.id for task in clinic.open_tasks()] == [planned.id]
    clinic.do(set_lead_status, SetLeadStatus(lead.id, LeadStatus.IN_PROGRESS))
    assert [task.id for task in clinic.open_tasks()] == [planned.id]
    assert clinic.breaches() == []


def test_a_lead_that_rested_over_its_visit_waits_for_it_again(visits: Visits) -> None:
    """C24-18, C24-57: woken by hand it is the opportunity that it was, or what was chosen."""
    clinic = visits.clinic
    lead_id = visits.lead()
    visits.book(lead_id=lead_id)
    resting = SetLeadStatus(lead_id, LeadStatus.STAGNANT, clinic.ids["No money now"])
    for wanted in (LeadStatus.OPPORTUNITY, LeadStatus.IN_PROGRESS):
        clinic.do(set_lead_status, resting)
        clinic.do(set_lead_status, SetLeadStatus(lead_id, wanted))
        assert clinic.row(Lead, lead_id).status is wanted
        assert [task.template_id for task in clinic.open_tasks(lead_id=lead_id)] == [visits.ids["visit"]]
    assert clinic.breaches() == []
