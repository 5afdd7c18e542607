"""Paints the lines of the list to confirm by phone: the risk as a chip, the person, and the reasons beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.dates import day_with_weekday_brief, time_of_day
from crm_desktop.i18n.style import current_style
from crm_desktop.rules.no_show_list import RiskRow
from crm_desktop.views.risk.risk_words import RiskWords, risk_tone
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.work_delegate import shown_phone

translate = QCoreApplication.translate


class RiskDelegate(RowDelegate):
    def __init__(self, region: str, base: Callable[[], float], words: RiskWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region, self._base, self._words = region, base, words

    def paint_cell(self, cell: Cell, key: str, row: RiskRow, text: str) -> None:
        visit = row.visit
        if key == "person":
            cell.avatar(text)
            if visit.warning:
                cell.icon("triangle-alert", "red", 14)
            cell.two_lines(text, shown_phone(row.phone, self._region) if row.phone else "—")
        elif key == "risk" and row.risk is not None:
            cell.chip(text, risk_tone(row.risk, self._base()), dot=False)
        elif key == "when":
            cell.two_lines(text, day_with_weekday_brief(visit.on, current_style()))
        elif key == "service":
            cell.two_lines(text, visit.provider)
        elif key == "why" and row.risk is not None:
            cell.two_lines(*self._words.why(row.risk))
        else:
            cell.words(text, "muted", small=True)


def risk_columns(words: RiskWords) -> Sequence[Column]:
    def why(row: Any) -> str:
        return "\n".join(words.why(row.risk)) if row.risk is not None else "—"

    return [
        Column("risk", lambda: translate("RiskDelegate", "Risk"), lambda row: words.rate(row.risk), 76),
        Column("person", lambda: translate("RiskDelegate", "Person"), lambda row: row.visit.person),
        Column("when", lambda: translate("RiskDelegate", "Time"), _time, 110, widest=150),
        Column(
            "service",
            lambda: translate("RiskDelegate", "Service"),
            lambda row: row.visit.service,
            124,
            widest=190,
            is_spare=True,
        ),
        Column("why", lambda: translate("RiskDelegate", "Why"), why, 264, widest=380),
    ]


def _time(row: Any) -> str:
    return time_of_day(row.visit.starts_at, current_style())
