"""The report of a practice: figures, the step left out most often with its key, every call, a table to keep (B15)."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.i18n.style import current_style
from crm_desktop.views.practice.practice_result import PracticeResult
from crm_desktop.views.practice.report_dialog import ReportDialog
from crm_desktop.views.practice.report_saver import ReportSaver
from crm_desktop.views.practice.report_table import ReportTable
from tests.support.house import TestHouse, clinic
from tests.support.look import dress
from tests.support.practising import QUESTION, a_result, noted, tasks_of
from tests.support.telephone import NOON

__all__ = ["clinic"]


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    dress(qapp)


def shown(clinic: TestHouse, qtbot: QtBot, result: PracticeResult) -> ReportDialog:
    made = ReportDialog(clinic.house, result)
    qtbot.addWidget(made)
    made.show()
    return made


def cells(table: ReportTable, row: int) -> list[str]:
    model = table.model()
    return [str(model.index(row, at).data(Qt.ItemDataRole.DisplayRole)) for at in range(model.columnCount())]


def test_a_line_tells_who_how_quick_what_was_left_out_and_the_strokes(clinic: TestHouse, qtbot: QtBot) -> None:
    """B15: times, missed steps and keystrokes per call."""
    dialog = shown(clinic, qtbot, a_result())
    qtbot.waitUntil(lambda: cells(dialog.table, 1)[0] == "2")
    QAbstractItemModelTester(dialog.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert cells(dialog.table, 0) == ["1", "Sara Ahmadi", "A question", "00:03", "00:40", "nothing", "4", "0"]
    assert cells(dialog.table, 1) == ["2", "=Reza", "Something to note", "00:05", "01:10", "write the note", "0", "1"]


def test_the_summary_says_the_usual_times_and_the_key_of_what_is_forgotten(clinic: TestHouse, qtbot: QtBot) -> None:
    """B15: whole calls, medians, the step left out most often."""
    dialog = shown(clinic, qtbot, a_result())
    assert [figure for figure, _ in dialog.figures.shown()] == ["1 of 2", "00:05", "01:10", "2.5"]
    assert "write the note" in dialog.strip.text()
    assert "Alt+M" in dialog.strip.text()
    assert "28" in dialog.foot.hint.text()


def test_where_nothing_was_left_out_it_is_said(clinic: TestHouse, qtbot: QtBot) -> None:
    """B15."""
    (task,) = tasks_of(QUESTION)
    notes = noted(task, dict.fromkeys(QUESTION, 3))
    dialog = shown(clinic, qtbot, PracticeResult((task,), notes, {}, 1, NOON, NOON))
    assert dialog.strip.text() == "Nothing was left out in any call."
    assert not dialog.foot.hint.text()


def test_ended_before_the_first_call_there_is_nothing_to_save(clinic: TestHouse, qtbot: QtBot) -> None:
    """B15: the empty state."""
    dialog = shown(clinic, qtbot, PracticeResult(planned=30, began_at=NOON))
    assert dialog.empty.isVisible()
    assert not dialog.table.isVisible()
    assert not dialog.save_button.isVisible()
    assert dialog.foot.act_button.isVisible()


def test_the_keyboard_is_enough(clinic: TestHouse, qtbot: QtBot) -> None:
    """B15: Ctrl+Enter practises again, Esc closes."""
    again: list[bool] = []
    dialog = ReportDialog(clinic.house, a_result(), lambda: again.append(True))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert again == [True]
    assert not dialog.isVisible()
    other = shown(clinic, qtbot, a_result())
    QTest.keyClick(other, Qt.Key.Key_Escape)
    assert not other.isVisible()


def test_the_file_is_named_by_the_clock_on_the_wall(clinic: TestHouse, qtbot: QtBot) -> None:
    """B15: a practice of the morning in Tehran is not kept under the night in Greenwich, nor under yesterday."""
    night = datetime(2026, 11, 21, 22, 15, tzinfo=UTC)
    dialog = shown(clinic, qtbot, replace(a_result(), began_at=night))
    assert current_style().tz == "Asia/Tehran"
    assert dialog._file_name() == "practice 2026-11-22 0145.csv"


@pytest.mark.parametrize("name", ["practice.csv", "practice"])
def test_the_table_is_kept_as_numbers_and_no_name_becomes_a_formula(
    clinic: TestHouse, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    """B15: saved for a spreadsheet; times in seconds, so that they can be added up."""
    told: list[str] = []
    clinic.house.go.toast_asked.connect(lambda sentence, _tone: told.append(sentence))
    ReportSaver(clinic.house).write(tmp_path / name, a_result().lines)
    qtbot.waitUntil(lambda: bool(told))
    with (tmp_path / "practice.csv").open(encoding="utf-8-sig", newline="") as file:
        head, first, second = csv.reader(file)
    assert head == ["No.", "Caller", "What it was", "Answered in", "Handled in", "Keys", "Clicks", "Left out"]
    assert first == ["1", "Sara Ahmadi", "A question", "3", "40", "4", "0", ""]
    assert second[1] == "'=Reza"
    assert second[-1] == "write the note"


def test_a_place_that_cannot_be_written_is_said(clinic: TestHouse, qtbot: QtBot, tmp_path: Path) -> None:
    """B15."""
    told: list[str] = []
    clinic.house.go.toast_asked.connect(lambda _sentence, tone: told.append(tone))
    ReportSaver(clinic.house).write(tmp_path / "nowhere" / "practice.csv", a_result().lines)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["red"]
