"""The list of calls: its tabs, the ledger of call-backs, and what each key does on a line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.calls.callback_item import CallbackItem
from crm_desktop.models.calls.phone_line import PhoneLine
from crm_desktop.usecases.calls.finish_call import FinishCall, finish_call
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from crm_desktop.views.calls.calls_page import CallsPage
from tests.support.house import TestHouse
from tests.support.settle import let_rows_come
from tests.views.calls.phone_calls import a_call

Open = Callable[[], CallsPage]


@pytest.fixture
def opened(clinic: TestHouse, qtbot: QtBot, qapp: QApplication) -> Open:
    def open_page() -> CallsPage:
        page = CallsPage(clinic.house)
        qtbot.addWidget(page)
        page.resize(900, 600)
        page.show()
        let_rows_come()
        return page

    return open_page


def a_talk(clinic: TestHouse, **order: Any) -> UUID:
    logged = clinic.write(lambda work: log_call(work, LogCall(**order)))
    clinic.clock.advance(timedelta(minutes=1))
    clinic.write(lambda work: finish_call(work, FinishCall(logged.call_id, 60)))
    return logged.call_id


def a_missed_call(clinic: TestHouse, number: str, due: timedelta) -> UUID:
    def missed(work: Any) -> UUID:
        call = work.add(
            Call(
                direction=Direction.IN,
                status=CallStatus.MISSED,
                origin=CallOrigin.PHONE,
                started_at=work.now,
                e164=number,
                raw_number=number,
            )
        )
        work.session.flush()
        item = work.add(CallbackItem(call_id=call.id, e164=number, due_at=work.now + due, owner_id=clinic.me))
        return UUID(str(item.id))

    return clinic.write(missed)


def shown(page: CallsPage) -> list[UUID]:
    return [one.id for one in page.table.model().ids()]  # type: ignore[attr-defined]  # the model of a list is a KeysetTable


def test_every_call_is_listed_and_told_apart(clinic: TestHouse, opened: Open) -> None:
    """C24-10: calls of any stage; incoming, outgoing and missed ones in tabs of their own."""
    outgoing = a_talk(clinic, direction=Direction.OUT, person_id=clinic.people[0])
    incoming = a_talk(clinic, direction=Direction.IN, number="09351112233")
    a_missed_call(clinic, "+989350001122", timedelta())
    page = opened()
    assert page.vm.counts == {"all": 3, "in": 2, "out": 1, "missed": 1, "callbacks": 1}
    page.vm.show_tab("out")
    assert shown(page) == [outgoing]
    page.vm.show_tab("in")
    assert incoming in shown(page)


def test_the_oldest_due_stands_on_top_of_the_ledger(clinic: TestHouse, opened: Open) -> None:
    """O4, MIS-09: who has waited longest is called first."""
    later = a_missed_call(clinic, "+989350001122", timedelta(minutes=20))
    first = a_missed_call(clinic, "+989350003344", timedelta(minutes=5))
    page = opened()
    page.vm.show_tab("callbacks")
    assert shown(page) == [first, later]


def test_f8_calls_the_top_back(clinic: TestHouse, opened: Open, qtbot: QtBot, qapp: QApplication) -> None:
    """O4: one key on the line, with the number of the caller."""
    a_missed_call(clinic, "+989350003344", timedelta())
    page = opened()
    page.vm.show_tab("callbacks")
    page.take_focus()
    let_rows_come()
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        QTest.keyClick(page.table, Qt.Key.Key_F8)
    key, facts = asked.args
    assert (key, facts["phone"], facts["direction"]) == ("new_call", "+989350003344", "out")


def test_x_gives_a_missed_caller_up(clinic: TestHouse, opened: Open, qtbot: QtBot, qapp: QApplication) -> None:
    """MIS-32: one key on the line asks for the reason."""
    a_missed_call(clinic, "+989350003344", timedelta())
    page = opened()
    page.vm.show_tab("callbacks")
    page.take_focus()
    let_rows_come()
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        QTest.keyClick(page.table, Qt.Key.Key_X)
    assert asked.args == ["give_up_callback", {"callback_id": shown(page)[0]}]


def test_r_asks_the_result_of_the_calls_task(clinic: TestHouse, opened: Open, qtbot: QtBot, qapp: QApplication) -> None:
    """OT-37: a call whose task has no result yet leads to it; one with a result does not."""
    call = clinic.row(Call, a_talk(clinic, direction=Direction.OUT, person_id=clinic.people[0]))
    page = opened()
    page.take_focus()
    let_rows_come()
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        QTest.keyClick(page.table, Qt.Key.Key_R)
    assert asked.args == ["complete_task", {"task_id": call.task_id}]


def test_an_unknown_caller_can_be_named(clinic: TestHouse, opened: Open, qtbot: QtBot, qapp: QApplication) -> None:
    """O3: who it was can be said afterwards."""
    call_id = a_talk(clinic, direction=Direction.IN, number="09351112233")
    page = opened()
    page.take_focus()
    let_rows_come()
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        QTest.keyClick(page.table, Qt.Key.Key_W)
    assert asked.args == ["name_caller", {"call_id": call_id}]


def test_a_new_call_comes_into_the_list_by_itself(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """C24-10: the list hears of every commit."""
    page = opened()
    assert page.vm.counts["all"] == 0
    a_talk(clinic, direction=Direction.OUT, person_id=clinic.people[0])
    qtbot.waitUntil(lambda: page.vm.counts["all"] == 1)
    qtbot.waitUntil(lambda: len(shown(page)) == 1)


def test_the_list_opens_as_it_was_left(clinic: TestHouse, opened: Open) -> None:
    """P16: tab, search and the chosen line survive a restart."""
    call_id = a_talk(clinic, direction=Direction.OUT, person_id=clinic.people[0])
    a_talk(clinic, direction=Direction.OUT, person_id=clinic.people[1])
    page = opened()
    page.vm.show_tab("out")
    page.vm.search("Ahmadi")
    page.take_focus()
    page.vm.save_place(page.table.chosen_id())
    again = opened()
    assert (again.vm.tab, again.search.text(), again.vm.wanted) == ("out", "Ahmadi", call_id)
    assert shown(again) == [call_id]


def test_calls_between_desks_are_shown_when_asked_for(clinic: TestHouse, opened: Open) -> None:
    """P4: colleagues who ring each other are no callers; a filter shows them, another one a line alone."""
    clinic.write(lambda work: work.add(PhoneLine(name="Reception", number="2100")).id)
    outside = a_call(clinic, line="2100")
    inside = a_call(clinic, is_internal=True, e164=None, raw_number="101")
    other = a_call(clinic, line="2200", started_at=clinic.house.now - timedelta(hours=2))
    page = opened()
    assert shown(page) == [outside, other]
    assert [page.filters["line"].itemText(at) for at in range(3)] == ["All lines", "Reception", "Between desks"]
    page.vm.narrow("line", "2100")
    assert shown(page) == [outside]
    page.vm.narrow("line", "internal")
    assert shown(page) == [inside]


def test_a_line_tells_what_happened_inside(clinic: TestHouse, opened: Open) -> None:
    """P1, P4: the line by its name, to whom it was passed on, and that the caller is only possibly who is named."""
    clinic.write(lambda work: work.add(PhoneLine(name="Reception", number="2100")).id)
    a_call(clinic, line="2100", transferred_to="102", is_possible=True, person_id=clinic.people[0])
    page = opened()
    page.take_focus()
    row = page.table.chosen_row()
    assert row is not None
    assert (row.line, row.transferred_to, row.is_possible) == ("Reception", "102", True)
    client = page.table.model().index(0, 1)
    assert "possibly" in client.data()


def test_t_opens_the_ledger_also_without_a_call(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """G5, B4: one key from the list, whether it is empty or not."""
    page = opened()
    page.take_focus()
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        QTest.keyClick(page, Qt.Key.Key_T)
    assert asked.args[0] == "call_ledger"
    a_call(clinic)
    qtbot.waitUntil(lambda: len(shown(page)) == 1)
    let_rows_come()
    page.take_focus()
    qtbot.waitUntil(lambda: page.table.chosen_row() is not None)
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        QTest.keyClick(page.table, Qt.Key.Key_T)
    assert asked.args[0] == "call_ledger"


def test_an_empty_search_says_how_to_go_on(clinic: TestHouse, opened: Open) -> None:
    """interface.md: states are designed; everything is shown again by one click."""
    a_talk(clinic, direction=Direction.OUT, person_id=clinic.people[0])
    page = opened()
    page.vm.search("nobody of this name")
    assert page.empty.isVisible()
    page.empty.acted.emit()
    assert len(shown(page)) == 1


def test_the_item_model_keeps_qts_rules(clinic: TestHouse, opened: Open, qtmodeltester: Any) -> None:
    a_talk(clinic, direction=Direction.OUT, person_id=clinic.people[0])
    qtmodeltester.check(opened().table.model())


def test_a_call_of_another_day_says_its_minute_too(clinic: TestHouse, opened: Open) -> None:
    """C24-10, T4: whoever looks for a talk of last week knows when it was; today needs no day."""
    a_call(clinic)
    a_call(clinic, started_at=clinic.clock() - timedelta(days=3, hours=1))
    page = opened()
    model = page.table.model()
    said = [model.index(row, 0).data() for row in range(2)]
    assert [":" in one for one in said] == [True, True]
    assert (len(said[0]), len(said[1].split(" "))) == (5, 3)


def test_what_each_filter_says_fits_with_the_card_open(clinic: TestHouse, opened: Open) -> None:
    """interface.md, 1366×768: neither title, search nor filter is cut where the card stands beside the list."""
    page = opened()
    page.resize(749, 600)
    let_rows_come()
    beside_text = 52  # the mark, and the padding at both sides
    said = page.search.placeholderText()
    assert page.search.width() - beside_text >= page.search.fontMetrics().horizontalAdvance(said)
    assert page._title.width() >= page._title.sizeHint().width()
    assert [box.shown_text() for box in page.filters.values()] == list(page.filter_words().values())


def test_in_a_small_window_the_filters_have_a_line_of_their_own(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """interface.md, 1024 px with the card: nothing lies over anything else, and it goes back where there is room."""
    page, window = opened(), QWidget()
    page.setParent(window)
    window.show()
    page.show()
    page.resize(407, 600)
    let_rows_come()
    qtbot.waitUntil(lambda: page.width() == 407)
    line = [page._title, page.search, page.new]
    assert [one.width() >= min(one.sizeHint().width(), one.minimumWidth()) for one in line] == [True] * 3
    assert page.new.width() >= page.new.sizeHint().width()
    boxes = list(page.filters.values())
    assert min(box.y() for box in boxes) >= page.search.geometry().bottom()
    assert [box.shown_text() for box in boxes] == list(page.filter_words().values())
    page.resize(900, 600)
    let_rows_come()
    assert max(box.y() for box in boxes) < page.search.geometry().bottom()
    assert [box.x() for box in boxes] == sorted(box.x() for box in boxes)
    assert boxes[0].x() > page.search.x()
    page.setParent(None)
