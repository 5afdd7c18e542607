"""Editing extra fields."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crm_desktop.models.work.result import ExtraField, FieldType
from crm_desktop.usecases.process.save_field import (
    CannotSetDue,
    DictionaryNeeded,
    FieldTypeIsFixed,
    SaveField,
    save_field,
)
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from tests.support.builders import a_dictionary
from tests.support.process import Clinic


def test_a_list_takes_its_values_from_a_dictionary(clinic: Clinic) -> None:
    """OT-09, OT-27, OT-28: the reasons of a conditional refusal."""
    order = SaveField(clinic.ids["thinking"], "Reason", FieldType.LIST, is_required=True)
    with pytest.raises(DictionaryNeeded):
        clinic.do(save_field, order)
    dictionary_id = clinic.change(lambda work: a_dictionary(work, "Refusals", "Far away")[0].id)
    field = clinic.do(save_field, replace(order, dictionary_id=dictionary_id))
    assert clinic.row(ExtraField, field.id).dictionary_id == dictionary_id


def test_only_a_date_or_time_sets_the_due_day(clinic: Clinic) -> None:
    """OT-29: "call back on …"."""
    with pytest.raises(CannotSetDue):
        clinic.do(save_field, SaveField(clinic.ids["thinking"], "Why", FieldType.TEXT, sets_due=True))


def test_an_answered_field_keeps_its_type(clinic: Clinic) -> None:
    """OT-10: answers stay countable."""
    task = clinic.do(create_task, CreateTask(clinic.ids["first call"], person_id=clinic.ids["maryam"]))
    day = clinic.ids["day field"]
    clinic.do(complete_task, CompleteTask(task.id, clinic.ids["call back"], {day: ["2026-12-01"]}))
    order = SaveField(clinic.ids["call back"], "Day", FieldType.TEXT, field_id=day)
    with pytest.raises(FieldTypeIsFixed):
        clinic.do(save_field, order)
