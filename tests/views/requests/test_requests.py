"""Requests are received, taken, answered, made leads and closed, each with a few keys and its refusals in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.admin.channel import Channel
from crm_desktop.models.notes.tag import Tag, TagUse
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.request import Request, RequestKind, RequestStatus
from crm_desktop.queries.work.request_rows import request_page
from crm_desktop.rules.late_answers import DelayCause, cause_id
from crm_desktop.usecases.requests.convert_request import ConvertRequest, convert_request
from crm_desktop.usecases.requests.receive_request import ReceiveRequest, receive_request
from crm_desktop.usecases.requests.set_late_limit import SetLateLimit, set_late_limit
from crm_desktop.usecases.requests.take_request import TakeRequest, take_request
from crm_desktop.views.requests.answer_request_dialog import AnswerRequestDialog
from crm_desktop.views.requests.chain_dialog import ChainDialog
from crm_desktop.views.requests.close_request_dialog import CloseRequestDialog
from crm_desktop.views.requests.convert_request_dialog import ConvertRequestDialog
from crm_desktop.views.requests.merge_request_dialog import MergeRequestDialog
from crm_desktop.views.requests.new_request_dialog import NewRequestDialog
from crm_desktop.views.requests.requests_page import RequestsPage
from crm_desktop.views.requests.take_request_dialog import DelayCauseDialog, TakeRequestDialog
from tests.support.house import TestHouse
from tests.support.settle import on_screen

COMPETITOR = "Went to a competitor"
OpenPage = Callable[[], RequestsPage]


def shown(qtbot: QtBot, dialog: Any) -> Any:
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


@pytest.fixture
def page(clinic: TestHouse, qtbot: QtBot) -> OpenPage:
    def open_page() -> RequestsPage:
        return on_screen(RequestsPage(clinic.house), qtbot)

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


def test_late_is_what_the_branch_calls_late(clinic: TestHouse, page: OpenPage) -> None:
    """MIS-31: half an hour is in time where the limit is an hour; nobody is asked for a cause."""
    request_id = a_request(clinic)
    clinic.write(lambda work: set_late_limit(work, SetLateLimit(60)))
    clinic.clock.advance(timedelta(minutes=30))
    opened = page()
    (row,) = clinic.read(lambda session: request_page(session, clinic.actor, [request_id]))
    assert (row.late_after, opened.vm.is_late(row)) == (60, False)
    QTest.keyClick(opened.table, Qt.Key.Key_T)
    taken = clinic.row(Request, request_id)
    assert (taken.status, taken.delay_cause_id) == (RequestStatus.IN_WORK, None)


def test_a_late_one_is_asked_for_its_cause(clinic: TestHouse, page: OpenPage, qtbot: QtBot) -> None:
    """MIS-31: what is known stands there already, another digit says better; it is kept as data."""
    request_id = a_request(clinic)
    clinic.clock.advance(timedelta(hours=1))
    opened = page()
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        QTest.keyClick(opened.table, Qt.Key.Key_T)
    assert asked.args == ["take_request", {"request_id": request_id}]
    dialog = shown(qtbot, TakeRequestDialog(clinic.house, request_id))
    assert dialog.causes.chosen() == [cause_id(DelayCause.NOBODY_ASSIGNED)]
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_2)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    request = clinic.row(Request, request_id)
    assert request.status is RequestStatus.IN_WORK
    assert request.delay_cause_id == cause_id(DelayCause.PAUSED)


def test_of_a_missed_call_the_cause_is_asked_and_not_guessed(clinic: TestHouse, qtbot: QtBot) -> None:
    """MIS-31: nothing is known for certain, so the form waits for a digit."""
    request_id = a_request(clinic, kind=RequestKind.MISSED_CALL)
    clinic.clock.advance(timedelta(hours=1))
    dialog = shown(qtbot, TakeRequestDialog(clinic.house, request_id))
    dialog.save()
    assert dialog.strip.text()
    assert clinic.row(Request, request_id).status is RequestStatus.MISSED


def test_w_puts_the_cause_of_a_late_answer_right(clinic: TestHouse, page: OpenPage, qtbot: QtBot) -> None:
    """MIS-31: also after somebody has answered; a quick answer has none to put right."""
    late = a_request(clinic)
    clinic.clock.advance(timedelta(hours=1))
    clinic.write(lambda work: take_request(work, TakeRequest(late)))
    quick = a_request(clinic)
    clinic.write(lambda work: take_request(work, TakeRequest(quick)))
    opened = page()
    rows = {row.id: row for row in clinic.read(lambda session: request_page(session, clinic.actor, [late, quick]))}
    assert opened.vm.was_late(rows[late])
    assert not opened.vm.was_late(rows[quick])
    dialog = shown(qtbot, DelayCauseDialog(clinic.house, late))
    assert dialog.causes.chosen() == [cause_id(DelayCause.NOBODY_ASSIGNED)]
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_1)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert clinic.row(Request, late).delay_cause_id == cause_id(DelayCause.LINES_BUSY)


def test_two_requests_are_merged_by_a_digit(clinic: TestHouse, page: OpenPage, qtbot: QtBot) -> None:
    """domain.md 4: M, the digit of the other one, Enter; the list has one of them from then on."""
    other, own = a_request(clinic, text="A form"), a_request(clinic, text="Again")
    opened = page()
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        QTest.keyClick(opened.table, Qt.Key.Key_M)
    assert asked.args == ["merge_requests", {"request_id": own}]
    dialog = shown(qtbot, MergeRequestDialog(clinic.house, own))
    assert dialog.twins.keys() == [other]
    dialog.save()
    assert dialog.strip.text()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_1)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert clinic.row(Request, other).merged_into_id == own
    qtbot.waitUntil(lambda: opened.vm.counts["waiting"] == 1)


def test_nothing_to_merge_with_is_said(clinic: TestHouse, qtbot: QtBot) -> None:
    """domain.md 4: an only request; the button waits for nothing."""
    dialog = shown(qtbot, MergeRequestDialog(clinic.house, a_request(clinic)))
    assert not dialog.save_button.isEnabled()


def test_every_kind_can_be_entered_by_hand(clinic: TestHouse, qtbot: QtBot) -> None:
    """MIS-02: form, message, referral, up-sell, a therapist's idea, even a missed call, each by Alt and a digit."""
    dialog = shown(qtbot, NewRequestDialog(clinic.house, {"person_id": clinic.people[0]}))
    kinds = dialog.kind.keys()
    assert {RequestKind(str(key)) for key in kinds} == set(RequestKind)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    dialog.save()
    (request,) = clinic.rows(select(Request))
    assert request.kind is RequestKind.REFERRAL


def test_a_missed_call_is_given_up_to_a_competitor(clinic: TestHouse, qtbot: QtBot) -> None:
    """MIS-32: the preset reason is there by its digit for a missed call too."""
    request_id = a_request(clinic, kind=RequestKind.MISSED_CALL)
    dialog = shown(qtbot, CloseRequestDialog(clinic.house, request_id))
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_2)
    reasons = dialog.reasons.keys()
    digit = next(at for at, one in enumerate(reasons, start=1) if dialog.reasons.button(one).text() == COMPETITOR)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_0 + digit)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert clinic.row(Request, request_id).status is RequestStatus.LOST
    (tag,) = clinic.rows(select(Tag).join(TagUse, TagUse.tag_id == Tag.id).where(TagUse.record_id == request_id))
    assert tag.name == COMPETITOR


def test_what_belongs_together_is_one_key_away(clinic: TestHouse, page: OpenPage, qtbot: QtBot) -> None:
    """MIS-15: G on the request; Enter on its lead goes to the leads with the cursor on it."""
    request_id = a_request(clinic, person_id=clinic.people[0])
    opened = page()
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        QTest.keyClick(opened.table, Qt.Key.Key_G)
    assert asked.args == ["record_chain", {"table": "request", "record_id": request_id}]
    lead_id = clinic.write(lambda work: convert_request(work, ConvertRequest(request_id)).id)
    dialog = shown(qtbot, ChainDialog(clinic.house, asked.args[1]))
    qtbot.waitUntil(lambda: dialog.table.chosen_row() is not None)
    assert [row.table for row in dialog.rows] == ["request", "lead", "deal", "task"]
    assert dialog.table.chosen_row().id == request_id
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(clinic.house.go.screen_asked) as gone:
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert gone.args == ["leads", {"tab": "all", "id": lead_id}]


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
