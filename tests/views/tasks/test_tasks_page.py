"""The list of tasks with its operations in place, by keys and in any layout."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from sqlalchemy import select

from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.queries.process.allowed_results import allowed_results
from crm_desktop.rules.due import When
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.usecases.tasks.create_call_round import CreateCallRound, create_call_round
from crm_desktop.usecases.tasks.take_task import TakeTask, take_task
from crm_desktop.views.tasks.tasks_page import TasksPage
from crm_desktop.views.widgets.house import House
from tests.support.house import TestHouse

Opened = Callable[..., TasksPage]


@pytest.fixture
def opened(clinic: TestHouse, qtbot: QtBot) -> Iterator[Opened]:
    pages: list[TasksPage] = []

    def open_page(house: House | None = None) -> TasksPage:
        page = TasksPage(house or clinic.house)
        pages.append(page)
        page.resize(771, 640)
        page.show()
        settle(page, qtbot)
        return page

    yield open_page
    # What waits is answered first, and the pages go at once: no timer of theirs may ask a house that is gone.
    QApplication.processEvents()
    for page in pages:
        page.hide()
        delete(page)


def settle(page: TasksPage, qtbot: QtBot) -> None:
    """Until the rows are there and one is under the cursor, or the list is empty."""

    def is_there() -> bool:
        page.take_focus()
        return page.table.model().rowCount() == 0 or page.table.chosen_row() is not None

    qtbot.waitUntil(is_there)


def show_tab(page: TasksPage, tab: str, qtbot: QtBot) -> None:
    page.vm.show_tab(tab)
    settle(page, qtbot)


def asked(house: House) -> list[tuple[str, dict[str, Any]]]:
    found: list[tuple[str, dict[str, Any]]] = []
    house.go.dialog_asked.connect(lambda key, facts: found.append((key, facts)))
    return found


def key(page: TasksPage, scan: int, text: str) -> None:
    QApplication.sendEvent(
        page.table, QKeyEvent(QEvent.Type.KeyPress, ord(text), Qt.KeyboardModifier.NoModifier, scan, 0, 0, text)
    )


def test_tabs_show_mine_the_teams_those_i_gave_and_all(clinic: TestHouse, opened: Opened) -> None:
    """OT-30, OT-35, OT-36: each with its count."""
    clinic.a_task()
    clinic.a_task(person=1, performer_id=clinic.mate)
    clinic.a_task(person=2, for_anybody=True)
    page = opened()
    assert page.vm.counts == {"mine": 1, "team": 3, "control": 2, "all": 3}
    assert [row.person for row in _rows(page)] == ["Sara Ahmadi"]
    page.vm.show_tab("control")
    assert {row.person for row in _rows(page)} == {"Maryam Hosseini", "Daniel Brooks"}


def test_tasks_are_found_by_client_template_status_and_day(clinic: TestHouse, opened: Opened) -> None:
    """OT-41."""
    late = clinic.a_task()
    clinic.a_task("call_back", person=1, when=When(on=clinic.house.today + timedelta(days=5)))
    clinic.clock.advance(timedelta(days=2))
    page = opened()
    page.vm.search("hoss")
    assert [row.person for row in _rows(page)] == ["Maryam Hosseini"]
    page.vm.widen()
    page.vm.narrow("day", "overdue")
    assert [row.record_id for row in _rows(page)] == [late]
    page.vm.narrow("day", "")
    page.vm.narrow("template", str(clinic.template("call_back")))
    assert [row.person for row in _rows(page)] == ["Maryam Hosseini"]
    page.vm.narrow("status", "done")
    assert _rows(page) == []
    assert page.empty.isVisible()


@pytest.mark.parametrize("text", ["t", "ف", "е"])
def test_t_takes_into_work_in_every_layout(clinic: TestHouse, opened: Opened, qtbot: QtBot, text: str) -> None:
    """OT-33 and interface.md: the physical key counts."""
    task_id = clinic.a_task(for_anybody=True)
    page = opened()
    show_tab(page, "all", qtbot)
    key(page, 28, text)
    task = clinic.task(task_id)
    assert (task.status, task.performer_id) == (TaskStatus.IN_WORK, clinic.me)


def test_the_second_taker_is_told_who_has_it(clinic: TestHouse, opened: Opened, qtbot: QtBot) -> None:
    """OT-33: it was free when the list was read, and is a colleague's when T is pressed."""
    task_id = clinic.a_task(for_anybody=True)
    house = clinic.as_user(clinic.mate)
    said: list[str] = []
    house.go.toast_asked.connect(lambda sentence, _tone: said.append(sentence))
    page = opened(house)
    show_tab(page, "all", qtbot)
    clinic.write(lambda work: take_task(work, TakeTask(task_id)))
    key(page, 28, "t")
    assert "Nasrin Karimi" in said[0]
    assert clinic.task(task_id).performer_id == clinic.me


def test_the_task_in_work_stands_above_the_list_with_its_result(
    clinic: TestHouse, opened: Opened, qtbot: QtBot
) -> None:
    """OT-37: "Current task" with the way to its form of result."""
    task_id = clinic.a_task()
    clinic.write(lambda work: take_task(work, TakeTask(task_id)))
    page = opened()
    questions = asked(clinic.house)
    assert page.strip.isVisible()
    assert "Sara Ahmadi" in page.strip.client.text()
    QTest.mouseClick(page.strip.result, Qt.MouseButton.LeftButton)
    assert questions == [("complete_task", {"task_id": task_id})]


def test_no_task_in_work_no_strip(clinic: TestHouse, opened: Opened) -> None:
    """OT-37."""
    clinic.a_task()
    assert not opened().strip.isVisible()


@pytest.mark.parametrize(
    ("scan", "letter", "dialog"),
    [(33, "ح", "postpone_task"), (43, "р", "hand_over_task"), (54, "ز", "cancel_task"), (26, "у", "edit_task")],
)
def test_letters_open_the_operation_of_the_row(
    clinic: TestHouse, opened: Opened, scan: int, letter: str, dialog: str
) -> None:
    """OT-31, OT-34: P, H, C and E by their place on the keyboard."""
    task_id = clinic.a_task()
    page = opened()
    questions = asked(clinic.house)
    key(page, scan, letter)
    assert questions[0][0] == dialog
    assert task_id in (questions[0][1].get("task_id"), *questions[0][1].get("task_ids", ()))


def test_enter_and_f9_ask_for_the_result(clinic: TestHouse, opened: Opened, qtbot: QtBot) -> None:
    """OT-40."""
    task_id = clinic.a_task()
    page = opened()
    questions = asked(clinic.house)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    QTest.keyClick(page.table, Qt.Key.Key_F9)
    assert questions == [("complete_task", {"task_id": task_id})] * 2


def test_delete_needs_its_right_and_is_undone_by_ctrl_z(clinic: TestHouse, opened: Opened, qtbot: QtBot) -> None:
    """OT-32."""
    clinic.a_task()
    page = opened()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert clinic.rows(select(Task).where(Task.deleted_at.is_(None))) == []


def test_a_call_round_shows_its_progress_and_opens_its_calls(clinic: TestHouse, opened: Opened, qtbot: QtBot) -> None:
    """OT-14: n of m, and the calls below it."""
    order = CreateCallRound(clinic.template("call_round"), tuple(clinic.people[:3]), performer_id=clinic.me)
    round_id = clinic.write(lambda work: create_call_round(work, order).id)
    page = opened()
    row = next(row for row in _rows(page) if row.record_id == round_id)
    assert (row.done, row.total) == (0, 3)
    page.vm.show_round(round_id)
    assert len(_rows(page)) == 3
    page.vm.widen()
    assert len(_rows(page)) == 4


def test_the_place_survives_going_away(clinic: TestHouse, opened: Opened) -> None:
    """Pain P16: tab, filter and row are as they were left."""
    clinic.a_task()
    clinic.a_task(person=1)
    page = opened()
    page.vm.show_tab("all")
    page.vm.narrow("day", "this_day")
    again = opened()
    assert (again.vm.tab, again.vm.filters["day"]) == ("all", "this_day")


def test_the_list_is_a_sound_model(clinic: TestHouse, opened: Opened, qtbot: QtBot) -> None:
    """house.md, section 10: every item model passes Qt's own tester."""
    clinic.a_task()
    page = opened()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(page.table.model(), mode)
    clinic.a_task(person=1)
    page.vm.changed.emit()
    assert tester.model().rowCount() == 2
    settle(page, qtbot)


def test_the_page_fits_beside_the_card_on_the_small_screen(clinic: TestHouse, opened: Opened) -> None:
    """interface.md: 1366 pixels less navigation, margins and card."""
    assert opened().minimumSizeHint().width() <= 771


def _rows(page: TasksPage) -> list[Any]:
    ids = page.table.model().ids()  # type: ignore[attr-defined]  # the list's own model
    found: list[Any] = []
    page.vm.fetch_page(ids, found.extend)
    return found


def test_enter_on_a_round_goes_through_its_calls(clinic: TestHouse, opened: Opened, qtbot: QtBot) -> None:
    """O5: the first open call is taken and its dialog opens; S shows them in the list."""
    order = CreateCallRound(clinic.template("call_round"), tuple(clinic.people[:3]), performer_id=clinic.me)
    round_id = clinic.write(lambda work: create_call_round(work, order).id)
    page = opened()
    page.table.choose(next(row.id for row in _rows(page) if row.record_id == round_id))
    questions = asked(clinic.house)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    ((dialog, facts),) = questions
    assert (dialog, facts["in_round"]) == ("complete_task", True)
    assert clinic.task(facts["task_id"]).parent_id == round_id
    assert clinic.task(facts["task_id"]).status is TaskStatus.IN_WORK


def test_r_on_a_done_row_puts_its_result_right(clinic: TestHouse, opened: Opened, qtbot: QtBot) -> None:
    """OT-42: done → corrected, from the list."""
    task_id = clinic.a_task("internal_task", person=None)
    form = clinic.read(lambda session: allowed_results(session, clinic.actor, clinic.template("internal_task")))
    clinic.write(lambda work: complete_task(work, CompleteTask(task_id, form[0].result_id)))
    page = opened()
    page.vm.narrow("status", "done")
    settle(page, qtbot)
    questions = asked(clinic.house)
    key(page, 27, "r")
    assert questions == [("correct_result", {"task_id": task_id})]


def test_ctrl_g_gives_what_is_chosen_to_a_team(clinic: TestHouse, opened: Opened, qtbot: QtBot) -> None:
    """T2: two rows by Shift+Down, then Ctrl+G."""
    ids = {clinic.a_task(), clinic.a_task(person=1)}
    page = opened()
    questions = asked(clinic.house)
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.table, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    ((dialog, facts),) = questions
    assert (dialog, set(facts["task_ids"]), facts["to_team"]) == ("hand_over_task", ids, True)


def test_filters_are_kept_under_a_name(clinic: TestHouse, opened: Opened, qtbot: QtBot) -> None:
    """FC-33, P16: by type too; chosen again and forgotten."""
    clinic.a_task()
    internal = clinic.a_task("internal_task", person=None)
    page = opened()
    page.vm.narrow("type", "internal")
    assert [row.record_id for row in _rows(page)] == [internal]
    page.vm.named.save_as("Our own")
    page.vm.widen()
    again = opened()
    menu = again.saved.saved_menu()
    menu.actions()[0].trigger()
    assert (menu.actions()[0].text(), again.vm.filters) == ("Our own", {"type": "internal"})
    again.vm.named.forget("Our own")
    assert again.vm.named.rows == []


def test_g_shows_what_belongs_to_the_task(clinic: TestHouse, opened: Opened, qtbot: QtBot) -> None:
    """MIS-15: from a task to its lead, deal and calls; Ctrl+G still gives it to a team."""
    task_id = clinic.a_task()
    page = opened()
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        QTest.keyClick(page.table, Qt.Key.Key_G)
    assert asked.args == ["record_chain", {"table": "task", "record_id": task_id}]
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        QTest.keyClick(page.table, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert asked.args is not None
    assert asked.args[0] == "hand_over_task"
