"""How an exchange wants its numbers."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User
from crm_desktop.models.calls.phone_line import DialRule
from crm_desktop.queries.calls.dial_orders import dial_order
from crm_desktop.rules.telephones import NumberUnreadable
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.telephones.save_dial_rule import RuleForNothing, RuleTaken, SaveDialRule, save_dial_rule
from tests.support import builders as make
from tests.support.process import Clinic


def test_what_is_saved_is_what_is_dialled(clinic: Clinic) -> None:
    """FC-42: a beginning is kept with its plus, however it was typed; further rules stand behind."""
    first = clinic.do(save_dial_rule, SaveDialRule("0098", "0", "9"))
    second = clinic.do(save_dial_rule, SaveDialRule("+98 21", "", "9"))
    assert [(rule.begins_with, rule.position) for rule in (first, second)] == [("+98", 0), ("+9821", 1)]

    def dialled(number: str) -> str:
        return clinic.base.read(lambda session: dial_order(session, clinic.sara, number, None, "IR").dialled)

    assert [dialled("09121234567"), dialled("02188776655")] == ["909121234567", "988776655"]
    clinic.do(save_dial_rule, SaveDialRule("98", "0", "", first.id, position=5))
    assert dialled("09121234567") == "09121234567"
    assert {rule.position for rule in clinic.rows(DialRule)} == {1, 5}


def test_a_rule_changes_something_and_there_is_one_for_each_beginning(clinic: Clinic) -> None:
    """FC-42: refused with words, not kept to puzzle somebody later."""
    clinic.do(save_dial_rule, SaveDialRule("+98", "0"))
    clinic.do(save_dial_rule, SaveDialRule("+98", "0", pbx="south"))
    for order, refusal in (
        (SaveDialRule("98", "00"), RuleTaken),
        (SaveDialRule(), RuleForNothing),
        (SaveDialRule("+7", "+7"), RuleForNothing),
        (SaveDialRule("Iran", "0"), NumberUnreadable),
        (SaveDialRule("+7", "8", "12345678901"), NumberUnreadable),
    ):
        with pytest.raises(refusal):
            clinic.do(save_dial_rule, order)
    sara = make.acting_as(User(id=clinic.ids["sara"]), without=(Right.SETTINGS_CHANGE,))
    with pytest.raises(NoRight):
        clinic.do(save_dial_rule, SaveDialRule("+7", "8"), sara)
