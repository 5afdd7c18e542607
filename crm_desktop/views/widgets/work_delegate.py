"""Paints lines of work: when, who with a face and a number, what, how it stands, the stage, whose it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.dates import day_brief, local, time_of_day
from crm_desktop.i18n.numbers import count, phone
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.kit.e164 import display_phone
from crm_desktop.models.work.lead import Priority
from crm_desktop.models.work.task import TaskStatus
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.work_rows import WorkKind, WorkRow

translate = QCoreApplication.translate


class WorkDelegate(RowDelegate):
    """`today` is asked at each paint, because the night passes while the program runs."""

    def __init__(self, region: str, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region = region
        self._today = today

    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if key == "time":
            cell.number(text, "red" if row.is_overdue else "text", strong=row.is_open)
        elif key == "client":
            self._client(cell, row, text)
        elif key == "task":
            cell.icon(row.icon, "red" if row.priority is Priority.URGENT else "faint")
            if row.priority is Priority.IMPORTANT:
                cell.icon("flag", "amber", 13)
            cell.words(text, "text" if row.is_open else "muted")
        elif key == "status":
            cell.chip(text, "red" if _is_late_word(row) else tone(row.state))
        elif key == "stage":
            if row.stage is not None:
                cell.stages(row.stage.index + 1, row.stage.count)
        elif key == "owner":
            cell.words(text, "muted", small=True)
        else:
            cell.words(text)

    def _client(self, cell: Cell, row: WorkRow, text: str) -> None:
        if not row.person:
            shown = shown_phone(row.phone, self._region)
            if shown:
                cell.two_lines(shown, translate("WorkRows", "Nobody known"))
            else:
                cell.words("—", "faint")
            return
        cell.avatar(row.person)
        if row.warning:
            cell.icon("triangle-alert", "red", 14)
        if row.do_not_call:
            cell.icon("phone-off", "red", 14)
        cell.two_lines(row.person, shown_phone(row.phone, self._region))


def shown_phone(number: str | None, region: str) -> str:
    """Grouped, in the reader's digits, whole inside right-to-left text; empty when there is none."""
    return phone(display_phone(number, region), current_style()) if number else ""


def when_words(row: WorkRow, day: date, today: date) -> str:
    """The hour on the day shown, the day itself elsewhere, nothing for "some time today"."""
    style = current_style()
    if row.at is not None and local(row.at, style).date() == day:
        return time_of_day(row.at, style)
    on = row.on or (local(row.at, style).date() if row.at is not None else None)
    if on is None or on == day:
        return "—"
    return day_brief(on, style, today)


def status_words(row: WorkRow) -> str:
    return translate("WorkRows", "Overdue") if _is_late_word(row) else term(row.state)


def _is_late_word(row: WorkRow) -> bool:
    """Overdue is a flag: it takes the place of "to do", never of "in work", which says that somebody is at it."""
    return row.is_overdue and row.state is TaskStatus.PLANNED


def task_words(row: WorkRow) -> str:
    if row.kind is WorkKind.CALLBACK:
        return translate("WorkRows", "Missed call — return")
    if row.kind is WorkKind.CALL and not row.title:
        return translate("WorkRows", "Call without a result")
    if row.total:
        style = current_style()
        done = translate("WorkRows", "{title} · {done} of {total}")
        return (
            done.replace("{done}", count(row.done, style))
            .replace("{total}", count(row.total, style))
            .replace("{title}", row.title)
        )
    return row.title


def work_columns(day: Callable[[], date], today: Callable[[], date], with_stage: bool = True) -> list[Column]:
    columns = [
        Column("time", lambda: translate("WorkRows", "Time"), lambda row: when_words(row, day(), today()), 84, True),
        Column("client", lambda: translate("WorkRows", "Client"), lambda row: row.person, 190, widest=240),
        Column("task", lambda: translate("WorkRows", "Task"), task_words),
        Column("status", lambda: translate("WorkRows", "Status"), status_words, 132),
    ]
    if with_stage:
        columns.append(Column("stage", lambda: translate("WorkRows", "Stage"), _stage_words, 92, is_spare=True))
    columns.append(Column("owner", lambda: translate("WorkRows", "Owner"), lambda row: row.owner, 104, widest=140))
    return columns


def _stage_words(row: WorkRow) -> str:
    return row.stage.name if row.stage is not None else ""
