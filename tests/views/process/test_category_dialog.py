"""Categories and what they ask, in one dialog (SM-11)."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.models.work.result import FieldType
from crm_desktop.queries.people.category_fields import category_books
from crm_desktop.views.process.category_dialog import CategoryDialog
from tests.support.house import TestHouse


def test_a_category_is_made_with_a_field_which_is_taken_out_again(clinic: TestHouse, qtbot: QtBot) -> None:
    """SM-11: a field that is taken out is archived, for there may be answers."""
    dialog = CategoryDialog(clinic.house)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save()
    assert "name" in dialog.strip.text()
    QTest.keyClicks(dialog.name, "Insured")
    dialog.editor.add_field()
    QTest.keyClicks(dialog.editor.name.control, "Policy number")
    dialog.save()
    (book,) = [one for one in clinic.read(lambda s: category_books(s, clinic.actor)) if one.name == "Insured"]
    assert [(one.name, one.field_type, one.is_archived) for one in book.fields] == [
        ("Policy number", FieldType.TEXT, False)
    ]
    assert dialog.which.chosen() == book.id
    dialog.editor.set_fields([])
    dialog.save()
    (book,) = [one for one in clinic.read(lambda s: category_books(s, clinic.actor)) if one.name == "Insured"]
    assert [one.is_archived for one in book.fields] == [True]
