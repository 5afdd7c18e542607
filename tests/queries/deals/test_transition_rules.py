"""The list of transition rules."""

from __future__ import annotations

from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent
from crm_desktop.queries.deals.transition_rules import transition_rule_rows
from tests.support.pipelines import MakeRule
from tests.support.process import Clinic


def test_rules_name_what_they_speak_of(clinic: Clinic, rule: MakeRule) -> None:
    """MIS-22: read as a sentence, in the order in which they run."""
    asked = {"template_id": clinic.ids["first call"], "result_id": clinic.ids["thinking"]}
    rule(RuleEvent.TASK_DONE, RuleDeed.ASSIGN, asked=asked, said={"user_id": clinic.ids["reza"]})
    (row,) = clinic.base.read(lambda session: transition_rule_rows(session, clinic.sara))
    assert sorted(row.names.values()) == ["First call", "Reza", "Thinking"]
    assert (row.deal_type, row.is_on) == (None, True)
