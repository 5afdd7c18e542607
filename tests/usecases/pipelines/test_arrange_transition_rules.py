"""The order of transition rules."""

from __future__ import annotations

from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent, TransitionRule
from crm_desktop.usecases.pipelines.arrange_transition_rules import ArrangeTransitionRules, arrange_transition_rules
from tests.support.pipelines import MakeRule
from tests.support.process import Clinic


def test_those_left_out_come_last(clinic: Clinic, rule: MakeRule) -> None:
    """MIS-22: rules run in this order."""
    said = {"stage_id": clinic.ids["stage Won"]}
    first, second = (rule(RuleEvent.PAYMENT, RuleDeed.SET_STAGE, name=name, said=said) for name in ("One", "Two"))
    clinic.do(arrange_transition_rules, ArrangeTransitionRules((second.id,)))
    rows = sorted(clinic.rows(TransitionRule), key=lambda one: one.position)
    assert [one.id for one in rows] == [second.id, first.id]
