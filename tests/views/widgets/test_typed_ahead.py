"""Keys pressed before a form is there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.typed_ahead import TypedAhead


class Form(QWidget):
    """Two fields that have the keyboard one after the other, as in a dialog whose facts are still being read."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = QLineEdit(), QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.first)
        column.addWidget(self.second)
        self.ahead = TypedAhead(self)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    made.show()
    made.first.setFocus()
    return made


def test_keys_wait_for_the_form_and_come_in_their_order(form: Form) -> None:
    """C24-53, P6: fast hands lose nothing while a form is being read."""
    QTest.keyClicks(form.first, "12 June")
    assert form.first.text() == ""
    form.ahead.give()
    assert form.first.text() == "12 June"
    QTest.keyClicks(form.first, "!")
    assert form.first.text() == "12 June!"


def test_a_key_that_moves_the_keyboard_moves_it_for_those_behind(form: Form) -> None:
    """P6: Tab typed ahead leads to the next field, and what follows is written there."""
    QTest.keyClicks(form.first, "a")
    QTest.keyClick(form.first, Qt.Key.Key_Tab)
    QTest.keyClicks(form.first, "b")
    form.ahead.give()
    assert (form.first.text(), form.second.text()) == ("a", "b")


def test_a_click_leads_those_behind_it_to_its_field(form: Form, qtbot: QtBot) -> None:
    """P6: what was typed before the click stays where it was typed."""
    qtbot.waitUntil(form.first.hasFocus)
    QTest.keyClicks(form.first, "a")
    QTest.mouseClick(form.second, Qt.MouseButton.LeftButton)
    QTest.keyClicks(form.second, "b")
    form.first.setFocus()  # as a form does whose facts have come
    form.ahead.give()
    assert (form.first.text(), form.second.text()) == ("a", "b")
    assert form.second.hasFocus()


def test_a_form_that_does_not_come_gets_nothing(form: Form) -> None:
    """P6: after a refusal the keyboard is free again."""
    QTest.keyClicks(form.first, "a")
    form.ahead.drop()
    QTest.keyClicks(form.first, "b")
    assert form.first.text() == "b"


def test_escape_and_other_windows_are_let_through(form: Form, qtbot: QtBot) -> None:
    """P6: a form that is slow to come can be closed, and work goes on beside it."""
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    QTest.keyClicks(other, "x")
    assert other.text() == "x"
    QTest.keyClick(form.first, Qt.Key.Key_Escape)
    assert form.ahead.drop() == []
