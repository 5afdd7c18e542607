"""Paints the lines of the list of leads: whose wish, how it stands, how urgent, from where, and what comes next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.dates import local, relative_day
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.models.work.lead import OPEN_LEADS, Priority
from crm_desktop.queries.work.lead_rows import LeadRow
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.work_delegate import shown_phone

translate = QCoreApplication.translate


class LeadDelegate(RowDelegate):
    def __init__(self, region: str, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region, self._today = region, today

    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if key == "lead":
            self._lead(cell, row)
        elif key == "status":
            cell.chip(text, tone(row.status))
        elif key == "services":
            cell.two_lines(text or "—", row.channel or "")
        elif key == "next":
            self._next(cell, row, text)
        else:
            cell.two_lines(text, age_words(row, self._today()))

    def _lead(self, cell: Cell, row: LeadRow) -> None:
        cell.avatar(row.person or row.title)
        if row.priority in (Priority.IMPORTANT, Priority.URGENT):
            cell.icon("flag", tone(row.priority), 14)
        number = shown_phone(row.phone, self._region)
        if row.person and row.person != row.title:
            cell.two_lines(row.person, row.title)
        else:
            cell.two_lines(row.title, number)

    def _next(self, cell: Cell, row: LeadRow, text: str) -> None:
        if row.next_title is None:
            if row.status in OPEN_LEADS:
                cell.icon("triangle-alert", "red", 15)
                cell.words(text, "red")
            else:
                cell.words("—", "faint")
            return
        is_late = row.next_due_on is not None and row.next_due_on < self._today()
        cell.two_lines(row.next_title, when_words(row, self._today()), "red" if is_late else "text")


def lead_columns(today: Callable[[], date]) -> list[Column]:
    return [
        Column("lead", lambda: translate("LeadDelegate", "Lead"), lambda row: f"{row.person}, {row.title}"),
        Column("status", lambda: translate("LeadDelegate", "Status"), lambda row: term(row.status), 136),
        Column("services", lambda: translate("LeadDelegate", "Wish and source"), _services, 128, widest=240),
        Column("next", lambda: translate("LeadDelegate", "Next step"), next_words, 154, widest=220),
        Column("assignee", lambda: translate("LeadDelegate", "Assignee"), _assignee, 108, widest=140),
    ]


def when_words(row: LeadRow, today: date) -> str:
    return relative_day(row.next_due_on, current_style(), today) if row.next_due_on is not None else ""


def next_words(row: LeadRow) -> str:
    if row.next_title is None and row.status in OPEN_LEADS:
        return translate("LeadDelegate", "No next step")
    return row.next_title or ""


def age_words(row: LeadRow, today: date) -> str:
    """How old the lead is."""
    style = current_style()
    return relative_day(local(row.created_at, style).date(), style, today)


def _services(row: LeadRow) -> str:
    """The first, and how many more."""
    if len(row.services) < 2:
        return "".join(row.services)
    return f"{row.services[0]} +{current_style().in_digits(str(len(row.services) - 1))}"


def _assignee(row: LeadRow) -> str:
    return row.assignee or row.team or "—"
