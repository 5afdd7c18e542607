"""A pipeline to change, and rules for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest

from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent, TransitionRule
from crm_desktop.queries.deals.rule_words import Condition, DeedFacts
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.pipelines.save_transition_rule import SaveTransitionRule, save_transition_rule
from tests.support.process import Clinic

MakeRule = Callable[..., TransitionRule]


@pytest.fixture
def deal(clinic: Clinic) -> Deal:
    """Maryam's, at the stage New."""
    clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))
    return clinic.rows(Deal)[0]


@pytest.fixture
def rule(clinic: Clinic) -> MakeRule:
    def make(event: RuleEvent, deed: RuleDeed, **given: Any) -> TransitionRule:
        """`asked` and `said` are the condition and the deed by their words."""
        asked, said = given.pop("asked", {}), given.pop("said", {})
        facts: dict[str, Any] = {"name": f"{event} {deed}", "is_on": True, **given}
        order = SaveTransitionRule(
            event=event, condition=Condition(**asked), deed=deed, deed_facts=DeedFacts(**said), **facts
        )
        return clinic.do(save_transition_rule, order)

    return make


def stage(clinic: Clinic, name: str) -> UUID:
    return clinic.ids[f"stage {name}"]
