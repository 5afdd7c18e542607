"""What follows the call by somebody's own wish is said in the bar until it comes, and Alt+Z takes it back (O12)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from crm_desktop.views.widgets.phone_desk import Leaving
from tests.views.telephony.conftest import Desk
from tests.views.telephony.phone_at_hand import PhoneAtHand, a_call, a_person, a_talk

ALT = Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize(
    ("what", "words"), [(Leaving.LOCK, "locked"), (Leaving.SWITCH, "user changes"), (Leaving.CLOSE, "closes")]
)
def test_the_sentence_stays_until_it_happens(desk: Desk, phone: PhoneAtHand, what: Leaving, words: str) -> None:
    """O12: which of the three it was."""
    strip = desk.bar.leaving
    assert strip.isHidden()
    phone.ring(a_call(a_talk(), a_person()))
    phone.will_leave(what)
    assert (strip.isVisible(), words in strip.strip.text()) == (True, True)
    phone.end("one")
    phone.will_leave(None)
    assert strip.isHidden()


def test_alt_z_takes_it_back_and_the_keyboard_stays(desk: Desk, phone: PhoneAtHand) -> None:
    """B2, O12: also for whoever goes on writing; a second time it is that field's own key."""
    phone.ring(a_call(a_talk(), a_person()))
    phone.will_leave(Leaving.LOCK)
    QTest.keyClick(desk.field, Qt.Key.Key_Z, ALT)
    assert (phone.said("stay"), desk.bar.leaving.isHidden(), desk.field.hasFocus()) == ([()], True, True)
    QTest.keyClick(desk.field, Qt.Key.Key_Z, ALT)
    assert phone.said("stay") == [()]


def test_so_does_its_button(desk: Desk, phone: PhoneAtHand) -> None:
    """O12"""
    phone.ring(a_call(a_talk(), a_person()))
    phone.will_leave(Leaving.CLOSE)
    desk.bar.leaving.strip.action.click()
    assert phone.said("stay") == [()]
