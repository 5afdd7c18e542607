"""The clinic's telephones saved in one go."""

from __future__ import annotations

import pytest

from crm_desktop.models.calls.phone_line import DialRule, Extension, PhoneLine
from crm_desktop.rules.telephones import NumberTaken
from crm_desktop.usecases.telephones.change_call_rules import ChangeCallRules
from crm_desktop.usecases.telephones.save_dial_rule import SaveDialRule
from crm_desktop.usecases.telephones.save_extension import SaveExtension
from crm_desktop.usecases.telephones.save_phone_line import SavePhoneLine
from crm_desktop.usecases.telephones.save_telephones import SaveTelephones, save_telephones
from tests.support.process import Clinic

RULES = ChangeCallRules("10:00", "20:00", 3)


def test_all_of_it_is_saved_together(clinic: Clinic) -> None:
    """MIS-22: lines, extensions and dial rules are the configuring person's, saved once."""
    clinic.do(save_telephones, SaveTelephones(
        RULES, (SavePhoneLine("Front desk", "+982188776655"),), (SaveExtension("101"),), (SaveDialRule("+98", "0"),)
    ))  # fmt: skip
    assert [row.number for row in clinic.rows(PhoneLine)] == ["+982188776655"]
    assert [row.number for row in clinic.rows(Extension)] == ["101"]
    assert [row.begins_with for row in clinic.rows(DialRule)] == ["+98"]


def test_what_is_taken_away_makes_room_for_what_comes(clinic: Clinic) -> None:
    """MIS-22: a number may go from one row to another in the same save."""
    clinic.do(save_telephones, SaveTelephones(RULES, extensions=(SaveExtension("101"),)))
    (old,) = clinic.rows(Extension)
    order = SaveTelephones(RULES, extensions=(SaveExtension("101", clinic.ids["sara"]),), gone_extensions=(old.id,))
    clinic.do(save_telephones, order)
    living = [row for row in clinic.rows(Extension) if row.deleted_at is None]
    assert [(row.number, row.user_id) for row in living] == [("101", clinic.ids["sara"])]


def test_one_refusal_leaves_everything_as_it_was(clinic: Clinic) -> None:
    """MIS-22: nothing is half saved."""
    order = SaveTelephones(RULES, (SavePhoneLine("Desk", "+982188776655"), SavePhoneLine("Other", "+982188776655")))
    with pytest.raises(NumberTaken):
        clinic.do(save_telephones, order)
    assert clinic.rows(PhoneLine) == []
