"""Deleting transition rules."""

from __future__ import annotations

from crm_desktop.models.deals.deal import Deal, StageHistory
from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent, TransitionRule
from crm_desktop.usecases.deals.move_deal import MoveDeal, move_deal
from crm_desktop.usecases.pipelines.delete_transition_rule import DeleteTransitionRule, delete_transition_rule
from tests.support.pipelines import MakeRule
from tests.support.process import Clinic


def test_it_runs_no_more_and_its_moves_stay(clinic: Clinic, rule: MakeRule, deal: Deal) -> None:
    """MIS-22, FC-52: history is never changed."""
    booked, won = clinic.ids["stage Booked"], clinic.ids["stage Won"]
    made = rule(RuleEvent.STAGE_ENTERED, RuleDeed.SET_STAGE, asked={"stage_id": booked}, said={"stage_id": won})
    clinic.do(move_deal, MoveDeal(deal.id, booked))
    clinic.do(delete_transition_rule, DeleteTransitionRule(made.id))
    assert clinic.rows(TransitionRule) == []
    assert [one.rule_id for one in clinic.rows(StageHistory, to_stage_id=won)] == [made.id]
