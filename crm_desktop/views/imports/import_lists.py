"""The two lists of the import screen: imports made here, and rows that were not simply stored."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.dates import moment_brief
from crm_desktop.i18n.import_terms import KIND_WORDS
from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style
from crm_desktop.views.imports.import_words import FATE_WORDS, STATE_WORDS, state_of
from crm_desktop.views.widgets.data_view import DataView
from crm_desktop.views.widgets.keyset_table import Column, KeysetTable
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate


@dataclass(frozen=True)
class FateLine:
    """One row of the file; `id` is its number there."""

    id: int
    fate: str
    reason: str


class Lines:
    """Rows that are here already, handed to a paged table."""

    def __init__(self) -> None:
        self._rows: dict[Hashable, Any] = {}

    def set(self, rows: Sequence[Any]) -> None:
        self._rows = {row.id: row for row in rows}

    def ids(self, done: Callable[[Sequence[Hashable]], None]) -> None:
        done(list(self._rows))

    def page(self, ids: Sequence[Hashable], done: Callable[[Sequence[Any]], None]) -> None:
        done([self._rows[one] for one in ids if one in self._rows])

    def get(self, row_id: Hashable) -> Any:
        return self._rows.get(row_id)


class BatchDelegate(RowDelegate):
    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if key == "file":
            cell.icon("file-spreadsheet", "accent", 20)
            cell.two_lines(row.file_name, KIND_WORDS[row.kind]() if row.kind in KIND_WORDS else row.kind)
        elif key == "state":
            cell.chip(text, STATE_WORDS[state_of(row)][1])
        elif key in ("made", "updated", "skipped", "refused"):
            tint = "faint" if text in ("0", "۰") else "red" if key == "refused" else "text"
            cell.number(text, tint, strong=False)
        else:
            cell.words(text, "muted", small=True)


class FateDelegate(RowDelegate):
    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if key == "fate":
            cell.chip(text, FATE_WORDS[row.fate][1])
        elif key == "number":
            cell.number(text, "muted", strong=False)
        else:
            cell.words(text)


def batch_view(lines: Lines, now: Callable[[], datetime]) -> DataView:
    translate = QCoreApplication.translate

    def figure(name: str) -> Callable[[Any], str]:
        return lambda row: count(getattr(row, name), current_style())

    columns = (
        Column("file", lambda: translate("Imports", "File"), lambda row: row.file_name),
        Column("state", lambda: translate("Imports", "State"), lambda row: STATE_WORDS[state_of(row)][0](), 130),
        Column("made", lambda: translate("Imports", "Stored"), figure("rows_made"), 100, True),
        Column("updated", lambda: translate("Imports", "Completed"), figure("rows_updated"), 110, True),
        Column("skipped", lambda: translate("Imports", "Skipped"), figure("rows_skipped"), 110, True),
        Column("refused", lambda: translate("Imports", "Refused"), figure("rows_refused"), 110, True),
        Column("user", lambda: translate("Imports", "By"), lambda row: row.user or "", 150),
        Column(
            "at",
            lambda: translate("Imports", "When"),
            lambda row: moment_brief(row.started_at, current_style(), now()),
            150,
        ),
    )
    return DataView(KeysetTable(columns, lines.ids, lines.page), BatchDelegate())


def fate_view(lines: Lines) -> DataView:
    translate = QCoreApplication.translate
    columns = (
        Column("number", lambda: translate("Imports", "Row"), lambda row: count(row.id, current_style()), 90, True),
        Column("fate", lambda: translate("Imports", "What became of it"), lambda row: FATE_WORDS[row.fate][0](), 190),
        Column("reason", lambda: translate("Imports", "Why"), lambda row: row.reason),
    )
    return DataView(KeysetTable(columns, lines.ids, lines.page), FateDelegate())
