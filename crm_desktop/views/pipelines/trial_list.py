"""What a rule would have done: the deals, when, and where each stood then."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.dates import moment
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.deals.rule_trials import TrialRow
from crm_desktop.views.widgets.data_view import DataView
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Column, KeysetTable
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate

translate = QCoreApplication.translate
_HEIGHT = 190


class _Delegate(RowDelegate):
    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if key == "deal":
            cell.avatar(row.person or row.title)
            cell.two_lines(row.person or row.title, row.title if row.person else "")
        else:
            cell.words(text, "muted", small=True)


class TrialList(DataView):
    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        self._found: Sequence[TrialRow] = ()
        columns = (
            Column("deal", lambda: translate("TrialList", "Deal"), lambda row: f"{row.person}, {row.title}"),
            Column("stage", lambda: translate("TrialList", "Stood at"), lambda row: row.stage or "—", 150),
            Column("at", lambda: translate("TrialList", "When"), lambda row: moment(row.at, current_style()), 170),
        )
        self._rows = KeysetTable(
            columns,
            lambda done: done([row.id for row in self._found]),
            lambda ids, done: done([row for row in self._found if row.id in ids]),
        )
        super().__init__(
            self._rows, _Delegate(), translate("TrialList", "Deals that the rule would have touched"), parent
        )
        self.setProperty("role", "bordered")
        self.setFixedHeight(_HEIGHT)
        self.activated_id.connect(lambda wanted: self._open(house, wanted))

    def show_rows(self, rows: Sequence[TrialRow]) -> None:
        self._found = rows
        self._rows.restart()

    def _open(self, house: House, wanted: object) -> None:
        row = next((row for row in self._found if row.id == wanted), None)
        if row is not None and row.person_id is not None:
            house.go.person(row.person_id)
