"""When an answer is late is the branch's own word."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.user import User
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.requests.set_late_limit import LateLimitOutOfRange, SetLateLimit, set_late_limit
from tests.support.builders import acting_as
from tests.support.process import Clinic

WITHOUT = (Right.SETTINGS_CHANGE,)


def test_the_limit_is_kept_for_the_branch(clinic: Clinic) -> None:
    """MIS-31: from a minute to a day; anything else is refused and changes nothing."""
    clinic.do(set_late_limit, SetLateLimit(45))
    for minutes in (0, -5, 24 * 60 + 1):
        with pytest.raises(LateLimitOutOfRange) as refused:
            clinic.do(set_late_limit, SetLateLimit(minutes))
        assert refused.value.facts == {"least": 1, "most": 1440}
    assert clinic.row(Branch, clinic.ids["branch"]).late_after == 45
    for minutes in (1, 24 * 60):
        clinic.do(set_late_limit, SetLateLimit(minutes))
        assert clinic.row(Branch, clinic.ids["branch"]).late_after == minutes


def test_it_is_a_setting_of_the_clinic(clinic: Clinic) -> None:
    """Who may not change settings does not change this one."""
    sara = clinic.base.read(lambda session: acting_as(session.get_one(User, clinic.ids["sara"]), without=WITHOUT))
    with pytest.raises(NoRight):
        clinic.do(set_late_limit, SetLateLimit(30), sara)
