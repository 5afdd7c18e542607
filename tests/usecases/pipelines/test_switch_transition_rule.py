"""Switching transition rules."""

from __future__ import annotations

import pytest

from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent, TransitionRule
from crm_desktop.rules.rule_loops import RuleLoop
from crm_desktop.usecases.pipelines.switch_transition_rule import SwitchTransitionRule, switch_transition_rule
from tests.support.pipelines import MakeRule
from tests.support.process import Clinic


def test_a_rule_goes_off_and_on(clinic: Clinic, rule: MakeRule) -> None:
    """MIS-22."""
    made = rule(RuleEvent.PAYMENT, RuleDeed.SET_STAGE, said={"stage_id": clinic.ids["stage Won"]})
    clinic.do(switch_transition_rule, SwitchTransitionRule(made.id, False))
    assert not clinic.row(TransitionRule, made.id).is_on


def test_a_circle_is_refused_when_it_would_be_closed(clinic: Clinic, rule: MakeRule) -> None:
    """MIS-22: a rule that was saved off is looked at when it is switched on."""
    new, booked = clinic.ids["stage New"], clinic.ids["stage Booked"]
    entered, to = RuleEvent.STAGE_ENTERED, RuleDeed.SET_STAGE
    rule(entered, to, asked={"stage_id": new}, said={"stage_id": booked})
    back = rule(entered, to, asked={"stage_id": booked}, said={"stage_id": new}, is_on=False)
    with pytest.raises(RuleLoop):
        clinic.do(switch_transition_rule, SwitchTransitionRule(back.id, True))
    assert not clinic.row(TransitionRule, back.id).is_on
