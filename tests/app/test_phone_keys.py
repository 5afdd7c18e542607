"""The telephone's keys from anywhere: in fields, in dialogs, with the wrong modifiers, and while nobody calls."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMainWindow, QVBoxLayout
from pytestqt.qtbot import QtBot

from crm_desktop.app.phone_keys import PhoneKeys
from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.telephony.events import EventKind
from tests.support.at_the_desk import MOTHERS, Desk, clinic, desk
from tests.support.telephone import an_event, ends, is_answered, rings

__all__ = ["clinic", "desk"]

F8, F12, H = Qt.Key.Key_F8, Qt.Key.Key_F12, Qt.Key.Key_H
ALT = Qt.KeyboardModifier.AltModifier


class Window(QMainWindow):
    """With a screen's own F8, and a dialog with a field on top of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.pressed: list[str] = []
        shortcut = QShortcut(QKeySequence(F8), self)
        shortcut.activated.connect(lambda: self.pressed.append("F8"))
        self.setCentralWidget(QLineEdit())
        desk.clinic.house.phone = desk.phone
        self.keys = PhoneKeys(desk.clinic.house, self)

    @property
    def field(self) -> QLineEdit:
        field = self.centralWidget()
        assert isinstance(field, QLineEdit)
        return field


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[Window]:
    made = Window(desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.field.setFocus()
    qtbot.waitUntil(made.field.hasFocus)
    yield made
    made.keys.close()


def test_f8_is_the_screens_own_until_there_is_a_call(desk: Desk, window: Window, qtbot: QtBot) -> None:
    """R5: it answers while somebody rings, hangs up in the talk, and is the screen's again afterwards."""
    QTest.keyClick(window.field, F8)
    assert (window.pressed, desk.engine.asked) == (["F8"], [])
    desk.engine.tell(rings())
    QTest.keyClick(window.field, F8)
    assert desk.engine.asked == [("answer", "c1")]
    desk.engine.tell(is_answered(2))
    desk.clinic.clock.advance(timedelta(seconds=1))
    QTest.keyClick(window.field, F8)
    assert desk.engine.asked == [("answer", "c1"), ("hang_up", "c1")]
    desk.engine.tell(ends(5))
    assert window.pressed == ["F8"]
    window.keys._after.setInterval(0)
    window.keys._after.start()
    qtbot.waitUntil(lambda: not window.keys._after.isActive())
    QTest.keyClick(window.field, F8)
    assert window.pressed == ["F8", "F8"]


def test_f8_pressed_twice_in_haste_answers_once(desk: Desk, window: Window) -> None:
    """R5: the second stroke of a nervous hand cuts nobody off, be it before or after the talk has begun."""
    desk.engine.tell(rings())
    QTest.keyClick(window.field, F8)
    QTest.keyClick(window.field, F8)
    desk.clinic.clock.advance(timedelta(seconds=2))  # the exchange takes its time
    desk.engine.tell(is_answered(2))
    desk.clinic.clock.advance(timedelta(milliseconds=600))
    QTest.keyClick(window.field, F8)
    assert (window.pressed, desk.engine.asked) == ([], [("answer", "c1")])
    desk.clinic.clock.advance(timedelta(milliseconds=101))
    QTest.keyClick(window.field, F8)
    assert desk.engine.asked == [("answer", "c1"), ("hang_up", "c1")]


def test_alt_h_pressed_twice_in_haste_holds_once(desk: Desk, window: Window) -> None:
    """O11: the one who was just taken is not put on hold again, nor cut off by F8 in the same moment."""
    desk.engine.tell(rings(), is_answered(2), rings(3, call_key="c2", number="+989120000002"))
    desk.clinic.clock.advance(timedelta(seconds=5))
    desk.engine.asked.clear()
    QTest.keyClick(window.field, H, ALT)
    desk.engine.tell(an_event(EventKind.HELD, 4), is_answered(4, call_key="c2"))
    QTest.keyClick(window.field, H, ALT)
    QTest.keyClick(window.field, F8)
    assert desk.engine.asked == [("hold", "c1"), ("answer", "c2")]
    desk.clinic.clock.advance(timedelta(seconds=1))
    QTest.keyClick(window.field, H, ALT)
    assert ("resume", "c1") in desk.engine.asked


def test_a_double_click_on_answer_does_not_hang_up(desk: Desk) -> None:
    """R5: Hang up comes to stand where Answer stood; another call may be ended all the same."""
    desk.engine.tell(rings(), is_answered(2), rings(3, call_key="c2", number="+989120000002"))
    first, second = (call.key for call in desk.phone.calls)
    desk.engine.asked.clear()
    desk.phone.answer(second)
    desk.engine.tell(is_answered(4, call_key="c2"))
    desk.phone.hang_up(second)
    assert ("hang_up", "c2") not in desk.engine.asked
    desk.phone.hang_up(first)
    assert desk.engine.asked[-1] == ("hang_up", "c1")


def test_f8_with_another_key_is_not_the_telephones(desk: Desk, window: Window) -> None:
    """R5: Shift+F8 or Ctrl+F8 cut nobody off."""
    desk.engine.tell(rings(), is_answered(2))
    for modifier in (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier, ALT):
        QTest.keyClick(window.field, F8, modifier)
    assert desk.engine.asked == []


def test_f8_that_came_too_late_to_hang_up_calls_nobody(desk: Desk, window: Window) -> None:
    """R5: the caller was faster by a blink, and the screen's own F8 would dial whoever is chosen there."""
    desk.engine.tell(rings(), is_answered(2), ends(9))
    QTest.keyClick(window.field, F8)
    assert (window.pressed, desk.engine.asked) == ([], [])


def test_f8_held_down_is_pressed_once(desk: Desk, window: Window) -> None:
    """R5: it answers, and does not hang up half a second later; nor does the screen below hear of it."""
    desk.engine.tell(rings())
    QTest.keyPress(window.field, F8)
    desk.engine.tell(is_answered(2))
    held = QKeyEvent(QEvent.Type.KeyPress, F8.value, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(window.field, held)
    assert (window.pressed, desk.engine.asked) == ([], [("answer", "c1")])


def test_keys_reach_the_telephone_through_a_dialog(desk: Desk, window: Window, qtbot: QtBot) -> None:
    """O11: a form stands open, even a modal one; typing in it goes on."""
    dialog = QDialog(window)
    dialog.setModal(True)
    field = QLineEdit(dialog)
    QVBoxLayout(dialog).addWidget(field)
    dialog.show()
    qtbot.waitExposed(dialog)
    field.setFocus()
    desk.engine.tell(rings())
    QTest.keyClick(field, F8)
    desk.engine.tell(is_answered(2), rings(3, call_key="c2", number="+989120000002"))
    desk.engine.asked.clear()
    QTest.keyClick(field, H, ALT)
    assert desk.engine.asked == [("hold", "c1"), ("answer", "c2")]
    QTest.keyClicks(field, "h1")
    assert field.text() == "h1"
    dialog.close()


def test_alt_and_a_digit_mean_a_caller_only_where_there_are_several(desk: Desk, window: Window) -> None:
    """R5, P2: of one caller alone Alt+1 stays the screen's; nor does a lone digit choose anybody."""
    desk.a_person("Sara")
    desk.a_person("Ali")
    others: list[str] = []
    shortcut = QShortcut(QKeySequence("Alt+3"), window)
    shortcut.activated.connect(lambda: others.append("Alt+3"))
    desk.engine.tell(rings(number=MOTHERS))
    people = desk.phone.calls[0].card
    assert people is not None
    QTest.keyClick(window.field, Qt.Key.Key_2)
    assert desk.phone.calls[0].person_id is None
    QTest.keyClick(window.field, Qt.Key.Key_3, ALT)
    assert others == ["Alt+3"], "there is no third"
    QTest.keyClick(window.field, Qt.Key.Key_2, ALT)
    assert desk.phone.calls[0].person_id == people.people[1].person_id


def test_f12_says_what_comes_after_the_talk(desk: Desk, window: Window) -> None:
    """O1: in a talk it asks for a break after it, and takes that back."""
    desk.engine.stands()
    desk.phone.set_agent(AgentStatus.READY)
    desk.engine.tell(rings(), is_answered(2))
    QTest.keyClick(window.field, F12)
    assert (desk.phone.agent, desk.phone.agent_chosen) == (AgentStatus.TALKING, AgentStatus.PAUSE)
    QTest.keyClick(window.field, F12)
    assert desk.phone.agent_chosen is AgentStatus.READY


def test_after_the_desk_was_left_no_key_reaches_it(desk: Desk, window: Window) -> None:
    """O12: locked in a talk; the keys of the next one at this window are their own."""
    desk.engine.tell(rings(), is_answered(2))
    window.keys.close()
    QTest.keyClick(window.field, F8)
    assert desk.engine.asked == []
    desk.engine.tell(ends(9))


def test_a_window_that_is_gone_hears_nothing_of_a_telephone_that_goes_on(desk: Desk, qtbot: QtBot) -> None:
    """Eight hours and many sign-ins: no signal reaches what was deleted."""
    made = Window(desk)
    made.keys.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
    with qtbot.captureExceptions() as caught:
        desk.engine.tell(rings(), is_answered(2), ends(5))
        desk.engine.stands()
    assert caught == []
