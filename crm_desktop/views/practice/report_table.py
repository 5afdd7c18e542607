"""The table of the report: a call in each line, how quick it was, what was left out, and how many keys it took."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.numbers import count, stopwatch
from crm_desktop.i18n.style import current_style
from crm_desktop.views.practice.practice_result import CallLine
from crm_desktop.views.practice.practice_words import steps, story
from crm_desktop.views.widgets.data_view import DataView
from crm_desktop.views.widgets.keyset_table import Column, KeysetTable
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate

translate = QCoreApplication.translate
NOTHING = "–"


def time_of(seconds: float | None) -> str:
    return NOTHING if seconds is None else stopwatch(round(seconds), current_style())


def left_out(line: CallLine) -> str:
    return steps(line.score.missed_steps) or translate("PracticeReport", "nothing")


def report_columns() -> list[Column]:
    return [
        Column("at", lambda: translate("PracticeReport", "No."), _at, 44, True),
        Column("who", lambda: translate("PracticeReport", "Caller"), _who, 150, widest=200),
        Column("story", lambda: translate("PracticeReport", "What it was"), _story, 140, widest=170),
        Column("answered", lambda: translate("PracticeReport", "Answered in"), _answered, 84, True),
        Column("handled", lambda: translate("PracticeReport", "Handled in"), _handled, 84, True),
        Column("missed", lambda: translate("PracticeReport", "Left out"), left_out),
        Column("keys", lambda: translate("PracticeReport", "Keys"), _keys, 62, True),
        Column("clicks", lambda: translate("PracticeReport", "Clicks"), _clicks, 62, True),
    ]


def _at(line: CallLine) -> str:
    return count(line.id, current_style())


def _who(line: CallLine) -> str:
    return line.who


def _story(line: CallLine) -> str:
    return story(line.task)


def _answered(line: CallLine) -> str:
    return time_of(line.score.answer_for)


def _handled(line: CallLine) -> str:
    return time_of(line.score.handle_for)


def _keys(line: CallLine) -> str:
    return count(line.score.keystrokes, current_style())


def _clicks(line: CallLine) -> str:
    return count(line.score.clicks, current_style())


class ReportDelegate(RowDelegate):
    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        line: CallLine = row
        if key == "missed":
            if line.score.is_complete:
                cell.icon("circle-check", "green")
            else:
                cell.icon("circle-alert", "amber")
            cell.words(text, "muted" if line.score.is_complete else "text")
        elif key == "who":
            cell.words(text, strong=True)
        elif key == "story":
            cell.words(text, "muted")
        else:
            cell.number(text, "faint" if text == NOTHING or key == "at" else "text", strong=False)


class ReportTable(DataView):
    """All of it is in hand: at most thirty lines."""

    def __init__(self, lines: Sequence[CallLine]) -> None:
        self.lines = {line.id: line for line in lines}
        rows = KeysetTable(
            report_columns(),
            lambda done: done(list(self.lines)),
            lambda ids, done: done([self.lines[one] for one in ids if isinstance(one, int) and one in self.lines]),
        )
        super().__init__(rows, ReportDelegate(), translate("PracticeReport", "The calls of the practice"))
        self.load()
