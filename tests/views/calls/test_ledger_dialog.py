"""The ledger: its figures, what is wrong in red, and a key from a figure to its calls."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.models.calls.callback_item import CallbackStatus
from crm_desktop.queries.calls.call_ledger import Figure
from crm_desktop.views.calls.calls_page import CallsPage
from crm_desktop.views.calls.ledger_dialog import LedgerDialog
from crm_desktop.views.calls.ledger_place import LedgerPlace
from tests.support.house import TestHouse
from tests.support.settle import let_rows_come
from tests.views.calls.phone_calls import a_call, a_missed_call

Open = Callable[[], LedgerDialog]


@pytest.fixture
def opened(clinic: TestHouse, qtbot: QtBot) -> Open:
    def open_dialog() -> LedgerDialog:
        made = LedgerDialog(clinic.house)
        qtbot.addWidget(made)
        made.resize(1180, 620)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        let_rows_come()
        return made

    return open_dialog


def test_it_balances_and_says_so(clinic: TestHouse, opened: Open) -> None:
    """G5, B4: called back, reached us, gave up and open make all that nobody answered."""
    a_call(clinic)
    for number, fate in enumerate((CallbackStatus.CALLED_BACK, CallbackStatus.GAVE_UP, CallbackStatus.DUE)):
        a_missed_call(clinic, fate, f"+98935000112{number}")
    dialog = opened()
    total = dialog.lines[-1]
    assert total.is_total
    assert [total.number(figure) for figure in Figure] == [4, 1, 3, 1, 0, 1, 1, 0]
    assert (total.level, total.ring) == ("25%", "10 s")
    assert dialog.strip.property("tone") == "green"
    assert len(dialog.lines) == 8  # a day without calls too


def test_a_difference_is_red_and_under_the_cursor(clinic: TestHouse, opened: Open) -> None:
    """B4: what nobody cares for is found without looking for it."""
    a_missed_call(clinic)
    a_missed_call(clinic, None, "+989350003344")
    dialog = opened()
    assert dialog.strip.property("tone") == "red"
    assert dialog.table.figure() is Figure.DIFFERENCE


def test_enter_on_a_figure_opens_its_calls(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """G5: by the keyboard alone from the number to whoever stands behind it."""
    a_call(clinic, line="2100")
    missed = a_missed_call(clinic, line="2100")
    dialog = opened()
    QTest.keyClick(dialog, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    let_rows_come()
    for _ in range(4):
        QTest.keyClick(dialog.table, Qt.Key.Key_Right)
    assert dialog.table.figure() is Figure.OPEN
    with qtbot.waitSignal(clinic.house.go.screen_asked) as asked:
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    key, facts = asked.args
    today = clinic.house.today
    assert (key, facts["ledger"]) == ("calls", LedgerPlace(today, today + timedelta(days=1), Figure.OPEN, "2100"))
    page = CallsPage(clinic.house)
    qtbot.addWidget(page)
    page.show()
    page.open_with(facts)
    let_rows_come()
    assert [one.id for one in page.table.model().ids()] == [missed]  # type: ignore[attr-defined]  # the model of a list is a KeysetTable
    assert "Open" in page.place.text()
    page.place.acted.emit()
    assert page.vm.counts["all"] == 2


def test_left_and_right_follow_the_reading(clinic: TestHouse, opened: Open) -> None:
    """interface.md: in a window that reads from the right, the left key goes on."""
    a_missed_call(clinic)
    dialog = opened()
    dialog.table.stand_on(0, Figure.CALLS)
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(dialog.table, Qt.Key.Key_Left)
    assert dialog.table.figure() is Figure.ANSWERED
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    assert dialog.table.figure() is Figure.ANSWERED


def test_thirty_days_are_one_key_away_and_news_is_heard(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """B4: what changes while the ledger is looked at is counted."""
    dialog = opened()
    assert "Nobody called" in dialog.strip.text()
    QTest.keyClick(dialog, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert len(dialog.lines) == 31
    a_missed_call(clinic)
    qtbot.waitUntil(lambda: dialog.lines[-1].number(Figure.UNANSWERED) == 1)


def test_a_place_is_kept_and_read_back() -> None:
    """P16: the calls of a figure are still there after a restart; nonsense is no place."""
    from datetime import date

    for line, name in ((None, ""), ("", ""), ("2100", "Reception | old")):
        place = LedgerPlace(date(2026, 11, 20), date(2026, 11, 21), Figure.GAVE_UP, line, name)
        assert LedgerPlace.read(place.written()) == place
    assert LedgerPlace.read("") is None
    assert LedgerPlace.read("2026-11-20|x") is None
