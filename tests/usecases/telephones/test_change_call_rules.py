"""When people are rung, how often, and whether it is recorded."""

from __future__ import annotations

from typing import Any

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.user import User
from crm_desktop.rules.timetable import EndsBeforeBegins, HoursUnreadable
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.telephones.change_call_rules import (
    ChangeCallRules,
    RecordingsPlaceNeeded,
    RecordingsPlaceUnsafe,
    TriesOutOfRange,
    change_call_rules,
)
from tests.support import builders as make
from tests.support.process import Clinic


def test_what_is_not_named_stays(clinic: Clinic) -> None:
    """B12, P27: the branch's own."""
    clinic.do(change_call_rules, ChangeCallRules(calls_from="۱۰:۰۰", call_tries=3))
    clinic.do(change_call_rules, ChangeCallRules(keeps_recordings=True, recordings_at="https://pbx.example/rec"))
    branch = clinic.row(Branch, clinic.ids["branch"])
    assert (branch.calls_from, branch.calls_until, branch.call_tries) == ("10:00", "21:00", 3)
    assert (branch.keeps_recordings, branch.recordings_at) == (True, "https://pbx.example/rec")
    clinic.do(change_call_rules, ChangeCallRules(keeps_recordings=False, recordings_at=""))
    assert clinic.row(Branch, clinic.ids["branch"]).recordings_at is None


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"calls_from": "9"}, HoursUnreadable),
        ({"calls_from": "21:00"}, EndsBeforeBegins),
        ({"calls_until": "08:00"}, EndsBeforeBegins),
        ({"call_tries": 0}, TriesOutOfRange),
        ({"call_tries": 21}, TriesOutOfRange),
        ({"keeps_recordings": True}, RecordingsPlaceNeeded),
        ({"recordings_at": "http://pbx.example/rec"}, RecordingsPlaceUnsafe),
        ({"recordings_at": "ftp://pbx"}, RecordingsPlaceUnsafe),
        ({"recordings_at": "https://sara:secret@pbx.example/rec"}, RecordingsPlaceUnsafe),
        ({"recordings_at": "https://pbx.example/rec?token=secret"}, RecordingsPlaceUnsafe),
        ({"recordings_at": "/x" * 300}, RecordingsPlaceUnsafe),
    ],
)
def test_nonsense_is_refused_and_nothing_changed(clinic: Clinic, given: dict[str, Any], refusal: type) -> None:
    """B12, P27: a clinic must not ring at night by a slip, nor have its talks heard on the way."""
    with pytest.raises(refusal):
        clinic.do(change_call_rules, ChangeCallRules(**given))
    branch = clinic.row(Branch, clinic.ids["branch"])
    assert (branch.calls_from, branch.calls_until, branch.call_tries, branch.recordings_at) == (
        "09:00",
        "21:00",
        4,
        None,
    )


def test_it_takes_the_right_to_change_settings(clinic: Clinic) -> None:
    """MIS-21."""
    sara = make.acting_as(User(id=clinic.ids["sara"]), without=(Right.SETTINGS_CHANGE,))
    with pytest.raises(NoRight):
        clinic.do(change_call_rules, ChangeCallRules(call_tries=3), sara)
