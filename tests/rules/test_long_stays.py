"""Rules over deals that stand at a stage for too long."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.deals.deal_type import Stage
from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent
from crm_desktop.models.notes.tag import Tag, TagUse
from crm_desktop.rules.long_stays import run_long_stays
from tests.support.pipelines import MakeRule
from tests.support.process import Clinic


def after(clinic: Clinic, days: int) -> int:
    clinic.clock.advance(timedelta(days=days))
    return clinic.change(run_long_stays)


def test_a_long_stay_is_followed_once(clinic: Clinic, rule: MakeRule, deal: Deal) -> None:
    """MIS-22, A1: run again it does nothing more."""
    facts = {"template_id": clinic.ids["check purchase"], "days": 0}
    rule(RuleEvent.STAGE_TOO_LONG, RuleDeed.CREATE_TASK, asked={"days": 5}, said=facts)
    assert after(clinic, 4) == 0
    assert after(clinic, 1) == 1
    assert after(clinic, 3) == 0
    assert len(clinic.open_tasks(template_id=clinic.ids["check purchase"])) == 1


def test_the_stage_itself_may_say_how_long(clinic: Clinic, rule: MakeRule, deal: Deal) -> None:
    """MIS-24: without days of its own the rule takes those of the stage; a tag that was taken off stays off."""
    tag = clinic.change(lambda work: work.add(Tag(name="Slow")).id)
    rule(RuleEvent.STAGE_TOO_LONG, RuleDeed.PUT_TAG, said={"tag_id": tag})
    assert after(clinic, 30) == 0
    clinic.change(lambda work: setattr(work.get(Stage, clinic.ids["stage New"]), "max_days", 10))
    assert after(clinic, 0) == 1
    clinic.change(lambda work: work.remove(work.get(TagUse, clinic.rows(TagUse)[0].id)))
    assert after(clinic, 1) == 0


def test_it_may_go_to_another_stage(clinic: Clinic, rule: MakeRule, deal: Deal) -> None:
    """MIS-22: the stay begins anew there."""
    asked = {"stage_id": clinic.ids["stage New"], "days": 2}
    rule(RuleEvent.STAGE_TOO_LONG, RuleDeed.SET_STAGE, asked=asked, said={"stage_id": clinic.ids["stage Booked"]})
    assert (after(clinic, 2), after(clinic, 2)) == (1, 0)
    assert clinic.row(Deal, deal.id).stage_id == clinic.ids["stage Booked"]
