"""Each category holds data of its own (SM-11)."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.work.result import FieldType
from crm_desktop.queries.people.category_fields import fields_by_category
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.people.answer_category import AnswerCategory, answer_category
from crm_desktop.usecases.people.save_category import CategoryNameNeeded, SaveCategory, save_category
from crm_desktop.usecases.people.save_category_field import (
    ListNeeded,
    SaveCategoryField,
    TypeIsFixed,
    save_category_field,
)
from tests.support.builders import a_person


def test_fields_are_asked_in_their_order_and_archived_ones_no_more(base: OpenBase, program: Actor) -> None:
    """SM-11."""

    def build(work: UnitOfWork) -> None:
        category = save_category(work, SaveCategory("Suppliers"))
        first = save_category_field(work, SaveCategoryField(category.id, "Tax number", FieldType.TEXT))
        save_category_field(work, SaveCategoryField(category.id, "Since", FieldType.DATE, is_required=True))
        gone = SaveCategoryField(category.id, "Tax number", FieldType.TEXT, first.id, is_archived=True)
        save_category_field(work, gone)

    base.writer.write(program, build)
    (fields,) = base.read(lambda session: fields_by_category(session, program)).values()
    assert [(one.name, one.is_required) for one in fields] == [("Since", True)]


def test_a_field_needs_a_name_a_list_and_keeps_the_type_of_its_answers(base: OpenBase, program: Actor) -> None:
    category = base.writer.write(program, lambda work: save_category(work, SaveCategory("Suppliers")))
    for order, refusal in (
        (SaveCategoryField(category.id, " ", FieldType.TEXT), CategoryNameNeeded),
        (SaveCategoryField(category.id, "Kind", FieldType.LIST), ListNeeded),
    ):
        with pytest.raises(refusal):
            base.writer.write(program, lambda work: save_category_field(work, order))  # noqa: B023  run now

    def answer(work: UnitOfWork) -> SaveCategoryField:
        field = save_category_field(work, SaveCategoryField(category.id, "Tax number", FieldType.TEXT))
        person = a_person(work, given_name="Nika", category_id=category.id)
        work.session.flush()
        answer_category(work, AnswerCategory(person.id, {field.id: ["12"]}))
        return SaveCategoryField(category.id, "Tax number", FieldType.NUMBER, field.id)

    changed = base.writer.write(program, answer)
    with pytest.raises(TypeIsFixed):
        base.writer.write(program, lambda work: save_category_field(work, changed))
