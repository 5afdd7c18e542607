"""Work of a team given in turn."""

from __future__ import annotations

from uuid import UUID

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User
from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.request import Request, RequestKind
from crm_desktop.models.work.task import Task
from crm_desktop.rules.open_requests import RequestClosed, RequestMerged
from crm_desktop.store.problems import NoRight
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.leads.assign_round_robin import AssignRoundRobin, LeadClosed, assign_round_robin
from crm_desktop.usecases.leads.set_lead_status import SetLeadStatus, set_lead_status
from crm_desktop.usecases.requests.answer_request import AnswerRequest, answer_request
from crm_desktop.usecases.requests.merge_requests import MergeRequests, merge_requests
from crm_desktop.usecases.requests.receive_request import ReceiveRequest, receive_request
from crm_desktop.usecases.schedule.save_shift import SaveShift, save_shift
from tests.support.builders import a_team, acting_as
from tests.support.visits import Visits


def team_of_two(visits: Visits) -> UUID:
    def build(work: UnitOfWork) -> UUID:
        sara, reza = (work.session.get_one(User, visits.clinic.ids[name]) for name in ("sara", "reza"))
        return a_team(work, sara, reza).id

    return visits.clinic.change(build)


def test_only_who_is_on_shift_gets_work_one_after_the_other(visits: Visits) -> None:
    """C24-38, T2: leads with their deals and what is planned for them."""
    team, sara, reza = team_of_two(visits), visits.clinic.ids["sara"], visits.clinic.ids["reza"]
    leads = [visits.lead(assignee_id=None, team_id=team) for _ in range(4)]
    visits.clinic.clock.set(visits.at("10:00", 1))
    dealt = visits.clinic.do(assign_round_robin, AssignRoundRobin(team, tuple(leads)))
    owners = [visits.clinic.row(Lead, lead).assignee_id for lead in leads]
    assert owners[:2] == owners[2:]
    assert set(owners) == {sara, reza}
    assert (dealt.with_team, sorted(dealt.to.values())) == (0, [2, 2])
    assert {deal.owner_id for deal in visits.clinic.rows(Deal)} == {sara, reza}
    visits.clinic.do(save_shift, SaveShift(reza, "14:00", "20:00", weekday=visits.day(1).isoweekday()))
    visits.clinic.do(assign_round_robin, AssignRoundRobin(team, tuple(leads)))
    assert {visits.clinic.row(Lead, lead).assignee_id for lead in leads} == {sara}


def test_nobody_on_shift_leaves_it_with_the_team_and_says_so(visits: Visits) -> None:
    """C24-38: nothing lies with somebody who is not there."""
    team = team_of_two(visits)
    lead = visits.lead()
    visits.clinic.clock.set(visits.at("22:00", 1))
    dealt = visits.clinic.do(assign_round_robin, AssignRoundRobin(team, (lead,)))
    assert (dealt.to, dealt.with_team) == ({}, 1)
    row = visits.clinic.row(Lead, lead)
    assert (row.assignee_id, row.team_id) == (None, team)
    assert visits.clinic.breaches() == []


def test_who_has_least_in_hand_comes_first(visits: Visits) -> None:
    """C24-38: one lead after the other goes round as well."""
    team = team_of_two(visits)
    visits.clinic.clock.set(visits.at("10:00", 1))
    got = []
    for _ in range(4):
        lead = visits.lead(assignee_id=None, team_id=team)
        visits.clinic.do(assign_round_robin, AssignRoundRobin(team, (lead,)))
        got.append(visits.clinic.row(Lead, lead).assignee_id)
    assert got[0] != got[1]
    assert got[2] != got[3]


def test_tasks_and_requests_go_the_same_way(visits: Visits) -> None:
    """C24-38, T2."""
    team = team_of_two(visits)
    visits.clinic.clock.set(visits.at("10:00", 1))
    visits.lead(assignee_id=visits.clinic.ids["reza"])
    task = visits.clinic.open_tasks()[0]
    asked = visits.clinic.do(
        receive_request, ReceiveRequest(RequestKind.WALK_IN, person_id=visits.clinic.ids["maryam"])
    )
    order = AssignRoundRobin(team, request_ids=(asked.id,), task_ids=(task.id,))
    assert sum(visits.clinic.do(assign_round_robin, order).to.values()) == 2
    assert visits.clinic.row(Request, asked.id).handled_by != visits.clinic.row(Task, task.id).performer_id


def test_what_is_over_is_not_handed_out(visits: Visits) -> None:
    """C24-38, domain.md 4: a closed lead, an answered request and one that was merged wait for nobody."""
    team, clinic = team_of_two(visits), visits.clinic
    visits.clinic.clock.set(visits.at("10:00", 1))
    lead = visits.lead()
    clinic.do(set_lead_status, SetLeadStatus(lead, LeadStatus.CLOSED))
    asked = ReceiveRequest(RequestKind.WALK_IN, person_id=clinic.ids["maryam"])
    answered, stays, merged = (clinic.do(receive_request, asked).id for _ in range(3))
    clinic.do(answer_request, AnswerRequest(answered, clinic.ids["Price"]))
    clinic.do(merge_requests, MergeRequests(stays, merged))
    for order, problem in (
        (AssignRoundRobin(team, (lead,)), LeadClosed),
        (AssignRoundRobin(team, request_ids=(stays, answered)), RequestClosed),
        (AssignRoundRobin(team, request_ids=(stays, merged)), RequestMerged),
    ):
        with pytest.raises(problem):
            clinic.do(assign_round_robin, order)
    assert clinic.row(Request, stays).handled_by is None


def test_a_resting_lead_may_be_handed_out(visits: Visits) -> None:
    """C24-18, C24-38: somebody is to wake it."""
    team, clinic = team_of_two(visits), visits.clinic
    lead = visits.lead()
    clinic.do(set_lead_status, SetLeadStatus(lead, LeadStatus.STAGNANT, clinic.ids["No money now"]))
    clinic.clock.set(visits.at("10:00", 1))
    clinic.do(assign_round_robin, AssignRoundRobin(team, (lead,)))
    assert clinic.row(Lead, lead).status is LeadStatus.STAGNANT


def test_it_takes_the_right_to_change_each_piece(visits: Visits) -> None:
    """C24-65: all of it or none."""
    team, lead = team_of_two(visits), visits.lead()
    user = visits.clinic.row(User, visits.clinic.ids["reza"])
    with pytest.raises(NoRight):
        visits.clinic.do(
            assign_round_robin,
            AssignRoundRobin(team, (lead,)),
            acting_as(user, without=(Right.LEADS_CHANGE,)),
        )
