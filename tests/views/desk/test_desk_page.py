"""The desk's page: keys on rows, in any layout, and what it asks the shell for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.app.picture_lanes import RefusedLanes
from crm_desktop.i18n.style import LanguageCode
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.views.desk.desk_page import DeskPage
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.work_rows import WorkId, WorkKind
from tests.support.clinic import SmallClinic
from tests.support.look import dress


@pytest.fixture
def page(house: House, qtbot: QtBot) -> DeskPage:
    made = DeskPage(house)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitUntil(lambda: made.table.model().rowCount() > 0)
    return made


@pytest.fixture
def asked(house: House) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    house.go.dialog_asked.connect(lambda key, facts: found.append((key, facts)))
    house.go.person_asked.connect(lambda person: found.append(("person", person)))
    return found


def choose(page: DeskPage, qtbot: QtBot, clinic: SmallClinic, at: int) -> None:
    assert page.table.choose(WorkId(WorkKind.TASK, clinic.tasks[at]))
    qtbot.waitUntil(lambda: page.table.chosen_row() is not None)


def press(page: DeskPage, text: str, key: int = 0) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    QApplication.sendEvent(page.table, event)


@pytest.mark.parametrize(
    ("text", "key", "dialog"),
    [
        ("\r", Qt.Key.Key_Return, "complete_task"),
        ("p", Qt.Key.Key_P, "postpone_task"),
        ("c", Qt.Key.Key_C, "cancel_task"),
        ("h", Qt.Key.Key_H, "hand_over_task"),
        ("l", Qt.Key.Key_L, "new_lead"),
        ("@", Qt.Key.Key_At, "comment"),
    ],
)
def test_operations_by_key(
    page: DeskPage, asked: list[tuple[str, Any]], clinic: SmallClinic, qtbot: QtBot, text: str, key: int, dialog: str
) -> None:
    """C24-11: operations can be done on the rows there, by keys."""
    choose(page, qtbot, clinic, 0)
    press(page, text, key)
    assert dialog in [name for name, _ in asked]


@pytest.mark.parametrize(("text", "key"), [("t", Qt.Key.Key_T), ("ف", 0x641), ("е", 0x415)])
def test_letters_work_in_every_layout(page: DeskPage, clinic: SmallClinic, qtbot: QtBot, text: str, key: int) -> None:
    """Interface, languages: T is the physical key, also where it writes ف or е."""
    choose(page, qtbot, clinic, 0)
    press(page, text, key)
    status = clinic.read(lambda session: session.get(Task, clinic.tasks[0]).status)
    assert status is TaskStatus.IN_WORK


def test_the_card_follows_the_row(
    page: DeskPage, asked: list[tuple[str, Any]], clinic: SmallClinic, qtbot: QtBot
) -> None:
    """Interface, master and detail: choosing a row opens the person beside it."""
    choose(page, qtbot, clinic, 0)
    qtbot.waitUntil(lambda: ("person", clinic.people[0]) in asked)


def test_a_desk_that_is_read_anew_leaves_the_card_of_who_was_looked_up(
    page: DeskPage, house: House, asked: list[tuple[str, Any]], clinic: SmallClinic, qtbot: QtBot
) -> None:
    """R2, R3: A then D are about the patient who was found by F2, not about the line under the cursor."""
    choose(page, qtbot, clinic, 0)
    qtbot.waitUntil(lambda: ("person", clinic.people[0]) in asked)
    asked.clear()
    arrived = page.table.model().rows_arrived  # type: ignore[attr-defined]  # the model of a list is a KeysetTable
    with qtbot.waitSignals([arrived, page.rest.settled]):
        house.feed.anything_may_have_changed()
    assert asked == []


def test_who_is_looked_up_while_the_card_still_follows_the_cursor_stays(
    page: DeskPage, house: House, asked: list[tuple[str, Any]], clinic: SmallClinic, qtbot: QtBot
) -> None:
    """R2: F2 is quicker than the first rows of the day; the card is of who was asked for last."""
    choose(page, qtbot, clinic, 0)
    with qtbot.waitSignal(page.rest.settled):
        page.rest.owe_card()
        house.go.person(clinic.people[3])
    assert asked[-1] == ("person", clinic.people[3])


def test_a_figure_is_a_filter(page: DeskPage, qtbot: QtBot) -> None:
    """A click on "overdue" shows the overdue tasks."""
    qtbot.mouseClick(page.figures.cards["overdue"], Qt.MouseButton.LeftButton)
    assert page.vm.tab == "overdue"
    assert page.table.model().rowCount() == page.vm.counts()["overdue"]


def test_the_end_of_the_shift(page: DeskPage, qtbot: QtBot) -> None:
    """R14: one click shows what is left open by me, one click goes back to the day."""
    qtbot.mouseClick(page._left_open, Qt.MouseButton.LeftButton)
    assert page.vm.tab == "left_open"
    assert not page._tabs.isVisible()
    qtbot.mouseClick(page._back, Qt.MouseButton.LeftButton)
    assert page.vm.tab == "all"
    assert page._tabs.isVisible()


def test_an_empty_tab_says_what_it_is_for(page: DeskPage) -> None:
    """Interface, states: empty is designed."""
    page.vm.show_tab("deals")
    page._show_empty()
    assert page._stack.currentWidget() is page._empty
    assert page._empty.accessibleName()


def test_a_menu_offers_what_fits_the_row(page: DeskPage, clinic: SmallClinic, qtbot: QtBot) -> None:
    """A done task cannot be taken or postponed, so the menu does not offer it."""
    page.vm.show_tab("done")
    assert page.table.choose(WorkId(WorkKind.TASK, clinic.tasks[2]))
    qtbot.waitUntil(lambda: page.table.chosen_row() is not None)
    keys = {one.key for one in page.table.possible()}
    assert keys.isdisjoint({"T", "P", "C", "H"})
    assert "L" in keys


def test_a_day_that_cannot_be_read_says_so_and_is_read_again(house: House, qtbot: QtBot) -> None:
    """interface.md: refused, with the reason and what to do."""
    lanes = house.lanes
    broken = replace(house, lanes=RefusedLanes(None, lambda: house.session.actor))  # type: ignore[arg-type]  # never asked
    page = DeskPage(broken)
    qtbot.addWidget(page)
    page.show()
    empty = page.findChild(EmptyState)
    assert empty is not None
    assert empty.isVisible()
    assert "crm.db" in empty.accessibleDescription()
    page.vm._house = replace(house, lanes=lanes)
    empty.action.click()
    qtbot.waitUntil(lambda: page.table.model().rowCount() > 0)
    assert not empty.isVisible()


def test_alt_and_a_digit_open_the_tabs_and_f1_tells_all_keys(page: DeskPage) -> None:
    """C24-11, R14: the tabs are reached like in every list, and F1 knows the keys of the day."""
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_8, Qt.KeyboardModifier.AltModifier, 17, 0, 0, "8")
    QApplication.sendEvent(page.table, event)
    assert page.vm.tab == "overdue"
    told = dict(page.keys())
    assert set(told) >= {"Enter", "T", "P", "H", "Ctrl+H", "F8"}


def test_the_comment_key_is_the_same_in_a_russian_layout(
    page: DeskPage, clinic: SmallClinic, asked: list[tuple[str, Any]], qtbot: QtBot
) -> None:
    """O10: Shift+2 writes a quotation mark there."""
    choose(page, qtbot, clinic, 0)
    shift = Qt.KeyboardModifier.ShiftModifier
    QApplication.sendEvent(page.table, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_QuoteDbl, shift, 11, 0, 0, '"'))
    assert "comment" in [key for key, _ in asked]


def test_a_tab_that_is_empty_keeps_the_keyboard(page: DeskPage, qtbot: QtBot) -> None:
    """Nothing steals the focus: the next Alt+digit works from an empty tab as well."""
    with qtbot.waitActive(page):
        page.activateWindow()
    page.table.setFocus()

    for key, tab in ((Qt.Key.Key_4, "deals"), (Qt.Key.Key_7, "missed"), (Qt.Key.Key_1, "all")):
        here = QApplication.focusWidget()
        assert here is page or page.isAncestorOf(here or page.window())
        QTest.keyClick(here or page, key, Qt.KeyboardModifier.AltModifier)
        assert page.vm.tab == tab


def test_what_nobody_has_is_told_at_the_foot(page: DeskPage, clinic: SmallClinic, qtbot: QtBot) -> None:
    """R1: my list does not show it, so its number stands there; a click shows my team's with it, Alt+9 goes back."""
    before = page.unclaimed._number

    def let_go(work: UnitOfWork) -> None:
        for task_id in clinic.tasks[:2]:
            work.session.get_one(Task, task_id).performer_id = None

    clinic.write(let_go)
    page._house.feed.anything_may_have_changed()
    qtbot.waitUntil(lambda: page.unclaimed._number == before + 2)
    assert page.unclaimed.isVisible()
    qtbot.mouseClick(page.unclaimed, Qt.MouseButton.LeftButton)
    assert page.vm.whose.value == "team"
    assert not page.unclaimed.isVisible()
    qtbot.waitUntil(lambda: {one.id for one in page.vm.lists.tabs["planned"]} >= set(clinic.tasks[:2]))  # type: ignore[union-attr]  # they have come
    QTest.keyClick(page.table, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    assert page.vm.whose.value == "mine"


@pytest.mark.parametrize("language", ["en", "fa", "ru"])
def test_no_button_above_the_list_is_cut_beside_the_card(
    qapp: QApplication, page: DeskPage, qtbot: QtBot, language: LanguageCode
) -> None:
    """interface.md, 1024 px: tabs, the days and whose work it is; where there is room they stand on one line again."""
    dress(qapp, language, density="compact")
    window = QWidget()
    page.setParent(window)
    try:
        window.show()
        page.show()
        page.resize(407, 600)
        head = page.head

        def whole() -> bool:
            seen = [one for one in page.findChildren(Button) if one.isVisible() and one.text()]
            above = [one for one in seen if one.mapTo(page, one.rect().topLeft()).y() < 140]
            return len(above) > 3 and all(one.width() >= one.sizeHint().width() for one in above)

        qtbot.waitUntil(whole)
        assert head.date_field.y() > head._title.y()
        page.resize(900, 600)
        qtbot.waitUntil(lambda: head.date_field.y() < head._title.geometry().bottom())
    finally:
        page.setParent(None)
