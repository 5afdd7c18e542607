"""What a category asks is answered on the person, in every type of field (SM-11)."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.work.result import FieldType
from crm_desktop.queries.people.category_fields import answers_of
from crm_desktop.rules.answers import AnswerNeeded, AnswerUnasked, AnswerUnreadable
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.people.answer_category import AnswerCategory, answer_category
from crm_desktop.usecases.people.save_category import SaveCategory, save_category
from crm_desktop.usecases.people.save_category_field import SaveCategoryField, save_category_field
from tests.support.builders import a_dictionary, a_person


def test_answers_of_every_kind_are_kept_and_shown(base: OpenBase, program: Actor) -> None:
    """SM-11: several values of a list, a person by name, a day as ISO."""

    def build(work: UnitOfWork) -> tuple[AnswerCategory, list[object]]:
        category = save_category(work, SaveCategory("Suppliers"))
        kinds, items = a_dictionary(work, "Kinds", "Gloves", "Needles")
        agent = a_person(work, given_name="Ali", family_name="Rad")
        person = a_person(work, given_name="Nika", category_id=category.id)
        work.session.flush()
        asked = [
            save_category_field(
                work,
                SaveCategoryField(
                    category.id, kind.value, kind, dictionary_id=kinds.id if kind is FieldType.SEVERAL else None
                ),
            ).id
            for kind in (FieldType.TEXT, FieldType.DATE, FieldType.SEVERAL, FieldType.PERSON)
        ]
        given = [["42"], ["2026-11-20"], [str(one.id) for one in items], [str(agent.id)]]
        return AnswerCategory(person.id, dict(zip(asked, given, strict=True))), [person.id]

    order, (person_id,) = base.writer.write(program, build)
    base.writer.write(program, lambda work: answer_category(work, order))
    base.writer.write(program, lambda work: answer_category(work, order))  # the same again changes nothing
    rows = base.read(lambda session: answers_of(session, program, order.person_id))
    assert person_id == order.person_id
    assert [row.shown for row in rows] == [("42",), ("2026-11-20",), ("Gloves", "Needles"), ("Ali Rad",)]


def test_missing_unreadable_and_unasked_answers_are_refused(base: OpenBase, program: Actor) -> None:
    def build(work: UnitOfWork) -> tuple[AnswerCategory, AnswerCategory, AnswerCategory]:
        category = save_category(work, SaveCategory("Suppliers"))
        person = a_person(work, given_name="Nika", category_id=category.id)
        stranger = a_person(work, given_name="Ali")
        field = save_category_field(work, SaveCategoryField(category.id, "Since", FieldType.DATE, is_required=True))
        return (
            AnswerCategory(person.id),
            AnswerCategory(person.id, {field.id: ["yesterday"]}),
            AnswerCategory(stranger.id, {field.id: ["2026-11-20"]}),
        )

    orders = base.writer.write(program, build)
    for order, refusal in zip(orders, (AnswerNeeded, AnswerUnreadable, AnswerUnasked), strict=True):
        with pytest.raises(refusal):
            base.writer.write(program, lambda work: answer_category(work, order))  # noqa: B023  run now
