"""Paints the lines of the table of deals: whose, how far on the way, how much, whose work, and until when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.dates import day_brief
from crm_desktop.i18n.numbers import money
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.models.deals.deal import DealStatus
from crm_desktop.queries.deals.deal_rows import DealRow
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.work_delegate import shown_phone

translate = QCoreApplication.translate


class DealDelegate(RowDelegate):
    def __init__(self, region: str, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region, self._today = region, today

    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if key == "deal":
            self._deal(cell, row)
        elif key == "stage":
            self._stage(cell, row, text)
        elif key == "amount":
            cell.number(text, "text" if row.amount is not None else "faint", strong=row.amount is not None)
        elif key == "expected":
            is_late = row.status is DealStatus.OPEN and _is_past(row.expected_close_on, self._today())
            cell.words(text, "red" if is_late else "muted", small=True)
        else:
            cell.words(text, "muted", small=True)

    def _deal(self, cell: Cell, row: DealRow) -> None:
        whose = row.person or row.organization or ""
        cell.avatar(whose or row.title)
        if not whose:
            cell.two_lines(row.title, translate("DealDelegate", "Nobody is named"))
        elif whose == row.title:
            cell.two_lines(row.title, shown_phone(row.phone, self._region))
        else:
            cell.two_lines(whose, row.title)

    def _stage(self, cell: Cell, row: DealRow, text: str) -> None:
        if row.status is not DealStatus.OPEN:
            cell.chip(text, tone(row.status))
            if row.lost_reasons:
                cell.words(row.lost_reasons[0], "muted", small=True)
        elif row.stage is not None:
            strip = cell.rect
            cell.rect = strip.adjusted(0, 0, 0, -strip.height() * 0.36)
            cell.words(text)
            cell.rect = strip.adjusted(0, strip.height() * 0.5, 0, -2)
            cell.stages(row.stage.index + 1, row.stage.count)


def deal_columns(currency: str, today: Callable[[], date]) -> list[Column]:
    return [
        Column("deal", lambda: translate("DealDelegate", "Deal"), lambda row: f"{row.person}, {row.title}"),
        Column("stage", lambda: translate("DealDelegate", "Stage"), stage_words, 132, widest=180),
        Column("amount", lambda: translate("DealDelegate", "Amount"), lambda row: _amount(row, currency), 124, True),
        Column(
            "owner",
            lambda: translate("DealDelegate", "Owner"),
            lambda row: row.owner or "—",
            108,
            widest=140,
            is_spare=True,
        ),
        Column("opened", lambda: translate("DealDelegate", "Opened"), lambda row: _day(row.opened_on, today()), 76),
        Column("expected", lambda: translate("DealDelegate", "Expected"), lambda row: _closing(row, today()), 76),
    ]


def stage_words(row: DealRow) -> str:
    if row.status is not DealStatus.OPEN:
        return term(row.status)
    return row.stage.name if row.stage is not None else row.deal_type


def _amount(row: DealRow, currency: str) -> str:
    return money(row.amount, currency, current_style()) if row.amount is not None else "—"


def _day(day: date | None, today: date) -> str:
    return day_brief(day, current_style(), today) if day is not None else "—"


def _closing(row: DealRow, today: date) -> str:
    return _day(row.closed_on if row.status is not DealStatus.OPEN else row.expected_close_on, today)


def _is_past(day: date | None, today: date) -> bool:
    return day is not None and day < today
