"""Letters and digits that pick things work in every layout, because the key counts and not what it writes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.alt_keys import AltKeys
from crm_desktop.views.widgets.physical_keys import physical, physical_alone

NONE = Qt.KeyboardModifier.NoModifier


def pressed(text: str, scan: int = 0, key: int = 0, modifiers: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    """A key as X11 and Wayland report it: its place, and what the layout writes with it."""
    return QKeyEvent(QEvent.Type.KeyPress, key or (ord(text[0]) if text else 0), modifiers, scan, 0, 0, text)


@pytest.mark.parametrize("text", ["1", "۱", "١", "!"])
def test_the_digit_one_is_one_in_every_layout(qapp: object, text: str) -> None:
    assert physical(pressed(text, scan=10)) == "1"


@pytest.mark.parametrize("text", ["t", "T", "ف", "е"])
def test_the_letter_t_is_t_in_every_layout(qapp: object, text: str) -> None:
    assert physical(pressed(text, scan=28)) == "T"


@pytest.mark.parametrize(("text", "key"), [("ф", "A"), ("ش", "A"), ("з", "P"), ("ح", "P"), ("٧", "7")])
def test_events_without_a_place_are_read_by_their_letter(qapp: object, text: str, key: str) -> None:
    assert physical(pressed(text)) == key


def test_a_dvorak_letter_is_the_letter_it_writes(qapp: object) -> None:
    assert physical(pressed("o", scan=39)) == "O"


@pytest.mark.parametrize("text", ["", " ", "\r", ";"])
def test_other_keys_are_nobodys(qapp: object, text: str) -> None:
    assert physical(pressed(text, scan=999)) == ""


def test_a_digit_with_ctrl_is_another_command_but_one_of_the_keypad_is_not(qapp: object) -> None:
    assert physical_alone(pressed("1", modifiers=Qt.KeyboardModifier.ControlModifier)) == ""
    assert physical_alone(pressed("1", key=Qt.Key.Key_1, modifiers=Qt.KeyboardModifier.KeypadModifier)) == "1"


def test_alt_with_a_letter_that_meant_nothing_is_not_written(qapp: QApplication, qtbot: QtBot) -> None:
    """O3: Alt+N while a name is asked left an n in the name."""
    window = QWidget()
    field = QLineEdit(window)
    qtbot.addWidget(window)
    AltKeys(window, lambda _key: False)
    with qtbot.waitActive(window):
        window.show()
    QTest.keyClick(field, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(field, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(field, Qt.Key.Key_A)
    assert field.text() == "a"
