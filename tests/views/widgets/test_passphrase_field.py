"""Hidden letters: what they do not show is told beside them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.passphrase_field import PassphraseField

SHIFT, PLAIN = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def field(qtbot: QtBot) -> LabelledField:
    made = LabelledField(PassphraseField())
    qtbot.addWidget(made)
    made.show()
    return made


def type_(field: LabelledField, letter: str, modifiers: Qt.KeyboardModifier = PLAIN, key: int = 0) -> None:
    QGuiApplication.sendEvent(field.field, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, letter))


def mark(field: LabelledField) -> str:
    assert isinstance(field.field, PassphraseField)
    return field.field.layout_mark.text() if field.field.layout_mark.isVisible() else ""


@pytest.mark.parametrize(("letter", "layout"), [("s", "EN"), ("س", "FA"), ("ы", "RU"), ("1", ""), (" ", "")])
def test_the_letters_that_the_keyboard_writes_are_marked(field: LabelledField, letter: str, layout: str) -> None:
    type_(field, letter)
    assert mark(field) == layout


def test_the_mark_follows_the_keyboard_and_goes_with_the_text(field: LabelledField) -> None:
    type_(field, "s")
    type_(field, "س")
    assert mark(field) == "FA"
    assert isinstance(field.field, PassphraseField)
    field.field.clear()
    assert mark(field) == ""


def test_caps_lock_is_told_until_it_is_off(field: LabelledField) -> None:
    type_(field, "S", SHIFT)
    assert field.below == ""
    type_(field, "S")
    assert field.below == "Caps Lock is on."
    type_(field, "1")
    assert field.below == "Caps Lock is on."
    type_(field, "s")
    assert field.below == ""
    type_(field, "s", SHIFT)
    assert field.below == "Caps Lock is on."
    type_(field, "", PLAIN, Qt.Key.Key_CapsLock)
    assert field.below == ""


def test_a_refusal_goes_before_the_warning(field: LabelledField) -> None:
    type_(field, "S")
    field.refuse("Wrong.")
    assert field.below == "Wrong."
    field.refuse("")
    assert field.below == "Caps Lock is on."
