"""The lines that callers dial, written down."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User
from crm_desktop.models.calls.phone_line import PhoneLine
from crm_desktop.rules.telephones import NumberTaken, NumberUnreadable
from crm_desktop.rules.timetable import NameNeeded, NameTaken
from crm_desktop.store.problems import Gone, NoRight
from crm_desktop.usecases.telephones.save_phone_line import SavePhoneLine, save_phone_line
from tests.support import builders as make
from tests.support.process import Clinic

RECEPTION = SavePhoneLine("Reception", "021 8877 6655")


def test_a_line_has_a_name_a_number_and_a_team(clinic: Clinic) -> None:
    """MIS-04, FC-42: changed and closed as it was named."""
    team = clinic.change(lambda work: make.a_team(work).id)
    line = clinic.do(save_phone_line, replace(RECEPTION, team_id=team, pbx=" North "))
    assert (line.name, line.number, line.pbx, line.team_id) == ("Reception", "02188776655", "North", team)
    clinic.do(save_phone_line, replace(RECEPTION, line_id=line.id, name="Front desk", is_active=False))
    (left,) = clinic.rows(PhoneLine)
    assert (left.name, left.is_active, left.team_id, left.pbx) == ("Front desk", False, None, None)


def test_no_two_lines_are_one(clinic: Clinic) -> None:
    """FC-42: names and numbers are told apart; two exchanges may have the same number."""
    clinic.do(save_phone_line, replace(RECEPTION, pbx="north"))
    for order, refusal in (
        (replace(RECEPTION, number="02188776600"), NameTaken),
        (replace(RECEPTION, name="Other", pbx="north"), NumberTaken),
        (replace(RECEPTION, name="Other"), NumberTaken),
        (replace(RECEPTION, name=" "), NameNeeded),
        (replace(RECEPTION, name="Other", number="reception"), NumberUnreadable),
    ):
        with pytest.raises(refusal):
            clinic.do(save_phone_line, order)
    clinic.do(save_phone_line, replace(RECEPTION, name="South desk", pbx="south"))
    assert len(clinic.rows(PhoneLine)) == 2


def test_a_team_that_is_gone_gets_no_calls(clinic: Clinic) -> None:
    """MIS-04: a missed call must be somebody's."""
    with pytest.raises(Gone):
        clinic.do(save_phone_line, replace(RECEPTION, team_id=clinic.ids["sara"]))


def test_it_takes_the_right_to_change_settings(clinic: Clinic) -> None:
    """MIS-21."""
    sara = make.acting_as(User(id=clinic.ids["sara"]), without=(Right.SETTINGS_CHANGE,))
    with pytest.raises(NoRight):
        clinic.do(save_phone_line, RECEPTION, sara)
