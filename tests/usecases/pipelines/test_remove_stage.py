"""Taking a stage out of its pipeline."""

from __future__ import annotations

import pytest

from crm_desktop.models.deals.deal import Deal, MoveCause, StageHistory
from crm_desktop.models.deals.deal_type import Stage
from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent, TransitionRule
from crm_desktop.rules.pipelines import LastOfKind
from crm_desktop.usecases.pipelines.remove_stage import (
    OtherKindOfStage,
    RemoveStage,
    StageHasDeals,
    remove_stage,
)
from tests.support.pipelines import MakeRule
from tests.support.process import Clinic


def test_its_deals_go_where_it_is_said(clinic: Clinic, deal: Deal) -> None:
    """MIS-24: refused until it is said, and every move is in the history."""
    new, booked = clinic.ids["stage New"], clinic.ids["stage Booked"]
    with pytest.raises(StageHasDeals) as refused:
        clinic.do(remove_stage, RemoveStage(new))
    assert refused.value.facts["count"] == 1
    with pytest.raises(OtherKindOfStage):
        clinic.do(remove_stage, RemoveStage(new, clinic.ids["stage Lost"]))
    assert clinic.do(remove_stage, RemoveStage(new, booked)) == 1
    assert clinic.row(Deal, deal.id).stage_id == booked
    assert clinic.rows(StageHistory, to_stage_id=booked)[0].from_stage_id == new
    assert [one.name for one in sorted(clinic.rows(Stage), key=lambda one: one.position)] == ["Booked", "Won", "Lost"]
    assert clinic.breaches() == []


def test_no_rule_follows_a_deal_that_was_moved_out(clinic: Clinic, deal: Deal, rule: MakeRule) -> None:
    """MIS-22, MIS-24: the process was arranged; nothing happened to the deal that anybody should act upon."""
    new, booked = clinic.ids["stage New"], clinic.ids["stage Booked"]
    said = {"template_id": clinic.ids["send information"]}
    rule(RuleEvent.STAGE_ENTERED, RuleDeed.CREATE_TASK, asked={"stage_id": booked}, said=said)
    before = [task.id for task in clinic.open_tasks()]
    clinic.do(remove_stage, RemoveStage(new, booked))
    assert [task.id for task in clinic.open_tasks()] == before
    assert clinic.rows(StageHistory, deal_id=deal.id)[-1].cause is MoveCause.HAND


def test_the_last_of_its_kind_stays(clinic: Clinic) -> None:
    """MIS-24: a pipeline without a won stage could win nothing."""
    with pytest.raises(LastOfKind):
        clinic.do(remove_stage, RemoveStage(clinic.ids["stage Won"]))


def test_a_rule_that_speaks_of_it_is_switched_off(clinic: Clinic, rule: MakeRule) -> None:
    """MIS-22: it would do nothing and say so nowhere."""
    made = rule(RuleEvent.PAYMENT, RuleDeed.SET_STAGE, said={"stage_id": clinic.ids["stage Booked"]})
    clinic.do(remove_stage, RemoveStage(clinic.ids["stage Booked"]))
    assert not clinic.row(TransitionRule, made.id).is_on
