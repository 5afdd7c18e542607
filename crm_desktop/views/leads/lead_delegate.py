"""Paints the lines of the list of leads: whose wish, how it stands, how urgent, from where, and what comes next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.dates import day_brief, local, relative_day, time_of_day
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.models.work.lead import OPEN_LEADS, Priority
from crm_desktop.queries.work.lead_rows import ComingVisit, LeadRow
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.work_delegate import shown_phone

translate = QCoreApplication.translate


class LeadDelegate(RowDelegate):
    def __init__(
        self, region: str, today: Callable[[], date], now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._region, self._today, self._now = region, today, now

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
        if row.visit is not None and row.next_task_id in (None, row.visit.task_id):
            is_past = row.visit.starts_at < self._now()
            cell.icon("calendar-check", "red" if is_past else tone(row.visit.status), 15)
            cell.two_lines(text, visit_when(row.visit, self._today()), "red" if is_past else "text")
            return
        if row.next_title is None:
            if row.status in OPEN_LEADS:
                cell.icon("triangle-alert", "red", 15)
                cell.words(text, "red")
            else:
                cell.words("—", "faint")
            return
        is_late = row.next_due_on is not None and row.next_due_on < self._today()
        if row.visit is not None:
            cell.icon("calendar-check", tone(row.visit.status), 15)
        cell.two_lines(row.next_title, when_words(row, self._today()), "red" if is_late else "text")


def lead_columns(today: Callable[[], date]) -> list[Column]:
    return [
        Column("lead", lambda: translate("LeadDelegate", "Lead"), lambda row: f"{row.person}, {row.title}"),
        Column("status", lambda: translate("LeadDelegate", "Status"), lambda row: term(row.status), 134, widest=170),
        Column("services", lambda: translate("LeadDelegate", "Wish and source"), _services, 128, widest=240),
        Column("next", lambda: translate("LeadDelegate", "Next step"), next_words, 148, widest=250),
        Column("assignee", lambda: translate("LeadDelegate", "Assignee"), _assignee, 112, widest=150),
    ]


def when_words(row: LeadRow, today: date) -> str:
    """The day of the next step, and the visit that stands behind it."""
    when = relative_day(row.next_due_on, current_style(), today) if row.next_due_on is not None else ""
    if row.visit is None:
        return when
    visit = translate("LeadDelegate", "visit {when}").replace("{when}", visit_when(row.visit, today))
    return f"{when} · {visit}"


def visit_when(visit: ComingVisit, today: date) -> str:
    """tomorrow · 10:00; 26 Nov · 10:00"""
    style = current_style()
    at = local(visit.starts_at, style)
    is_near = abs((at.date() - today).days) <= 1
    day = relative_day(at.date(), style, today) if is_near else day_brief(at.date(), style, today)
    return f"{day} · {time_of_day(at, style)}"


def next_words(row: LeadRow) -> str:
    """Of a lead that waits for its visit, the service and how the appointment stands."""
    if row.visit is not None and row.next_task_id in (None, row.visit.task_id):
        return f"{row.visit.service} · {term(row.visit.status)}"
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
