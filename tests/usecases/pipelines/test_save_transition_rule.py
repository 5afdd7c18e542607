"""Making and changing transition rules."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User
from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent, TransitionRule
from crm_desktop.queries.deals.rule_words import Condition, DeedFacts
from crm_desktop.rules.pipelines import PipelineNameNeeded
from crm_desktop.rules.rule_loops import RuleLoop
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.pipelines.save_transition_rule import (
    DeedIncomplete,
    RulesDoNotLose,
    SaveTransitionRule,
    StageOfAnotherPipeline,
    save_transition_rule,
)
from tests.support import builders as make
from tests.support.pipelines import MakeRule
from tests.support.process import Clinic


def test_a_rule_is_kept_by_its_words(clinic: Clinic, rule: MakeRule) -> None:
    """MIS-22: what the event does not ask for is left out; a stage says which pipeline it is a rule of."""
    asked = {"status": "opportunity", "days": 3}
    made = rule(RuleEvent.LEAD_STATUS, RuleDeed.SET_STAGE, asked=asked, said={"stage_id": clinic.ids["stage Booked"]})
    kept = clinic.row(TransitionRule, made.id)
    assert kept.condition == {"status": "opportunity"}
    assert kept.deed_facts == {"stage_id": str(clinic.ids["stage Booked"])}
    assert kept.deal_type_id == clinic.ids["pipeline"]
    assert DeedFacts.of(kept.deed_facts) == DeedFacts(stage_id=clinic.ids["stage Booked"])


def test_what_a_rule_cannot_do_is_refused(clinic: Clinic, rule: MakeRule) -> None:
    """FC-18, MIS-22: it loses nothing, says what it does, and stays in one pipeline."""
    with pytest.raises(RulesDoNotLose):
        rule(RuleEvent.PAYMENT, RuleDeed.SET_STAGE, said={"stage_id": clinic.ids["stage Lost"]})
    with pytest.raises(DeedIncomplete):
        rule(RuleEvent.PAYMENT, RuleDeed.CREATE_TASK, said={"days": 2})
    with pytest.raises(PipelineNameNeeded):
        rule(RuleEvent.PAYMENT, RuleDeed.SET_STAGE, said={"stage_id": clinic.ids["stage Won"]}, name=" ")
    other = clinic.change(lambda work: make.a_pipeline(work, is_basic=False)[1][0].id)
    with pytest.raises(StageOfAnotherPipeline):
        rule(
            RuleEvent.STAGE_ENTERED,
            RuleDeed.SET_STAGE,
            asked={"stage_id": other},
            said={"stage_id": clinic.ids["stage Won"]},
        )
    clerk = make.acting_as(clinic.row(User, clinic.ids["sara"]), without=(Right.PROCESS_CHANGE,))
    order = SaveTransitionRule("Mine", RuleEvent.PAYMENT, Condition(), RuleDeed.PUT_TAG, DeedFacts())
    with pytest.raises(NoRight):
        clinic.do(save_transition_rule, order, clerk)


def test_a_circle_of_rules_is_refused(clinic: Clinic, rule: MakeRule) -> None:
    """MIS-22: named with the rules that make it; nothing is kept of the last one."""
    new, booked = clinic.ids["stage New"], clinic.ids["stage Booked"]
    entered, to = RuleEvent.STAGE_ENTERED, RuleDeed.SET_STAGE
    rule(entered, to, name="On", asked={"stage_id": new}, said={"stage_id": booked})
    with pytest.raises(RuleLoop) as refused:
        rule(entered, to, name="Back", asked={"stage_id": booked}, said={"stage_id": new})
    assert refused.value.facts["rules"] in (["Back", "On"], ["On", "Back"])
    with pytest.raises(RuleLoop):
        rule(entered, to, name="Again", asked={"stage_id": new}, said={"stage_id": new})
    with pytest.raises(RuleLoop):
        rule(entered, to, name="From anywhere", said={"stage_id": new})
    assert [one.name for one in clinic.rows(TransitionRule)] == ["On"]
    rule(entered, to, name="Off", asked={"stage_id": booked}, said={"stage_id": new}, is_on=False)
