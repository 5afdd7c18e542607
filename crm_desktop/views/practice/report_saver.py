"""Saves the report of a practice as a table for a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from crm_desktop.files.rejects import write_rejects
from crm_desktop.files.rows import Cell, SourceRow
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.views.practice.practice_result import CallLine
from crm_desktop.views.practice.practice_words import steps, story
from crm_desktop.views.practice.report_table import report_columns
from crm_desktop.views.widgets.house import House


class ReportSaver(QObject):
    """The last column is in words, as that of refused rows is, so one writer serves both; times are in seconds."""

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house

    def ask(self, parent: QWidget, lines: Sequence[CallLine], name: str) -> None:
        """Where to; and whether that went well is told in a notice."""
        shown = self.tr("CSV (*.csv);;Excel (*.xlsx)")
        chosen, _ = QFileDialog.getSaveFileName(parent, self.tr("Save the report"), name, shown)
        if chosen:
            self.write(Path(chosen), lines)

    def write(self, path: Path, lines: Sequence[CallLine]) -> None:
        if not path.suffix:
            path = path.with_name(path.name + ".csv")
        titles = {column.key: column.heading() for column in report_columns()}
        missed = titles.pop("missed")
        columns = tuple(titles.values())
        rows = [(SourceRow(line.id, dict(zip(columns, _cells(line), strict=True))), _left_out(line)) for line in lines]
        language = current_style().language
        self._house.lanes.apart(
            self,
            lambda: write_rejects(path, columns, rows, missed, language=language),
            lambda _number: self._house.go.toast(self.tr("The report was saved.")),
            lambda problem: self._house.go.toast(words(problem), "red"),
        )


def _cells(line: CallLine) -> tuple[Cell, ...]:
    score = line.score
    return (
        line.id,
        line.who,
        story(line.task),
        _seconds(score.answer_for),
        _seconds(score.handle_for),
        score.keystrokes,
        score.clicks,
    )


def _seconds(value: float | None) -> Cell:
    return None if value is None else round(value)


def _left_out(line: CallLine) -> str:
    return steps(line.score.missed_steps)
