"""The list of leads: tabs with counts, the red list, and its keys in every keyboard layout."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.models.work.lead import LeadStatus
from crm_desktop.models.work.task import Task
from crm_desktop.queries.work.lead_rows import ComingVisit, lead_page
from crm_desktop.usecases.leads.set_lead_status import SetLeadStatus, set_lead_status
from crm_desktop.views.leads.lead_delegate import next_words, visit_when, when_words
from crm_desktop.views.leads.leads_page import LeadsPage
from tests.support.house import TestHouse
from tests.support.settle import on_screen

Open = Callable[[], LeadsPage]


@pytest.fixture
def opened(clinic: TestHouse, qtbot: QtBot) -> Open:
    def open_page() -> LeadsPage:
        return on_screen(LeadsPage(clinic.house), qtbot)

    return open_page


def shown(page: LeadsPage) -> list[UUID]:
    return list(page.table.model().ids())  # type: ignore[attr-defined]  # the model of a list is a KeysetTable


def test_leads_stand_under_their_status_with_counts(clinic: TestHouse, opened: Open) -> None:
    """C24-13, C24-14, C24-57: new, in progress and all, each with its figure."""
    new, moved = clinic.lead(0), clinic.lead(1)
    clinic.write(lambda work: set_lead_status(work, SetLeadStatus(moved, LeadStatus.IN_PROGRESS)))
    page = opened()
    assert {tab: n for tab, n in page.vm.counts.items() if n} == {"new": 1, "in_progress": 1, "all": 2}
    assert shown(page) == [new]
    page.vm.show_tab("in_progress")
    assert shown(page) == [moved]


def test_the_red_list_shows_a_lead_without_a_next_step(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """OT-51: an open lead with nothing planned stands apart until somebody plans for it."""
    lead = clinic.lead(0)
    page = opened()
    assert page.vm.counts["without_step"] == 0
    task_id = clinic.first_task(lead)
    # As two stations leave it when each finishes its last task offline.
    clinic.write(lambda work: work.remove(work.get(Task, task_id)))
    qtbot.waitUntil(lambda: page.vm.counts["without_step"] == 1)
    page.vm.show_tab("without_step")
    assert shown(page) == [lead]


def test_a_list_that_is_read_anew_leaves_the_card_of_who_was_looked_up(
    clinic: TestHouse, opened: Open, qtbot: QtBot
) -> None:
    """R2: the card follows the cursor, and stays when only the rows are new."""
    clinic.lead(0)
    shown_cards: list[object] = []
    clinic.house.go.person_asked.connect(shown_cards.append)
    page = opened()
    qtbot.waitUntil(lambda: shown_cards == [clinic.people[0]])
    arrived = page.table.model().rows_arrived  # type: ignore[attr-defined]  # the model of a list is a KeysetTable
    with qtbot.waitSignals([arrived, page.rest.settled]):
        clinic.house.feed.anything_may_have_changed()
    assert shown_cards == [clinic.people[0]]


def test_alt_and_a_digit_open_a_tab_with_the_cursor_on_its_first_line(
    clinic: TestHouse, opened: Open, qtbot: QtBot
) -> None:
    """Interface, keyboard first: the letters that follow are about a line, without an arrow before them."""
    clinic.lead(0)
    moved = clinic.lead(1)
    clinic.write(lambda work: set_lead_status(work, SetLeadStatus(moved, LeadStatus.IN_PROGRESS)))
    page = opened()
    at = [name for name, _ in page.tab_words()].index("in_progress") + 1
    QTest.keyClick(page.table, Qt.Key(Qt.Key.Key_0 + at), Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: page.table.chosen_id() == moved)


@pytest.mark.parametrize("written", ["s", "س", "ы"])
def test_s_asks_for_the_status_in_every_layout(clinic: TestHouse, opened: Open, qtbot: QtBot, written: str) -> None:
    """C24-57: the key is the same in a Persian and a Russian layout."""
    lead = clinic.lead(0)
    page = opened()
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        key = Qt.Key.Key_S if written == "s" else Qt.Key.Key_unknown
        QApplication.sendEvent(
            page.table, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, 39, 0, 0, written)
        )
    assert asked.args == ["lead_status", {"lead_id": lead}]


def test_several_leads_are_referred_at_once(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """C24-38: all chosen lines go along, not only the one under the cursor."""
    leads = {clinic.lead(at) for at in range(3)}
    page = opened()
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        QTest.keyClick(page.table, Qt.Key.Key_H)
    assert asked.args[0] == "assign_lead"
    assert set(asked.args[1]["lead_ids"]) == leads


def test_ctrl_g_gives_what_is_chosen_to_a_team_in_turn(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """T2, C24-38."""
    leads = {clinic.lead(at) for at in range(2)}
    page = opened()
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        QTest.keyClick(page.table, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert asked.args[0] == "assign_lead"
    assert (set(asked.args[1]["lead_ids"]), asked.args[1]["to_team"]) == (leads, True)


def test_choosing_a_line_opens_the_card(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """interface.md: master and detail; the list stays, the card stands beside it."""
    clinic.lead(0)
    with qtbot.waitSignal(clinic.house.go.person_asked) as asked:
        opened()
    assert asked.args == [clinic.people[0]]


def test_alt_and_a_digit_open_a_tab(clinic: TestHouse, opened: Open) -> None:
    """day.md: Alt+1…9 are tabs."""
    page = opened()
    QTest.keyClick(page.table, Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    assert (page.vm.tab, page.tabs.current()) == ("all", "all")


def test_the_status_cell_is_where_the_status_is_set(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """C24-18, C24-57: a click on the cell asks for the new status; on another cell it only chooses the line."""
    lead = clinic.lead(0)
    page = opened()
    asked: list[tuple[str, object]] = []
    clinic.house.go.dialog_asked.connect(lambda key, facts: asked.append((key, facts)))
    for column in (0, 1):
        middle = page.table.visualRect(page.table.model().index(0, column)).center()
        QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert asked == [("lead_status", {"lead_id": lead})]


def test_the_line_says_which_visit_the_lead_waits_for(clinic: TestHouse) -> None:
    """C24-15, C24-19: service, state, day and hour; with another step before it, both."""
    lead = clinic.lead(0)
    (row,) = clinic.read(lambda session: lead_page(session, clinic.actor, [lead]))
    at = clinic.clock() + timedelta(days=1)
    visit = ComingVisit(uuid4(), uuid4(), at, "Implant", AppointmentStatus.CONFIRMED)
    waiting = replace(row, visit=visit, next_task_id=visit.task_id)
    assert next_words(waiting) == "Implant · Confirmed"
    assert "tomorrow" in visit_when(visit, clinic.house.today).lower()
    called_before = replace(row, visit=visit)
    assert next_words(called_before) == row.next_title
    assert visit_when(visit, clinic.house.today) in when_words(called_before, clinic.house.today)
