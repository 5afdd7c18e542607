"""A call written down with the keyboard while it happens: O3, R11 and the call's result, with real keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.admin.channel import Channel
from crm_desktop.models.calls.call import Call, CallStatus, Direction
from crm_desktop.models.calls.callback_item import CallbackItem, CallbackStatus
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.work.request import Request, RequestKind, RequestStatus
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from crm_desktop.views.calls.call_ways import is_number
from crm_desktop.views.calls.new_call_dialog import NewCallDialog
from tests.support.house import TestHouse

Open = Callable[..., NewCallDialog]
KNOWN = "09123456711"


@pytest.fixture
def opened(clinic: TestHouse, qtbot: QtBot) -> Open:
    def open_with(**facts: Any) -> NewCallDialog:
        dialog = NewCallDialog(clinic.house, facts)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return open_with


def write(dialog: NewCallDialog, text: str) -> None:
    QTest.keyClicks(dialog.focusWidget(), text)


def press(dialog: NewCallDialog, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(dialog.focusWidget(), key, modifier)


def the_call(clinic: TestHouse) -> Call:
    (call,) = clinic.rows(select(Call))
    assert isinstance(call, Call)
    return call


def test_an_unknown_caller_is_two_keys_and_text(clinic: TestHouse, opened: Open) -> None:
    """O3: number, Enter, name, Enter; the number, the request, the person and the task of the talk are there."""
    dialog = opened()
    write(dialog, "0935 111 22 33")
    press(dialog, Qt.Key.Key_Return)
    write(dialog, "Nazanin Tehrani")
    press(dialog, Qt.Key.Key_Return)
    call = the_call(clinic)
    assert call.person_id is not None
    assert call.task_id is not None
    person = clinic.row(Person, call.person_id)
    assert (person.given_name, person.family_name) == ("Nazanin", "Tehrani")
    assert clinic.rows(select(Phone.e164).where(Phone.person_id == person.id)) == ["+989351112233"]
    (request,) = clinic.rows(select(Request))
    assert (request.person_id, request.status) == (person.id, RequestStatus.IN_WORK)
    assert clinic.task(call.task_id).status is TaskStatus.IN_WORK


def test_hung_up_before_the_name_the_request_is_there(clinic: TestHouse, opened: Open) -> None:
    """O3, MIS-02: from the first Enter on nothing is lost, though nobody knows who it was."""
    dialog = opened()
    write(dialog, "09351112233")
    press(dialog, Qt.Key.Key_Return)
    dialog.reject()
    (request,) = clinic.rows(select(Request))
    assert (request.phone_raw, request.person_id) == ("09351112233", None)
    assert the_call(clinic).status is CallStatus.TALKING


def test_a_source_that_was_not_asked_is_unknown(clinic: TestHouse, opened: Open) -> None:
    """MIS-30: "unknown" is an answer and is counted apart."""
    dialog = opened()
    write(dialog, "09351112233")
    press(dialog, Qt.Key.Key_Return)
    (request,) = clinic.rows(select(Request))
    assert clinic.row(Channel, request.channel_id).is_unknown


def test_topic_and_source_are_asked_in_the_talk(clinic: TestHouse, opened: Open) -> None:
    """MIS-04, MIS-30: chosen after the call was kept, they stand on its request."""
    dialog = opened()
    write(dialog, "09351112233")
    press(dialog, Qt.Key.Key_Return)
    dialog.topic.setFocus()
    write(dialog, dialog.topic.itemText(2)[:2])
    dialog.channel.setCurrentIndex(1)
    dialog.save()
    (request,) = clinic.rows(select(Request))
    assert request.topic_id == dialog.topic.itemData(2)
    assert request.channel_id == dialog.channel.itemData(1)


def test_a_known_number_says_whose_it_is_while_it_is_typed(clinic: TestHouse, opened: Open) -> None:
    """R11: the candidates of a number stand below it before it is kept."""
    dialog = opened()
    write(dialog, KNOWN[:-1])
    assert dialog.caller.candidates == []
    write(dialog, KNOWN[-1])
    assert [row.person_id for row in dialog.caller.candidates] == [clinic.people[0]]
    press(dialog, Qt.Key.Key_Return)
    assert the_call(clinic).person_id == clinic.people[0]
    assert clinic.rows(select(Request)) == []


@pytest.mark.parametrize("digit", [Qt.Key.Key_1, Qt.Key.Key_2])
def test_alt_and_a_digit_pick_a_member_of_the_family(clinic: TestHouse, opened: Open, digit: Qt.Key) -> None:
    """R5, P2: one number, two people; the digit goes to neither the number nor the name."""
    clinic.write(
        lambda work: create_person(
            work, CreatePerson(given_name="Kian", family_name="Ahmadi", phones=(NewPhone(KNOWN),), really_new=True)
        )
    )
    dialog = opened()
    write(dialog, KNOWN)
    press(dialog, Qt.Key.Key_Return)
    assert the_call(clinic).person_id is None
    wanted = dialog.caller.candidates[digit - Qt.Key.Key_1].person_id
    press(dialog, digit, Qt.KeyboardModifier.AltModifier)
    assert the_call(clinic).person_id == wanted
    assert dialog.number.text().count("1") == KNOWN.count("1")


def test_alt_n_keeps_somebody_really_new(clinic: TestHouse, opened: Open) -> None:
    """R11: a chance likeness is waved aside with one key."""
    clinic.write(
        lambda work: create_person(
            work, CreatePerson(given_name="Kian", family_name="Ahmadi", phones=(NewPhone(KNOWN),), really_new=True)
        )
    )
    dialog = opened()
    write(dialog, KNOWN)
    press(dialog, Qt.Key.Key_Return)
    press(dialog, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    write(dialog, "Ladan Ahmadi")
    press(dialog, Qt.Key.Key_Return)
    (name,) = clinic.rows(select(Person.given_name).where(Person.id == the_call(clinic).person_id))
    assert name == "Ladan"


def test_one_key_turns_the_direction(clinic: TestHouse, opened: Open) -> None:
    """OT-39: incoming too, and outgoing by Alt+D, written nowhere as a letter."""
    dialog = opened()
    press(dialog, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    write(dialog, KNOWN)
    press(dialog, Qt.Key.Key_Return)
    assert the_call(clinic).direction is Direction.OUT


def test_finishing_asks_the_result_with_the_length_of_the_talk(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """OT-39, OT-37: the call ends with its seconds, and the result of its task is asked."""
    dialog = opened()
    write(dialog, KNOWN)
    press(dialog, Qt.Key.Key_Return)
    clinic.clock.advance(timedelta(seconds=95))
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        press(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    call = the_call(clinic)
    assert (call.status, call.talk_for) == (CallStatus.LOGGED, 95)
    assert asked.args == ["complete_task", {"task_id": call.task_id}]
    assert clinic.rows(select(Task.id).where(Task.id == call.task_id)) == [call.task_id]


def test_nobody_answered_is_one_key(clinic: TestHouse, opened: Open) -> None:
    """O4: Alt+0 says the caller was not reached."""
    dialog = opened(person_id=clinic.people[0], phone=KNOWN)
    press(dialog, Qt.Key.Key_Return)
    press(dialog, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert (the_call(clinic).status, the_call(clinic).talk_for) == (CallStatus.NOT_REACHED, None)


def test_a_try_that_nobody_took_is_not_told_as_a_talk(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """O4: forty seconds of ringing are no talk of forty seconds."""
    dialog = opened(phone="09351112233", direction="out")
    press(dialog, Qt.Key.Key_Return)
    clinic.clock.advance(timedelta(seconds=40))
    with qtbot.waitSignal(clinic.house.go.toast_asked) as said:
        press(dialog, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert said.args is not None
    assert said.args[0] == "The call is kept: there was no talk."


def test_a_killed_program_goes_on_with_the_call(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """O12: opened again, the dialog stands in the same call with the note and the right time."""
    first = opened()
    write(first, "09351112233")
    press(first, Qt.Key.Key_Return)
    first.note.setFocus()
    first.note.setPlainText("Asks about laser")
    first.close()
    clinic.clock.advance(timedelta(seconds=60))
    again = opened()
    assert again.vm.running is not None
    assert again.vm.running.call_id == the_call(clinic).id
    assert (again.vm.talk_for, again.note.toPlainText()) == (60, "Asks about laser")
    qtbot.waitUntil(lambda: again.focusWidget() is again.note)
    write(again, " too")
    assert again.note.toPlainText() == "Asks about laser too"


def test_without_number_and_person_the_dialog_asks(clinic: TestHouse, opened: Open) -> None:
    """OT-39: nothing is written for nobody; the sentence says what is missing."""
    dialog = opened()
    press(dialog, Qt.Key.Key_Return)
    assert dialog.strip.text()
    assert clinic.rows(select(Call)) == []


def test_ctrl_enter_after_a_name_keeps_it_and_ends_the_call(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """O3: nobody has to press Enter between the name and the end."""
    dialog = opened()
    write(dialog, "09351112233")
    press(dialog, Qt.Key.Key_Return)
    write(dialog, "Nazanin Tehrani")
    with qtbot.waitSignal(clinic.house.go.dialog_asked):
        press(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    call = the_call(clinic)
    assert call.status is CallStatus.LOGGED
    assert call.person_id is not None


def test_a_missed_call_is_written_down_and_owed_a_call_back(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """MIS-09, MIS-30: somebody saw the display too late; the number stands in the ledger and is a missed request."""
    dialog = opened()
    press(dialog, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    press(dialog, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    write(dialog, "0935 111 22 33")
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert the_call(clinic).status is CallStatus.MISSED
    (item,) = clinic.rows(select(CallbackItem))
    assert item.status is CallbackStatus.DUE
    (request,) = clinic.rows(select(Request))
    assert (request.kind, request.status) == (RequestKind.MISSED_CALL, RequestStatus.MISSED)
    assert clinic.row(Channel, request.channel_id).is_unknown


def test_calling_back_asks_the_source_of_the_missed_request(clinic: TestHouse, opened: Open) -> None:
    """MIS-09, MIS-10, MIS-30: what is asked then stands at the request, in work from the talk on."""
    clinic.write(lambda work: log_call(work, LogCall(Direction.IN, "09351112233", is_missed=True)))
    clinic.clock.advance(timedelta(minutes=5))
    began = clinic.clock()
    dialog = opened(phone="09351112233", direction=Direction.OUT.value)
    press(dialog, Qt.Key.Key_Return)
    assert dialog.vm.asks_source
    dialog.channel.setCurrentIndex(1)
    dialog._chosen()
    clinic.clock.advance(timedelta(seconds=50))
    dialog.save()
    (request,) = clinic.rows(select(Request))
    assert (request.status, request.first_response_at) == (RequestStatus.IN_WORK, began)
    assert request.channel_id == dialog.channel.itemData(1)


def test_a_name_in_the_place_of_the_number_is_no_number(clinic: TestHouse, opened: Open) -> None:
    """P13, O3: no call of “Maryam” stands in the log; in any digits, or as an address, it is one."""
    dialog = opened()
    write(dialog, "Maryam")
    press(dialog, Qt.Key.Key_Return)
    assert dialog.vm.running is None
    assert "digits" in dialog.strip.text()
    assert dialog.number.text() == "Maryam"
    assert is_number("۰۹۱۲")
    assert is_number("sip:desk@clinic.ir")
