"""Transition rules: what happens, and what they do of it in the same group."""

from __future__ import annotations

from itertools import pairwise

from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause, StageHistory
from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent
from crm_desktop.models.notes.tag import Tag, TagUse
from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.rules.receiving_money import Paid, receive
from crm_desktop.rules.transitions import MOST_DEEP
from crm_desktop.usecases.appointments.confirm_appointment import ConfirmAppointment, confirm_appointment
from crm_desktop.usecases.deals.move_deal import MoveDeal, move_deal
from crm_desktop.usecases.pipelines.save_stage import SaveStage, save_stage
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from tests.support.pipelines import MakeRule
from tests.support.process import Clinic
from tests.support.visits import Visits


def test_a_done_task_sets_the_stage_with_the_rule_in_the_history(clinic: Clinic, rule: MakeRule, deal: Deal) -> None:
    """MIS-22, FC-52: one group with the result; the history says which rule it was."""
    asked = {"template_id": clinic.ids["first call"], "result_id": clinic.ids["going to buy"]}
    made = rule(RuleEvent.TASK_DONE, RuleDeed.SET_STAGE, asked=asked, said={"stage_id": clinic.ids["stage Booked"]})
    (task,) = clinic.open_tasks(deal_id=deal.id)
    clinic.do(complete_task, CompleteTask(task.id, clinic.ids["going to buy"]))
    (move,) = clinic.rows(StageHistory, to_stage_id=clinic.ids["stage Booked"])
    assert (move.cause, move.rule_id, move.at) == (MoveCause.RULE, made.id, clinic.rows(StageHistory)[-1].at)
    assert clinic.breaches() == []


def test_another_result_is_not_what_it_waits_for(clinic: Clinic, rule: MakeRule, deal: Deal) -> None:
    """MIS-22: the condition holds, or nothing happens; nor does a rule that is off."""
    said = {"stage_id": clinic.ids["stage Booked"]}
    rule(RuleEvent.TASK_DONE, RuleDeed.SET_STAGE, asked={"result_id": clinic.ids["bought"]}, said=said)
    rule(RuleEvent.TASK_DONE, RuleDeed.SET_STAGE, asked={"at_stage_id": said["stage_id"]}, said=said)
    rule(RuleEvent.TASK_DONE, RuleDeed.SET_STAGE, said=said, is_on=False)
    (task,) = clinic.open_tasks(deal_id=deal.id)
    clinic.do(complete_task, CompleteTask(task.id, clinic.ids["going to buy"]))
    assert clinic.row(Deal, deal.id).stage_id == clinic.ids["stage New"]


def test_entering_a_stage_plans_assigns_and_tags(clinic: Clinic, rule: MakeRule, deal: Deal) -> None:
    """MIS-22, SM-14: the other deeds."""
    asked = {"stage_id": clinic.ids["stage Booked"]}
    tag = clinic.change(lambda work: work.add(Tag(name="Hot")).id)
    facts = {"template_id": clinic.ids["check purchase"], "days": 3}
    rule(RuleEvent.STAGE_ENTERED, RuleDeed.CREATE_TASK, asked=asked, said=facts)
    rule(RuleEvent.STAGE_ENTERED, RuleDeed.ASSIGN, asked=asked, said={"user_id": clinic.ids["reza"]})
    rule(RuleEvent.STAGE_ENTERED, RuleDeed.PUT_TAG, asked=asked, said={"tag_id": tag})
    clinic.do(move_deal, MoveDeal(deal.id, clinic.ids["stage Booked"]))
    assert len(clinic.open_tasks(template_id=clinic.ids["check purchase"], deal_id=deal.id)) == 1
    assert clinic.row(Deal, deal.id).owner_id == clinic.ids["reza"]
    assert [(use.record_id, use.tag_id) for use in clinic.rows(TagUse)] == [(deal.id, tag)]


def test_a_rule_can_win_and_the_lead_follows(clinic: Clinic, rule: MakeRule, deal: Deal) -> None:
    """C24-16, MIS-22: money came in, the deal is won, the lead closed."""
    rule(RuleEvent.PAYMENT, RuleDeed.SET_STAGE, said={"stage_id": clinic.ids["stage Won"]})
    clinic.change(lambda work: receive(work, clinic.ids["maryam"], Paid(500)))
    assert clinic.row(Deal, deal.id).status is DealStatus.WON
    assert clinic.row(Lead, deal.lead_id).status is LeadStatus.CLOSED
    assert clinic.breaches() == []


def test_a_lead_that_changes_its_status_moves_its_deal(visits: Visits, rule: MakeRule) -> None:
    """C24-20, MIS-22: booked, so the lead is an opportunity; and the visit says so itself."""
    clinic = visits.clinic
    lead = visits.lead()
    late = clinic.do(save_stage, SaveStage(clinic.ids["pipeline"], "Sure", 80)).id
    sure = clinic.do(save_stage, SaveStage(clinic.ids["pipeline"], "Confirmed", 90)).id
    asked = {"status": LeadStatus.OPPORTUNITY.value}
    rule(RuleEvent.LEAD_STATUS, RuleDeed.SET_STAGE, asked=asked, said={"stage_id": late})
    visit = visits.book(lead_id=lead)
    (deal,) = clinic.rows(Deal, lead_id=lead)
    assert deal.stage_id == late
    asked = {"status": AppointmentStatus.CONFIRMED.value}
    rule(RuleEvent.APPOINTMENT_STATUS, RuleDeed.SET_STAGE, asked=asked, said={"stage_id": sure})
    clinic.do(confirm_appointment, ConfirmAppointment(visit.id))
    assert clinic.row(Deal, deal.id).stage_id == sure


def test_one_rule_calls_for_another_but_not_for_ever(clinic: Clinic, rule: MakeRule, deal: Deal) -> None:
    """MIS-22: a chain runs to its end or MOST_DEEP steps, whichever comes first."""
    pipeline = clinic.ids["pipeline"]
    way = [clinic.do(save_stage, SaveStage(pipeline, f"Step {n}", 11 + n)).id for n in range(MOST_DEEP + 3)]
    for before, after in pairwise(way):
        rule(RuleEvent.STAGE_ENTERED, RuleDeed.SET_STAGE, asked={"stage_id": before}, said={"stage_id": after})
    clinic.do(move_deal, MoveDeal(deal.id, way[-3]))
    assert clinic.row(Deal, deal.id).stage_id == way[-1]
    clinic.do(move_deal, MoveDeal(deal.id, way[0]))
    assert clinic.row(Deal, deal.id).stage_id == way[MOST_DEEP]
    assert clinic.rows(StageHistory)[0].to_stage_id == clinic.ids["stage New"]


def test_what_a_rule_did_is_undone_with_what_it_followed(clinic: Clinic, rule: MakeRule, deal: Deal) -> None:
    """MIS-22: one group, so one Ctrl+Z."""
    asked, said = {"stage_id": clinic.ids["stage Booked"]}, {"stage_id": clinic.ids["stage Won"]}
    rule(RuleEvent.STAGE_ENTERED, RuleDeed.SET_STAGE, asked=asked, said=said)
    order = MoveDeal(deal.id, clinic.ids["stage Booked"])
    clinic.base.writer.write(clinic.sara, lambda work: move_deal(work, order), act="move_deal")
    assert clinic.row(Deal, deal.id).status is DealStatus.WON
    clinic.base.writer.write(clinic.sara, lambda work: undo_last(work, UndoLast()), act="undo_last")
    back = clinic.row(Deal, deal.id)
    assert (back.status, back.stage_id) == (DealStatus.OPEN, clinic.ids["stage New"])
