"""Requests are received, taken, answered, made leads and closed, each with a few keys and its refusals in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.admin.channel import Channel
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.request import Request, RequestKind, RequestStatus
from crm_desktop.usecases.requests.receive_request import ReceiveRequest, receive_request
from crm_desktop.views.requests.answer_request_dialog import AnswerRequestDialog
from crm_desktop.views.requests.close_request_dialog import CloseRequestDialog
from crm_desktop.views.requests.convert_request_dialog import ConvertRequestDialog
from crm_desktop.views.requests.new_request_dialog import NewRequestDialog
from crm_desktop.views.requests.requests_page import RequestsPage
from crm_desktop.views.requests.take_request_dialog import TakeRequestDialog
from tests.support.house import TestHouse

OpenPage = Callable[[], RequestsPage]


def shown(qtbot: QtBot, dialog: Any) -> Any:
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


@pytest.fixture
def page(clinic: TestHouse, qtbot: QtBot, qapp: QApplication) -> OpenPage:
    def open_page() -> RequestsPage:
        made = RequestsPage(clinic.house)
        qtbot.addWidget(made)
        made.resize(900, 600)
        made.show()
        made.take_focus()
        for _ in range(6):
            qapp.processEvents()
        made.take_focus()
        return made

    return open_page


def a_request(clinic: TestHouse, **order: Any) -> UUID:
    given = {"kind": RequestKind.MESSAGE, "phone_raw": "09351112233"} | order
    return clinic.write(lambda work: receive_request(work, ReceiveRequest(**given)).id)


def test_f3_a_number_and_a_topic(clinic: TestHouse, qtbot: QtBot) -> None:
    """MIS-02, MIS-04: a number nobody has is kept as typed; two letters find the topic."""
    dialog = shown(qtbot, NewRequestDialog(clinic.house, {}))
    QTest.keyClicks(dialog.focusWidget(), "0935 111 2233")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    wanted = dialog.topic.itemText(2)
    QTest.keyClicks(dialog.focusWidget(), wanted[:2])
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (request,) = clinic.rows(select(Request))
    assert (request.phone_raw, request.kind) == ("0935 111 2233", RequestKind.MESSAGE)
    assert request.topic_id == dialog.topic.itemData(2)
    assert clinic.row(Channel, request.channel_id).is_unknown


def test_a_person_is_found_by_letters(clinic: TestHouse, qtbot: QtBot) -> None:
    """MIS-02: somebody known is chosen, not written a second time."""
    dialog = shown(qtbot, NewRequestDialog(clinic.house, {}))
    QTest.keyClicks(dialog.who, "Ahma")
    QTest.keyClick(dialog.who, Qt.Key.Key_Return)
    dialog.save()
    assert clinic.rows(select(Request.person_id)) == [clinic.people[0]]


def test_a_name_that_is_nobodys_is_not_kept_as_a_number(clinic: TestHouse, qtbot: QtBot) -> None:
    """MIS-02: the form says what to do and keeps what was typed."""
    dialog = shown(qtbot, NewRequestDialog(clinic.house, {}))
    dialog.who.setText("Nobody Known")
    dialog.save()
    assert dialog.strip.text()
    assert dialog.who.text() == "Nobody Known"
    assert clinic.rows(select(Request.id)) == []


def test_what_waits_comes_first_with_its_time(clinic: TestHouse, page: OpenPage) -> None:
    """MIS-10: the waiting ones are counted, and the list says how long each waits."""
    a_request(clinic)
    clinic.clock.advance(timedelta(minutes=31))
    opened = page()
    assert opened.vm.counts["waiting"] == 1
    assert "31" in opened.table.model().index(0, 5).data()


def test_t_takes_a_fresh_request_at_once(clinic: TestHouse, page: OpenPage) -> None:
    """MIS-10: one key; the first answer counts from then."""
    request_id = a_request(clinic)
    opened = page()
    QTest.keyClick(opened.table, Qt.Key.Key_T)
    request = clinic.row(Request, request_id)
    assert (request.status, request.handled_by) == (RequestStatus.IN_WORK, clinic.me)


def test_a_late_one_is_asked_for_its_cause(clinic: TestHouse, page: OpenPage, qtbot: QtBot) -> None:
    """MIS-31: the cause is kept as data, chosen by digit, and not guessed afterwards."""
    request_id = a_request(clinic)
    clinic.clock.advance(timedelta(hours=1))
    opened = page()
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        QTest.keyClick(opened.table, Qt.Key.Key_T)
    assert asked.args == ["take_request", {"request_id": request_id}]
    dialog = shown(qtbot, TakeRequestDialog(clinic.house, request_id))
    dialog.save()
    assert dialog.strip.text()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_2)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    request = clinic.row(Request, request_id)
    assert request.status is RequestStatus.IN_WORK
    assert request.delay_cause_id == dialog.causes.keys()[1]


def test_an_answer_needs_its_topic(clinic: TestHouse, qtbot: QtBot) -> None:
    """MIS-04: what it was about is asked by digit before the request is answered."""
    request_id = a_request(clinic)
    dialog = shown(qtbot, AnswerRequestDialog(clinic.house, request_id))
    dialog.save()
    assert clinic.row(Request, request_id).status is RequestStatus.NEW
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_1)
    dialog.save()
    request = clinic.row(Request, request_id)
    assert (request.status, request.topic_id) == (RequestStatus.ANSWERED, dialog.topics.keys()[0])


def test_a_request_of_nobody_becomes_the_lead_of_a_new_person(clinic: TestHouse, qtbot: QtBot) -> None:
    """MIS-03: the name is asked, the number goes to the person, the lead to the list."""
    request_id = a_request(clinic, text="Asks about laser")
    dialog = shown(qtbot, ConvertRequestDialog(clinic.house, request_id))
    dialog.save()
    assert dialog.strip.text()
    QTest.keyClicks(dialog.caller.given, "Nazanin Tehrani")
    dialog.save()
    (lead,) = clinic.rows(select(Lead))
    assert clinic.row(Person, lead.person_id).family_name == "Tehrani"
    assert (lead.request_id, lead.description) == (request_id, "Asks about laser")
    assert clinic.row(Request, request_id).status is RequestStatus.CONVERTED


def test_lost_asks_why_and_spam_does_not(clinic: TestHouse, qtbot: QtBot) -> None:
    """MIS-32: spam is one digit; a lost request needs its reason."""
    spam, lost = a_request(clinic), a_request(clinic, phone_raw="09351110000")
    first = shown(qtbot, CloseRequestDialog(clinic.house, spam))
    QTest.keyClick(first.focusWidget(), Qt.Key.Key_1)
    QTest.keyClick(first.focusWidget(), Qt.Key.Key_Return)
    assert clinic.row(Request, spam).status is RequestStatus.SPAM
    second = shown(qtbot, CloseRequestDialog(clinic.house, lost))
    QTest.keyClick(second.focusWidget(), Qt.Key.Key_2)
    second.save()
    assert clinic.row(Request, lost).status is RequestStatus.NEW
    QTest.keyClick(second.focusWidget(), Qt.Key.Key_1)
    second.save()
    assert clinic.row(Request, lost).status is RequestStatus.LOST
