"""A rule that holds no more."""

from __future__ import annotations

from crm_desktop.queries.calls.dial_orders import dial_rules
from crm_desktop.usecases.telephones.remove_dial_rule import RemoveDialRule, remove_dial_rule
from crm_desktop.usecases.telephones.save_dial_rule import SaveDialRule, save_dial_rule
from tests.support.process import Clinic


def test_numbers_are_dialled_as_at_home_again(clinic: Clinic) -> None:
    """FC-42."""
    rule = clinic.do(save_dial_rule, SaveDialRule("+98", "0", "9"))
    clinic.do(remove_dial_rule, RemoveDialRule(rule.id))
    assert clinic.base.read(dial_rules) == []
