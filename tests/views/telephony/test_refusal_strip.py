"""A question of the bar is answered by the next key, and by no later one (B2, B12)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from crm_desktop.kit.problems import Problem
from crm_desktop.views.telephony.refusal_strip import RefusalStrip
from tests.views.telephony.conftest import Desk
from tests.views.telephony.phone_at_hand import PhoneAtHand, a_call, a_person, a_talk

ENTER, ESC, F8 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F8


class Night(Problem):
    code = "call.quiet_hours"


class Talking(Problem):
    code = "telephone.in_a_call"


class Plain(Problem):
    code = "telephony.not_offered"


def asked(desk: Desk, phone: PhoneAtHand, problem: Problem | None = None) -> RefusalStrip:
    phone.refuse(problem or Night(time="22:31", name="Sara"))
    return desk.bar.refusal


def test_enter_goes_on_and_the_keyboard_stays_where_it_is(desk: Desk, phone: PhoneAtHand) -> None:
    """B12, B2: F8 asked, Enter is the answer; the field that somebody has hears nothing of it."""
    strip = asked(desk, phone)
    assert "22:31" in strip.strip.text()
    assert desk.field.hasFocus()
    QTest.keyClick(desk.field, ENTER)
    assert phone.said("dial_anyway") == [()]
    assert (strip.isHidden(), desk.field.hasFocus()) == (True, True)
    QTest.keyClick(desk.field, ENTER)
    assert phone.said("dial_anyway") == [()]


def test_esc_does_not(desk: Desk, phone: PhoneAtHand) -> None:
    """B12"""
    strip = asked(desk, phone)
    QTest.keyClick(desk.field, ESC)
    assert (phone.asked, strip.isHidden()) == ([], True)


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Down, F8])
def test_who_goes_on_with_other_work_has_their_enter_back(desk: Desk, phone: PhoneAtHand, key: Qt.Key) -> None:
    """B2: a call at night is not made by an Enter that was meant for the next row; the mouse still can."""
    strip = asked(desk, phone)
    QTest.keyClick(desk.field, key)
    QTest.keyClick(desk.field, ENTER)
    assert phone.said("dial_anyway") == []
    assert strip.isVisible()
    strip.strip.action.click()
    assert phone.said("dial_anyway") == [()]


def test_a_click_elsewhere_is_other_work_too(desk: Desk, phone: PhoneAtHand) -> None:
    """B2"""
    asked(desk, phone)
    QTest.mouseClick(desk.field, Qt.MouseButton.LeftButton)
    QTest.keyClick(desk.field, ENTER)
    assert phone.said("dial_anyway") == []


def test_what_would_cut_a_call_off_waits_for_its_end(desk: Desk, phone: PhoneAtHand) -> None:
    """O12"""
    strip = asked(desk, phone, Talking())
    assert "cut it off" in strip.strip.text()
    QTest.keyClick(desk.field, ENTER)
    assert phone.said("leave_when_free") == [()]


def test_the_talk_is_not_spoken_of_when_it_is_over(desk: Desk, phone: PhoneAtHand) -> None:
    """O12: with other work begun the sentence goes with the call; an answer that is on its way still counts."""
    call = phone.ring(a_call(a_talk(), a_person()))
    strip = asked(desk, phone, Talking())
    QTest.keyClick(desk.field, Qt.Key.Key_A)
    assert strip.isVisible()
    phone.end(call.key)
    assert strip.isHidden()
    call = phone.ring(a_call(a_talk("two"), a_person()))
    strip = asked(desk, phone, Talking())
    phone.end(call.key)
    QTest.keyClick(desk.field, ENTER)
    assert phone.said("leave_when_free") == [()]


def test_a_refusal_that_asks_nothing_hears_no_key(desk: Desk, phone: PhoneAtHand) -> None:
    """B2: after a question whose keys still stood as well."""
    asked(desk, phone)
    strip = asked(desk, phone, Plain())
    QTest.keyClick(desk.field, ENTER)
    assert (phone.asked, strip.isVisible()) == ([], True)
