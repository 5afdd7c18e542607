"""Categories with what they ask, for the form and for their editor (SM-11)."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.models.work.result import FieldType
from crm_desktop.queries.people.category_fields import category_books, fields_by_category, lists_of_values
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.people.save_category import SaveCategory, save_category
from crm_desktop.usecases.people.save_category_field import SaveCategoryField, save_category_field
from tests.support.builders import a_dictionary


def test_the_editor_has_archived_fields_and_the_form_has_values(base: OpenBase, program: Actor) -> None:
    """SM-11."""

    def build(work: UnitOfWork) -> None:
        category = save_category(work, SaveCategory("Suppliers"))
        kinds, _items = a_dictionary(work, "Kinds", "Gloves", "Needles")
        work.session.flush()
        save_category_field(
            work, SaveCategoryField(category.id, "Kind", FieldType.LIST, dictionary_id=kinds.id, is_required=True)
        )
        save_category_field(work, SaveCategoryField(category.id, "Old", FieldType.TEXT, is_archived=True))

    base.writer.write(program, build)
    (book,) = base.read(lambda session: category_books(session, program))
    assert [(one.name, one.is_archived) for one in book.fields] == [("Kind", False), ("Old", True)]
    (field,) = base.read(lambda session: fields_by_category(session, program))[book.id]
    assert [item.name for item in field.items] == ["Gloves", "Needles"]
    assert "Kinds" in [name for _, name in base.read(lambda session: lists_of_values(session, program))]
