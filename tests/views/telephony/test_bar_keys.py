"""What is done with a call in front has a key each, so that nobody needs twenty tabs to put somebody on hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.models.calls.call import Direction
from crm_desktop.models.work.task import Task
from crm_desktop.telephony.live_call import Phase
from crm_desktop.telephony.softphone import Can
from crm_desktop.views.telephony.call_bar_vm import Act
from crm_desktop.views.telephony.call_buttons import words_of
from crm_desktop.views.telephony.call_words import look
from crm_desktop.views.telephony.keypad_popup import KeypadPopup
from crm_desktop.views.telephony.read_calls import READ_S
from crm_desktop.views.telephony.transfer_popup import TransferPopup
from crm_desktop.views.widgets.keyset_table import Column, KeysetTable
from crm_desktop.views.widgets.row_delegate import RowDelegate
from crm_desktop.views.widgets.work_view import Operation, WorkView
from tests.support.base import NOW
from tests.support.house import TestHouse
from tests.support.slow_lanes import SlowLanes
from tests.views.telephony.conftest import Desk
from tests.views.telephony.phone_at_hand import PhoneAtHand, a_call, a_card, a_live, a_person, a_talk
from tests.views.telephony.test_wrap_up import talked

ALT = Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True)
class Row:
    id: int


@pytest.fixture
def talk(desk: Desk, phone: PhoneAtHand) -> Desk:
    phone.ring(a_call(a_talk(), a_person()))
    return desk


def test_alt_h_holds_and_takes_back(talk: Desk, phone: PhoneAtHand) -> None:
    """Interface "Keyboard first": one key, and the field keeps the keyboard."""
    QTest.keyClick(talk.field, Qt.Key.Key_H, ALT)
    assert phone.asked[-1] == ("hold", "one")
    phone.turn("one", phase=Phase.HELD)
    QTest.keyClick(talk.field, Qt.Key.Key_H, ALT)
    assert phone.asked[-1] == ("resume", "one")
    assert talk.field.hasFocus()
    assert talk.field.text() == ""


def test_alt_u_turns_the_microphone_off_and_on(talk: Desk, phone: PhoneAtHand) -> None:
    """Interface "Keyboard first": from a field in which somebody writes."""
    QTest.keyClick(talk.field, Qt.Key.Key_U, ALT)
    assert phone.asked[-1] == ("mute", "one", True)
    phone.turn("one", is_muted=True)
    QTest.keyClick(talk.field, Qt.Key.Key_U, ALT)
    assert phone.asked[-1] == ("mute", "one", False)


def test_alt_k_and_alt_t_open_what_drops_from_their_buttons(talk: Desk, phone: PhoneAtHand) -> None:
    """Interface "nothing steals the focus": Esc gives the keyboard back to the field."""
    for key, kind in ((Qt.Key.Key_K, KeypadPopup), (Qt.Key.Key_T, TransferPopup)):
        QTest.keyClick(talk.field, key, ALT)
        (dropped,) = [one for one in talk.window.findChildren(kind) if one.isVisible()]
        assert dropped.isAncestorOf(talk.window.focusWidget())
        QTest.keyClick(talk.window.focusWidget(), Qt.Key.Key_Escape)
        assert talk.field.hasFocus()


def test_the_keys_mean_nothing_while_it_only_rings(desk: Desk, phone: PhoneAtHand) -> None:
    """P8: Alt+H of nobody's talk is the screen's."""
    phone.ring(a_call(a_live(), a_person()))
    for key in (Qt.Key.Key_H, Qt.Key.Key_U, Qt.Key.Key_K):
        QTest.keyClick(desk.field, key, ALT)
    assert phone.asked == []


def test_with_two_calls_alt_h_is_left_to_the_telephone(talk: Desk, phone: PhoneAtHand) -> None:
    """O11: it holds the one and takes the other; here it would only hold."""
    phone.ring(a_call(a_live("two"), a_person("Olga Petrova")))
    QTest.keyClick(talk.field, Qt.Key.Key_H, ALT)
    assert phone.asked == []


def test_alt_c_opens_the_card_while_it_rings(desk: Desk, phone: PhoneAtHand, clinic: TestHouse, qtbot: QtBot) -> None:
    """R6: the card is open, then B books the caller; out of a list the card has the keyboard, or B would book the row
    under the cursor. Whoever writes goes on writing (R5, B2)."""
    person = a_person()
    phone.ring(a_call(a_live(), person))
    desk.rows.setFocus()
    with qtbot.waitSignal(clinic.house.go.looked_up) as asked:
        QTest.keyClick(desk.rows, Qt.Key.Key_C, ALT)
    assert asked.args == [person.person_id, True]
    desk.field.setFocus()
    with qtbot.waitSignal(clinic.house.go.looked_up) as asked:
        QTest.keyClick(desk.field, Qt.Key.Key_C, ALT)
    assert asked.args == [person.person_id, False]


def test_alt_d_declines_whoever_rings(desk: Desk, phone: PhoneAtHand) -> None:
    """Interface "Keyboard first": neither Enter nor Space may do it, and the mouse was the only way."""
    phone.ring(a_call(a_live(), a_person()))
    QTest.keyClick(desk.field, Qt.Key.Key_D, ALT)
    assert phone.asked == [("reject", "one")]
    assert desk.field.hasFocus()
    assert desk.field.text() == ""


def test_alt_d_declines_the_second_caller_and_not_the_talk(talk: Desk, phone: PhoneAtHand) -> None:
    """O11; and with a talk alone it is the screen's."""
    QTest.keyClick(talk.field, Qt.Key.Key_D, ALT)
    assert phone.asked == []
    phone.ring(a_call(a_live("two"), a_person("Olga Petrova")))
    QTest.keyClick(talk.field, Qt.Key.Key_D, ALT)
    assert phone.asked == [("reject", "two")]


@pytest.mark.parametrize("act", [Act.CARD, Act.HOLD, Act.MUTE, Act.UNMUTE, Act.KEYPAD, Act.TRANSFER, Act.REJECT])
def test_each_button_tells_its_key(act: Act) -> None:
    """Interface "Keyboard first": what has a key says it."""
    assert words_of(act)[1].startswith("Alt+")


def test_alt_t_connects_whoever_was_asked_first(desk: Desk, phone: PhoneAtHand) -> None:
    """Issue "transfer to a person": Alt+T asks, and the same key brings the two together."""
    phone.ring(a_call(a_talk("one", phase=Phase.HELD), a_person()))
    phone.ring(a_call(a_talk("two", 20, number="105", direction=Direction.OUT)))
    buttons = desk.bar.frames[0].buttons
    assert buttons.button(Act.JOIN).toolTip() == "Alt+T"
    assert "Alt+T" not in buttons.button(Act.TRANSFER).toolTip()
    QTest.keyClick(desk.field, Qt.Key.Key_T, ALT)
    assert phone.said("transfer_attended") == [("one",)]


def test_a_microphone_that_is_off_is_a_warning(phone: PhoneAtHand) -> None:
    """Interface "colour only where it means something": nobody talks on without being heard."""
    assert look(a_talk(is_muted=True)) == ("mic-off", "amber")
    assert look(a_talk()) == ("phone-call", "green")


@pytest.mark.parametrize("key", [Qt.Key.Key_N, Qt.Key.Key_B])
def test_n_while_it_rings_there_hangs_up(desk: Desk, phone: PhoneAtHand, key: Qt.Key) -> None:
    """O4, O5: nobody lets it ring thirty seconds to be allowed to say that nobody is there."""
    desk.bar.setFocus()
    phone.ring(a_call(a_live(phase=Phase.DIALLING, direction=Direction.OUT, can=Can.HANG_UP), a_person()))
    QTest.keyClick(desk.window, key)
    assert phone.said("hang_up") == [("one",)]


@pytest.mark.parametrize(
    ("key", "words", "is_cut_off"),
    [(Qt.Key.Key_B, "Book an appointment", False), (Qt.Key.Key_N, "New task", False), (Qt.Key.Key_N, "", True)],
)
def test_a_key_that_means_other_work_in_the_list_ends_no_call(
    desk: Desk, phone: PhoneAtHand, qtbot: QtBot, key: Qt.Key, words: str, is_cut_off: bool
) -> None:
    """R6, O12: whoever books while it rings there cuts nobody off; among those to call back N is about the call."""
    done: list[Row] = []
    letter = chr(key.value)
    operation = Operation(letter, "plus", lambda: words, lambda _row: True, done.append, tells_nobody=is_cut_off)
    rows = [Row(1)]
    table = KeysetTable(
        [Column("name", lambda: "", lambda _row: "")], lambda give: give([1]), lambda _, give: give(rows)
    )
    work = WorkView(table, RowDelegate(), [operation])
    work.setParent(desk.window)
    work.show()
    work.load()
    work.choose(1)
    work.setFocus()
    qtbot.waitUntil(lambda: work.chosen_row() == rows[0])
    phone.ring(a_call(a_live(phase=Phase.DIALLING, direction=Direction.OUT, can=Can.HANG_UP), a_person()))
    QTest.keyClick(work, key)
    assert bool(phone.said("hang_up")) is is_cut_off
    assert done == ([] if is_cut_off else rows)


def test_n_in_a_field_or_while_somebody_rings_us_ends_nothing(desk: Desk, phone: PhoneAtHand) -> None:
    """B2: a letter that is written is a letter, and a caller who rings is not to be declined by one."""
    phone.ring(a_call(a_live(phase=Phase.DIALLING, direction=Direction.OUT, can=Can.HANG_UP), a_person()))
    QTest.keyClick(desk.field, Qt.Key.Key_N)
    assert (desk.field.text(), phone.asked) == ("n", [])
    phone.end("one")
    phone.ring(a_call(a_live("two"), a_person()))
    QTest.keyClick(desk.window, Qt.Key.Key_N)
    assert phone.said("hang_up") == phone.said("reject") == []


def test_alt_x_puts_the_ended_call_away(talk: Desk, phone: PhoneAtHand) -> None:
    """P22: nothing is forced, and no hand leaves the keyboard for it; a talk that goes on stays."""
    QTest.keyClick(talk.field, Qt.Key.Key_X, ALT)
    assert len(talk.bar.frames) == 1
    phone.end("one")
    QTest.keyClick(talk.field, Qt.Key.Key_X, ALT)
    assert talk.bar.frames == []
    assert talk.field.hasFocus()


def test_a_caller_without_a_number_is_not_waited_for(desk: Desk, phone: PhoneAtHand, clinic: TestHouse) -> None:
    """O3: who hid the number and said no name leaves nothing to tell; whose name is begun stays."""
    phone.ring(a_call(a_talk(number=""), card=a_card(is_anonymous=True)))
    over = phone.end("one", at=NOW - timedelta(seconds=READ_S + 1))
    assert over.live.ended_at is not None
    (frame,) = desk.bar.frames
    assert frame.is_read
    frame.naming.name.setText("Sara")
    assert not frame.is_read


def test_a_digit_that_is_faster_than_the_base_is_not_lost(
    desk: Desk, phone: PhoneAtHand, clinic: TestHouse, qtbot: QtBot
) -> None:
    """O2: F8, 2 and Enter in one breath open this caller's form, never that of the row the keyboard stands on."""
    slow = SlowLanes(clinic.base, lambda: clinic.actor)
    clinic.house.lanes = slow
    task_id = talked(clinic, phone)
    desk.rows.setFocus()
    meant: list[object] = []
    desk.rows.itemActivated.connect(meant.append)
    QTest.keyClick(desk.rows, Qt.Key.Key_2)
    QTest.keyClick(desk.rows, Qt.Key.Key_Return)
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        slow.answer_all()
    assert asked.args[1]["task_id"] == task_id
    assert meant == []


def test_a_digit_waits_for_its_own_call_only(desk: Desk, phone: PhoneAtHand, clinic: TestHouse) -> None:
    """O2: another talk ends before the list is there; its result is not told by what was pressed for the first."""
    slow = SlowLanes(clinic.base, lambda: clinic.actor)
    clinic.house.lanes = slow
    opened: list[object] = []
    clinic.house.go.dialog_asked.connect(lambda _key, facts: opened.append(facts))
    talked(clinic, phone)
    desk.rows.setFocus()
    QTest.keyClick(desk.rows, Qt.Key.Key_2)
    phone.ring(a_call(a_talk("two"), a_person("Olga Petrova"), task_id=clinic.a_task()))
    phone.end("two")
    slow.waiting.reverse()
    slow.answer_all()
    assert opened == []


def test_enter_is_the_list_s_again_when_nothing_is_waited_for(
    desk: Desk, phone: PhoneAtHand, clinic: TestHouse
) -> None:
    """P8: the task was done elsewhere meanwhile, so no digit means anything; the next caller's end changes nothing."""
    slow = SlowLanes(clinic.base, lambda: clinic.actor)
    clinic.house.lanes = slow
    meant: list[object] = []
    desk.rows.itemActivated.connect(meant.append)
    task_id = talked(clinic, phone)
    desk.rows.setFocus()
    desk.rows.setCurrentRow(0)
    QTest.keyClick(desk.rows, Qt.Key.Key_2)
    clinic.write(lambda work: work.remove(work.get(Task, task_id)))
    slow.answer_all()
    phone.ring(a_call(a_talk("two"), a_person("Olga Petrova")))
    phone.end("two")
    QTest.keyClick(desk.rows, Qt.Key.Key_Return)
    assert len(meant) == 1
