"""Editing lists of values."""

from __future__ import annotations

import pytest

from crm_desktop.models.admin.dictionary import BuiltIn, Dictionary, DictItem
from crm_desktop.usecases.process.save_dictionary import BuiltInStays, Item, SaveDictionary, save_dictionary
from tests.support.process import Clinic


def test_a_users_own_list_in_its_order(clinic: Clinic) -> None:
    """OT-10, OT-28: values left out are archived, for records may have them."""
    order = SaveDictionary("Why not", (Item("Far away"), Item("Timetable")))
    dictionary = clinic.do(save_dictionary, order)
    far, timetable = sorted(clinic.rows(DictItem, dictionary_id=dictionary.id), key=lambda row: row.position)
    changed = (Item("The timetable", timetable.id), Item("Other"))
    clinic.do(save_dictionary, SaveDictionary("Why not", changed, dictionary.id))
    rows = {row.name: (row.position, row.is_archived) for row in clinic.rows(DictItem, dictionary_id=dictionary.id)}
    assert rows == {"Far away": (far.position, True), "The timetable": (0, False), "Other": (1, False)}


def test_what_the_program_asks_for_stays(clinic: Clinic) -> None:
    """MIS-24: contact methods can be renamed, not done away with."""
    methods = clinic.rows(Dictionary, name="Contact methods")[0]
    built_in = BuiltIn.CONTACT_METHOD
    clinic.change(lambda work: setattr(work.get(Dictionary, methods.id), "built_in", built_in))
    with pytest.raises(BuiltInStays):
        clinic.do(save_dictionary, SaveDictionary("Methods", (), methods.id, is_archived=True))
