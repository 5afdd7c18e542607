"""Registering leads."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from crm_desktop.models.admin.channel import Channel
from crm_desktop.models.admin.user import User
from crm_desktop.models.deals.deal import Deal, DealStatus
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.models.work.lead import Lead, LeadStatus, Priority
from crm_desktop.rules.lead_birth import ChannelInactive
from crm_desktop.rules.planning import OnePerformer
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.leads.create_lead import (
    ActivityIncomplete,
    CreateLead,
    FutureActivity,
    WhomNeeded,
    create_lead,
)
from tests.support.builders import a_team
from tests.support.process import Clinic


def test_a_lead_is_born_new_with_its_deal_and_a_first_step(clinic: Clinic) -> None:
    """C24-13, C24-35, C24-40: title of the client, the deal in the first stage, first contact planned for today."""
    order = CreateLead((clinic.ids["maryam"],), priority=Priority.IMPORTANT, channel_id=clinic.ids["instagram"])
    lead = clinic.do(create_lead, order)[0]
    assert (lead.title, lead.status, lead.assignee_id) == ("Maryam Hosseini", LeadStatus.NEW, clinic.ids["sara"])
    deal = clinic.rows(Deal)[0]
    assert (deal.lead_id, deal.status, deal.stage_id) == (lead.id, DealStatus.OPEN, clinic.ids["stage New"])
    task = clinic.open_tasks()[0]
    assert (task.template_id, task.due_on) == (clinic.ids["first call"], date(2026, 11, 21))
    assert (task.lead_id, task.deal_id, task.performer_id) == (lead.id, deal.id, clinic.ids["sara"])
    assert clinic.breaches() == []


def test_saving_writes_a_history_line(clinic: Clinic) -> None:
    """C24-39, A3: what was created, when, by whom, title and priority; with the names as they were then."""
    clinic.do(create_lead, CreateLead((clinic.ids["maryam"],), "Implant", Priority.URGENT))
    entry = clinic.rows(TimelineEntry, kind=TimelineKind.LEAD_CREATED)[0]
    assert (entry.person_id, entry.at, entry.by) == (clinic.ids["maryam"], clinic.clock(), clinic.ids["sara"])
    facts = entry.facts
    assert (facts["by"], facts["title"], facts["priority"]) == ("Sara", "Implant", "urgent")


def test_several_clients_make_a_lead_each(clinic: Clinic) -> None:
    """C24-35, A10: N clients, N leads, each with its own history."""
    leads = clinic.do(create_lead, CreateLead((clinic.ids["maryam"], clinic.ids["ali"])))
    assert [lead.person_id for lead in leads] == [clinic.ids["maryam"], clinic.ids["ali"]]
    assert len(clinic.told(TimelineKind.LEAD_CREATED)) == 2
    with pytest.raises(WhomNeeded):
        clinic.do(create_lead, CreateLead(()))


def test_an_existing_client_can_have_any_number_of_leads(clinic: Clinic) -> None:
    """C24-01: a new wish is a new lead."""
    for title in ("Implant", "Whitening"):
        clinic.do(create_lead, CreateLead((clinic.ids["maryam"],), title))
    assert len(clinic.rows(Lead, person_id=clinic.ids["maryam"])) == 2


@pytest.mark.parametrize(
    "future",
    [
        FutureActivity("", date(2026, 11, 25), description="Ask"),
        FutureActivity("Call", None, description="Ask"),
        FutureActivity("Call", date(2026, 11, 25)),
    ],
)
def test_a_future_activity_needs_title_date_and_description(clinic: Clinic, future: FutureActivity) -> None:
    """C24-36: if switched on, all three; otherwise none is asked."""
    with pytest.raises(ActivityIncomplete):
        clinic.do(create_lead, CreateLead((clinic.ids["maryam"],), future=future))


def test_the_future_activity_is_the_planned_step(clinic: Clinic) -> None:
    """C24-36: it takes the place of the first contact."""
    future = FutureActivity("Ask about May", date(2026, 11, 25), description="She travels")
    clinic.do(create_lead, CreateLead((clinic.ids["maryam"],), future=future))
    planned = [(task.title, task.due_on, task.description) for task in clinic.open_tasks()]
    assert planned == [("Ask about May", date(2026, 11, 25), "She travels")]


def test_a_lead_is_referred_to_a_person_or_a_team(clinic: Clinic) -> None:
    """C24-38: either one staff member or a group; the work goes with it."""
    team_id = clinic.change(lambda work: a_team(work).id)
    lead = clinic.do(create_lead, CreateLead((clinic.ids["maryam"],), team_id=team_id))[0]
    task = clinic.open_tasks()[0]
    assert (lead.team_id, task.team_id, task.performer_id) == (team_id, team_id, None)
    order = CreateLead((clinic.ids["maryam"],), assignee_id=clinic.ids["reza"], team_id=team_id)
    with pytest.raises(OnePerformer):
        clinic.do(create_lead, order)


def test_an_inactive_method_cannot_be_chosen(clinic: Clinic) -> None:
    """C24-42: it stays on old leads."""
    clinic.change(lambda work: setattr(work.get(Channel, clinic.ids["instagram"]), "is_active", False))
    with pytest.raises(ChannelInactive):
        clinic.do(create_lead, CreateLead((clinic.ids["maryam"],), channel_id=clinic.ids["instagram"]))


def test_a_lead_of_a_team_goes_to_who_is_on_shift_in_turn(clinic: Clinic) -> None:
    """C24-38: round robin only over people on shift; without it the lead stays the team's."""

    def form(work: UnitOfWork) -> UUID:
        sara, reza = (work.session.get_one(User, clinic.ids[name]) for name in ("sara", "reza"))
        return a_team(work, sara, reza).id

    team = clinic.change(form)
    both = (clinic.ids["maryam"], clinic.ids["ali"])
    leads = clinic.do(create_lead, CreateLead(both, team_id=team, in_turn=True))
    assert {lead.assignee_id for lead in leads} == {clinic.ids["sara"], clinic.ids["reza"]}
    clinic.clock.advance(timedelta(hours=12))
    at_night = clinic.do(create_lead, CreateLead(both[:1], team_id=team, in_turn=True))[0]
    assert (at_night.assignee_id, at_night.team_id) == (None, team)
