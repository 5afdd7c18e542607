"""The pop-up while the bar is not to be seen: above everything, and deaf to the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from crm_desktop.i18n.style import LanguageCode
from crm_desktop.models.calls.call import CallOutcome
from crm_desktop.telephony.live_call import Phase
from crm_desktop.views.telephony.incoming_popup import IncomingPopup
from tests.support.base import NOW
from tests.support.house import TestHouse
from tests.support.look import dress
from tests.views.telephony.conftest import Desk
from tests.views.telephony.phone_at_hand import PhoneAtHand, a_call, a_family, a_live, a_person


@pytest.fixture
def popup(desk: Desk, phone: PhoneAtHand, clinic: TestHouse, qtbot: QtBot) -> Iterator[IncomingPopup]:
    made = IncomingPopup(clinic.house, desk.window)
    yield made
    made.hide()
    made.deleteLater()


def test_the_bar_is_enough_while_the_window_is_seen(popup: IncomingPopup, phone: PhoneAtHand) -> None:
    """P8: the same call is not told twice."""
    phone.ring(a_call(a_live(), a_person()))
    assert popup.shown == []


def test_it_stands_when_the_window_is_hidden(
    popup: IncomingPopup, phone: PhoneAtHand, desk: Desk, qtbot: QtBot
) -> None:
    """P3: also for a call that rang before the window was put away; and goes when it comes back."""
    phone.ring(a_call(a_live(), a_person()))
    desk.window.hide()
    assert popup.shown == ["one"]
    assert popup.card("one").name.text() == "Sara Ahmadi"
    with qtbot.waitActive(desk.window):
        desk.window.show()
        desk.window.activateWindow()
    qtbot.waitUntil(lambda: popup.shown == [])


def test_it_never_becomes_the_active_window(popup: IncomingPopup, phone: PhoneAtHand, desk: Desk) -> None:
    """B2: no window of its own for the keyboard, no button that takes it."""
    flags = popup.windowFlags()
    assert flags & Qt.WindowType.ToolTip == Qt.WindowType.ToolTip
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert popup.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    desk.window.hide()
    phone.ring(a_call(a_live(), a_person()))
    card = popup.card("one")
    for button in (card.answer, card.reject, card.show_window):
        assert button.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert not popup.isActiveWindow()


def test_neither_enter_nor_space_answers(popup: IncomingPopup, phone: PhoneAtHand, desk: Desk, qtbot: QtBot) -> None:
    """Telephony "The card": only a click or the telephone's own key."""
    desk.window.hide()
    phone.ring(a_call(a_live(), a_person()))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        for widget in (popup, popup.card("one").answer, popup.card("one").reject):
            QTest.keyClick(widget, key)
    assert phone.asked == []
    qtbot.waitUntil(lambda: popup.card("one").answer.is_settled)
    QTest.mouseClick(popup.card("one").answer, Qt.MouseButton.LeftButton)
    assert phone.asked == [("answer", "one")]


def test_two_callers_are_stacked_and_no_more(popup: IncomingPopup, phone: PhoneAtHand, desk: Desk) -> None:
    """Telephony "The card": it stacks for two calls."""
    desk.window.hide()
    for key in ("one", "two", "three"):
        phone.ring(a_call(a_live(key), *a_family()))
    assert popup.shown == ["one", "two"]
    assert popup.card("two").y() >= popup.card("one").geometry().bottom()


def test_it_goes_when_answered_here_or_elsewhere(popup: IncomingPopup, phone: PhoneAtHand, desk: Desk) -> None:
    """Telephony rule 3: nobody clicks on a call that somebody else has taken."""
    desk.window.hide()
    phone.ring(a_call(a_live("one"), a_person()))
    phone.ring(a_call(a_live("two"), a_person("Olga Petrova")))
    phone.end("one", CallOutcome.ANSWERED_ELSEWHERE)
    assert popup.shown == ["two"]
    phone.turn("two", phase=Phase.ACTIVE, answered_at=NOW)
    assert popup.shown == []


def test_the_way_to_the_window(popup: IncomingPopup, phone: PhoneAtHand, desk: Desk, qtbot: QtBot) -> None:
    """P3: a click brings the program with its card."""
    desk.window.hide()
    phone.ring(a_call(a_live(), a_person()))
    QTest.mouseClick(popup.card("one").show_window, Qt.MouseButton.LeftButton)
    assert desk.window.isVisible()
    qtbot.waitUntil(lambda: popup.shown == [])


def a_dialog(desk: Desk, place: QRect, qtbot: QtBot, is_modal: bool = True) -> QDialog:
    dialog = QDialog(desk.window)
    dialog.setModal(is_modal)
    dialog.setGeometry(place)
    qtbot.addWidget(dialog)
    line = QLineEdit(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    line.setFocus()
    return dialog


@pytest.mark.parametrize("is_modal", [True, False])
def test_a_dialog_over_the_bar_hides_nobody(
    popup: IncomingPopup, phone: PhoneAtHand, desk: Desk, qtbot: QtBot, is_modal: bool
) -> None:
    """R5: who is calling stands beside the dialog; the letters go on arriving in it, and a click answers."""
    dialog = a_dialog(desk, QRect(desk.window.pos(), desk.window.size()), qtbot, is_modal)
    assert desk.bar.isHidden()
    phone.ring(a_call(a_live(), *a_family()))
    line = dialog.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "123")
    assert line.text() == "123"
    qtbot.waitUntil(lambda: popup.shown == ["one"])
    assert not popup.isActiveWindow()
    qtbot.waitUntil(lambda: popup.card("one").answer.is_settled)
    QTest.mouseClick(popup.card("one").answer, Qt.MouseButton.LeftButton)
    assert phone.asked == [("answer", "one")]
    with qtbot.waitActive(desk.window):
        dialog.close()
        desk.window.activateWindow()
    qtbot.waitUntil(lambda: popup.shown == [])


def test_beside_a_dialog_the_family_is_offered_until_one_is_chosen(
    popup: IncomingPopup, phone: PhoneAtHand, desk: Desk, qtbot: QtBot
) -> None:
    """R5, P2: with the digits, also after F8, for the chips of the bar lie under the dialog."""
    frame = desk.window.frameGeometry()
    a_dialog(desk, QRect(frame.left() + 400, frame.top(), frame.width(), 300), qtbot)
    phone.ring(a_call(a_live(), *a_family()))
    phone.turn("one", phase=Phase.ACTIVE, answered_at=NOW)
    qtbot.waitUntil(lambda: popup.shown == ["one"])
    chips = popup.card("one").chips
    assert [chip.digit for chip in chips.chips if not chip.isHidden()] == [1, 2, 3, 4]
    assert popup.card("one").answer.isHidden()
    QTest.mouseClick(chips.chips[1], Qt.MouseButton.LeftButton)
    assert phone.said("choose")
    assert popup.shown == []


def test_it_lies_on_no_part_of_the_dialog_that_can_be_clicked(
    popup: IncomingPopup, phone: PhoneAtHand, desk: Desk, qtbot: QtBot
) -> None:
    """telephony.md "The card": beside a dialog that leaves room, else on its head and in one line."""
    screen = popup.screen().availableGeometry()
    narrow = a_dialog(desk, QRect(screen.left() + 400, screen.top(), screen.width() - 400, 300), qtbot)
    phone.ring(a_call(a_live(), a_person()))
    qtbot.waitUntil(lambda: popup.shown == ["one"])
    assert not popup.frameGeometry().intersects(narrow.frameGeometry())
    narrow.close()
    wide = a_dialog(desk, screen, qtbot)
    qtbot.waitUntil(lambda: popup.shown == ["one"] and popup.y() < screen.top() + 40)
    assert popup.height() <= 80
    assert wide.frameGeometry().contains(popup.frameGeometry())
    assert popup.card("one").answer.isVisible()


def test_a_dialog_that_leaves_the_bar_in_sight_needs_none(
    popup: IncomingPopup, phone: PhoneAtHand, desk: Desk, qtbot: QtBot
) -> None:
    """P8: the same call is not told twice."""
    frame = desk.window.frameGeometry()
    a_dialog(desk, QRect(frame.left(), frame.top() + 400, 300, 200), qtbot)
    phone.ring(a_call(a_live(), a_person()))
    assert popup.shown == []


@pytest.mark.parametrize("language", ["en", "fa", "ru"])
def test_no_button_is_cut(
    qapp: QApplication, popup: IncomingPopup, phone: PhoneAtHand, desk: Desk, language: LanguageCode
) -> None:
    """Interface "Russian is longest": all three stand side by side, whole."""
    dress(qapp, language)
    desk.window.hide()
    phone.ring(a_call(a_live(), a_person()))
    qapp.processEvents()
    card = popup.card("one")
    for button in (card.answer, card.reject, card.show_window):
        assert button.width() >= button.sizeHint().width(), button.text()
