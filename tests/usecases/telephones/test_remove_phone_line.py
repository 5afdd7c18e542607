"""A line that was a mistake."""

from __future__ import annotations

from crm_desktop.models.calls.phone_line import PhoneLine
from crm_desktop.usecases.telephones.remove_phone_line import RemovePhoneLine, remove_phone_line
from crm_desktop.usecases.telephones.save_phone_line import SavePhoneLine, save_phone_line
from tests.support.process import Clinic


def test_a_removed_line_leaves_its_name_and_number_free(clinic: Clinic) -> None:
    """FC-42."""
    order = SavePhoneLine("Reception", "02188776655")
    line = clinic.do(save_phone_line, order)
    clinic.do(remove_phone_line, RemovePhoneLine(line.id))
    assert clinic.rows(PhoneLine) == []
    assert clinic.do(save_phone_line, order).id != line.id
