"""A number is typed in any digits and shown in the reader's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.number_field import NumberField
from tests.support.look import dress


@pytest.mark.parametrize("typed", ["1250", "۱۲۵۰", "١٢٥٠", "1,250", "۱٬۲۵۰"])
def test_any_digits_are_understood(qapp: QApplication, qtbot: QtBot, typed: str) -> None:
    """B9: Persian, Arabic and Latin digits, in whatever language the program is."""
    dress(qapp, "fa")
    field = NumberField()
    qtbot.addWidget(field)
    field.lineEdit().setText(typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == 1250
    assert field.text() == "۱٬۲۵۰"


def test_the_digits_change_with_the_language(qapp: QApplication, qtbot: QtBot) -> None:
    field = NumberField(value=1250)
    qtbot.addWidget(field)
    assert field.text() == "1,250"
    dress(qapp, "fa")
    qapp.processEvents()
    assert field.text() == "۱٬۲۵۰"
    assert field.alignment() & Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize(
    ("typed", "state"),
    [
        ("x", QValidator.State.Invalid),
        ("", QValidator.State.Intermediate),
        ("2", QValidator.State.Intermediate),
        ("25", QValidator.State.Acceptable),
        ("250", QValidator.State.Invalid),
    ],
)
def test_what_cannot_become_a_number_in_range_is_not_typed(qtbot: QtBot, typed: str, state: QValidator.State) -> None:
    field = NumberField(10, 99)
    qtbot.addWidget(field)
    assert field.validate(typed, len(typed))[0] == state
