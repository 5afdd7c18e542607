"""Tones for machines: by the mouse and by the keys, in any layout, and gone with the talk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.kit.problems import Problem
from crm_desktop.views.telephony.call_bar_vm import Act
from crm_desktop.views.telephony.keypad_popup import KEYS, KeypadPopup
from tests.views.telephony.conftest import Desk
from tests.views.telephony.phone_at_hand import PhoneAtHand, a_call, a_person, a_talk


class Unable(Problem):
    code = "telephony.not_offered"


@pytest.fixture
def keypad(desk: Desk, phone: PhoneAtHand) -> KeypadPopup:
    phone.ring(a_call(a_talk(), a_person()))
    desk.bar.frames[0].buttons.button(Act.KEYPAD).click()
    (found,) = desk.window.findChildren(KeypadPopup)
    return found


def test_every_key_sends_its_tone(keypad: KeypadPopup, phone: PhoneAtHand) -> None:
    """Telephony "Port": DTMF of the twelve keys of a telephone."""
    for key in KEYS:
        keypad.buttons[key].click()
    assert phone.said("send_dtmf") == [("one", key) for key in KEYS]


def test_the_keyboard_writes_tones(keypad: KeypadPopup, phone: PhoneAtHand) -> None:
    """Interface.md, keyboard first: Persian digits and the signs as well."""
    held = keypad.buttons["5"]
    assert held.hasFocus()
    QTest.keyClicks(held, "12")
    QApplication.sendEvent(held, QKeyEvent(QKeyEvent.Type.KeyPress, 0x06F3, Qt.KeyboardModifier.NoModifier, "۳"))
    QTest.keyClicks(held, "#*")
    assert [digits for _, digits in phone.said("send_dtmf")] == ["1", "2", "3", "#", "*"]
    assert keypad.sent == "123#*"


def test_escape_gives_the_keyboard_back(keypad: KeypadPopup, desk: Desk) -> None:
    """B2: opened by hand, so it may take the keyboard; then it goes where it was."""
    QTest.keyClick(keypad.buttons["5"], Qt.Key.Key_Escape)
    assert keypad.isHidden()
    assert desk.field.hasFocus()


def test_it_goes_with_the_talk(keypad: KeypadPopup, desk: Desk, phone: PhoneAtHand) -> None:
    """B2: no keypad of a call that is over; the next digit is written where it belongs."""
    phone.end("one")
    assert keypad.isHidden()
    assert desk.field.hasFocus()


def test_it_stays_at_its_button_when_a_strip_comes_above(
    keypad: KeypadPopup, desk: Desk, phone: PhoneAtHand, qtbot: QtBot
) -> None:
    """P3: the telephone says that something is wrong; the keypad does not lie over the buttons of the call then."""
    before = keypad.y()
    phone.refuse(Unable())
    qtbot.waitUntil(lambda: keypad.y() > before)
    anchor = desk.bar.frames[0].buttons.button(Act.KEYPAD)
    assert keypad.y() >= anchor.mapTo(desk.window, QPoint(0, anchor.height())).y()
