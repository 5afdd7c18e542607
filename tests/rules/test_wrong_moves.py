"""A deal that went on with a result that was wrong stands again where it stood."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.models.deals.deal import Deal, MoveCause, StageHistory
from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent
from crm_desktop.models.work.task import Task
from crm_desktop.usecases.deals.move_deal import MoveDeal, move_deal
from crm_desktop.usecases.pipelines.save_stage import SaveStage, save_stage
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.usecases.tasks.correct_result import CorrectResult, correct_result
from tests.support.pipelines import MakeRule
from tests.support.process import Clinic


def thinking(clinic: Clinic, rule: MakeRule, deal: Deal) -> Task:
    """Maryam's first call ended with "thinking", which the rule takes to Booked."""
    asked = {"result_id": clinic.ids["thinking"], "at_stage_id": clinic.ids["stage New"]}
    rule(RuleEvent.TASK_DONE, RuleDeed.SET_STAGE, asked=asked, said={"stage_id": clinic.ids["stage Booked"]})
    (task,) = clinic.open_tasks(deal_id=deal.id)
    clinic.do(complete_task, CompleteTask(task.id, clinic.ids["thinking"]))
    assert clinic.row(Deal, deal.id).stage_id == clinic.ids["stage Booked"]
    return task


def test_the_stage_of_a_wrong_result_is_left_by_the_hand_that_corrects(
    clinic: Clinic, rule: MakeRule, deal: Deal
) -> None:
    """OT-42, MIS-22: nobody answered after all, so the deal is as new as it was; the history keeps both moves."""
    task = thinking(clinic, rule, deal)
    clinic.clock.advance(timedelta(minutes=3))
    clinic.do(correct_result, CorrectResult(task.id, clinic.ids["no answer"]))
    assert clinic.row(Deal, deal.id).stage_id == clinic.ids["stage New"]
    causes = [move.cause for move in clinic.rows(StageHistory, deal_id=deal.id)][1:]
    assert causes == [MoveCause.RULE, MoveCause.HAND]
    assert clinic.breaches() == []


def test_the_right_result_takes_it_where_its_own_rule_says(clinic: Clinic, rule: MakeRule, deal: Deal) -> None:
    """OT-42: corrected twice, each result moves it from the same place."""
    task = thinking(clinic, rule, deal)
    sure = clinic.do(save_stage, SaveStage(clinic.ids["pipeline"], "Sure", 80)).id
    asked = {"result_id": clinic.ids["going to buy"], "at_stage_id": clinic.ids["stage New"]}
    rule(RuleEvent.TASK_DONE, RuleDeed.SET_STAGE, asked=asked, said={"stage_id": sure})
    clinic.clock.advance(timedelta(minutes=3))
    clinic.do(correct_result, CorrectResult(task.id, clinic.ids["going to buy"]))
    assert clinic.row(Deal, deal.id).stage_id == sure
    clinic.clock.advance(timedelta(minutes=3))
    clinic.do(correct_result, CorrectResult(task.id, clinic.ids["no answer"]))
    assert clinic.row(Deal, deal.id).stage_id == clinic.ids["stage New"]


def test_a_deal_that_moved_since_stays(clinic: Clinic, rule: MakeRule, deal: Deal) -> None:
    """OT-42: what somebody did with it afterwards was not the wrong result's doing; nor is a result that stays."""
    task = thinking(clinic, rule, deal)
    clinic.do(correct_result, CorrectResult(task.id, clinic.ids["thinking"]))
    assert clinic.row(Deal, deal.id).stage_id == clinic.ids["stage Booked"]
    sure = clinic.do(save_stage, SaveStage(clinic.ids["pipeline"], "Sure", 80)).id
    clinic.clock.advance(timedelta(minutes=3))
    clinic.do(move_deal, MoveDeal(deal.id, sure))
    clinic.do(correct_result, CorrectResult(task.id, clinic.ids["no answer"]))
    assert clinic.row(Deal, deal.id).stage_id == sure
