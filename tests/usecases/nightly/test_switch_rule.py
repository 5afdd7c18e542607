"""Rules of the night work have their switches."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.night_run import NightRule, NightSwitch
from crm_desktop.models.admin.user import User
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.nightly.switch_rule import SwitchRule, switch_rule
from tests.support import builders as make
from tests.support.visits import Visits


def test_one_switch_a_rule(visits: Visits) -> None:
    visits.clinic.do(switch_rule, SwitchRule(NightRule.RECALL, is_on=False))
    visits.clinic.do(switch_rule, SwitchRule(NightRule.RECALL, is_on=True))
    assert [(row.rule, row.is_on) for row in visits.clinic.rows(NightSwitch)] == [(NightRule.RECALL, True)]


def test_it_takes_the_right_to_change_settings(visits: Visits) -> None:
    sara = visits.clinic.row(User, visits.clinic.sara.user_id)
    with pytest.raises(NoRight):
        visits.clinic.do(
            switch_rule,
            SwitchRule(NightRule.RECALL, is_on=False),
            make.acting_as(sara, without=(Right.SETTINGS_CHANGE,)),
        )
