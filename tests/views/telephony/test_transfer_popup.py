"""Sending a caller on: two letters find a colleague, digits are a number; at once or after asking (O10, R5)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.calls.agent_state import AgentState, AgentStatus
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.calls.phone_line import Extension
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.views.telephony.call_bar_vm import Act
from crm_desktop.views.telephony.transfer_popup import TransferPopup
from crm_desktop.views.telephony.transfer_vm import Colleague, matches, typed_number
from crm_desktop.views.widgets.option_button import OptionButton
from tests.support.base import NOW
from tests.support.house import TestHouse
from tests.views.telephony.conftest import Desk
from tests.views.telephony.phone_at_hand import PhoneAtHand, a_call, a_live, a_person, a_talk


@pytest.fixture
def popup(desk: Desk, phone: PhoneAtHand, clinic: TestHouse) -> TransferPopup:
    def furnish(work: UnitOfWork) -> None:
        work.add(Extension(number="101", user_id=clinic.me))
        work.add(Extension(number="102", user_id=clinic.mate))
        work.add(Extension(number="100"))
        since = NOW - timedelta(minutes=5)
        state = AgentState(user_id=clinic.mate, status=AgentStatus.READY, since_at=since)
        work.add(state)

    clinic.write(furnish)
    phone.ring(a_call(a_talk(), a_person()))
    desk.bar.frames[0].buttons.button(Act.TRANSFER).click()
    (found,) = desk.window.findChildren(TransferPopup)
    return found


def test_colleagues_stand_with_their_telephone_and_what_they_do(popup: TransferPopup, clinic: TestHouse) -> None:
    """O10: the free one first, the shared telephone too, oneself not."""
    assert popup.vm.found == (Colleague("Ali Mohammadi", "102", AgentStatus.READY), Colleague("", "100"))


@pytest.mark.parametrize(("direction", "said"), [(Direction.OUT, "Dialling"), (Direction.IN, "It rings")])
def test_a_colleague_who_dials_is_not_said_to_be_called(
    popup: TransferPopup, clinic: TestHouse, qtbot: QtBot, direction: Direction, said: str
) -> None:
    """O10: whoever sends a caller on knows whether the colleague waits for somebody or somebody for them."""

    def dial(work: UnitOfWork) -> None:
        status = CallStatus.DIALLING if direction is Direction.OUT else CallStatus.RINGING
        call = Call(direction=direction, status=status, origin=CallOrigin.PHONE, started_at=NOW, agent_id=clinic.mate)
        work.add(call)
        state = work.session.scalars(select(AgentState).where(AgentState.user_id == clinic.mate)).one()
        state.until_at = NOW
        work.add(AgentState(user_id=clinic.mate, status=AgentStatus.RINGING, since_at=NOW))

    clinic.write(dial)
    popup.vm.load()
    qtbot.waitUntil(lambda: AgentStatus.RINGING in [one.status for one in popup.vm.found])
    rows = {row.text(): row.accessibleDescription() for row in popup.findChildren(OptionButton) if row.isVisible()}
    assert [does for name, does in rows.items() if "102" in name] == [said]


def test_two_letters_and_enter(popup: TransferPopup, phone: PhoneAtHand, desk: Desk) -> None:
    """O10: the beginning of either name, in the wrong layout too; Enter sends the caller on."""
    assert popup.line.hasFocus()
    QTest.keyClicks(popup.line, "mo")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert phone.said("transfer") == [("one", "102")]
    assert popup.isHidden()
    assert desk.field.hasFocus()


def test_ask_first(popup: TransferPopup, phone: PhoneAtHand) -> None:
    """Telephony: the caller waits while the colleague is asked."""
    QTest.keyClicks(popup.line, "al")
    QTest.keyClick(popup.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert phone.said("consult") == [("one", "102")]
    assert phone.said("transfer") == []


def test_by_tab_and_enter_too(popup: TransferPopup, phone: PhoneAtHand) -> None:
    """Interface "Keyboard first": whoever walks to "Ask first" by Tab presses it as anywhere else."""
    QTest.keyClick(popup.line, Qt.Key.Key_Tab)
    assert popup.ask.hasFocus()
    QTest.keyClick(popup.ask, Qt.Key.Key_Return)
    assert phone.said("consult") == [("one", "102")]


def test_tab_stays_in_it(popup: TransferPopup, desk: Desk) -> None:
    """Interface "nothing steals the focus": outside of it Esc would not close it, and it would hang there."""
    QTest.keyClick(popup.line, Qt.Key.Key_Tab)
    QTest.keyClick(popup.ask, Qt.Key.Key_Tab)
    assert popup.send.hasFocus()
    QTest.keyClick(popup.send, Qt.Key.Key_Tab)
    assert popup.line.hasFocus()
    QTest.keyClick(popup.line, Qt.Key.Key_Backtab)
    assert popup.send.hasFocus()
    popup.vm.find("zz")
    assert not popup.send.isEnabled()
    popup.line.setFocus()
    QTest.keyClick(popup.line, Qt.Key.Key_Tab)
    assert popup.line.hasFocus()
    QTest.keyClick(popup.line, Qt.Key.Key_Escape)
    assert desk.field.hasFocus()


def test_the_arrow_chooses_the_second(popup: TransferPopup, phone: PhoneAtHand) -> None:
    """Interface.md, keyboard first."""
    QTest.keyClick(popup.line, Qt.Key.Key_Down)
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert phone.said("transfer") == [("one", "100")]


def test_a_number_that_is_typed(popup: TransferPopup, phone: PhoneAtHand) -> None:
    """O10: Persian digits and spaces as people write them."""
    QTest.keyClicks(popup.line, "0935 111 22 33")
    popup.send.click()
    assert phone.said("transfer") == [("one", "09351112233")]


def test_nobody_fits(popup: TransferPopup, phone: PhoneAtHand) -> None:
    """Enter sends nobody anywhere."""
    QTest.keyClicks(popup.line, "zz")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert phone.said("transfer") == []
    assert not popup.isHidden()
    assert not popup.send.isEnabled()


def test_who_only_rings_is_not_kept_waiting(desk: Desk, phone: PhoneAtHand) -> None:
    """Telephony: a ring can be sent on, but not answered by asking somebody else."""
    phone.ring(a_call(a_live(), a_person()))
    desk.bar.frames[0].buttons.button(Act.TRANSFER).click()
    (found,) = desk.window.findChildren(TransferPopup)
    assert found.ask.isHidden()


def test_it_goes_with_the_call(popup: TransferPopup, phone: PhoneAtHand, desk: Desk) -> None:
    """B2: and gives the keyboard back."""
    phone.end("one")
    assert popup.isHidden()
    assert desk.field.hasFocus()


def test_what_is_a_number_and_what_a_name() -> None:
    """P1: digits of any script; letters are a name, one digit is nobody yet."""
    assert typed_number("۱۰۲") == "102"
    assert typed_number("+98 912 345") == "+98912345"
    assert typed_number("ali 2") == ""
    assert typed_number("5") == ""
    one = Colleague("Али Мохаммади", "102")
    assert matches(one, "vj")
    assert matches(one, "10")
    assert not matches(one, "хам")
