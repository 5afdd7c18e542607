"""Paints the lines of the calls list: when, who, which way and how it ended, how long, what came of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.dates import ago, day_brief, local, moment_brief, time_of_day
from crm_desktop.i18n.numbers import stopwatch
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.views.calls.call_facts import own_number
from crm_desktop.views.calls.call_lines import CallLine
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.work_delegate import shown_phone

translate = QCoreApplication.translate


class CallDelegate(RowDelegate):
    def __init__(self, region: str, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region, self._now = region, now

    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if key == "time":
            self._time(cell, row, text)
        elif key == "client":
            self._client(cell, row)
        elif key == "status":
            cell.icon(row.icon, _ink(row))
            cell.chip(text, "red" if _is_late(row, self._now()) else tone(row.state))
        elif key == "talk":
            if row.has_recording:
                cell.icon("volume-2", "accent", 14)
            cell.number(text, "muted", strong=False)
        elif key == "line":
            cell.two_lines(text, _way(row)) if _way(row) else cell.words(text, "muted", small=True)
        elif key == "result":
            self._result(cell, row)
        else:
            cell.words(text, "muted", small=True)

    def _time(self, cell: Cell, row: CallLine, text: str) -> None:
        if row.is_callback:
            tint = "red" if _is_late(row, self._now()) else "text"
            cell.two_lines(text, ago(row.at, current_style(), self._now()), tint)
            return
        day, time = _day_and_time(row.at, self._now())
        if day:
            cell.two_lines(day, time)
        else:
            cell.number(time)

    def _client(self, cell: Cell, row: CallLine) -> None:
        number = shown_phone(row.phone, self._region)
        if row.person:
            if row.is_possible:
                cell.icon("circle-help", "amber", 20)  # no face: it may be somebody else
            else:
                cell.avatar(row.person)
            cell.two_lines(row.person, number)
        elif row.is_internal:
            cell.icon("phone", "faint", 20)
            cell.two_lines(number or "—", translate("CallDelegate", "Between desks"))
        else:
            cell.icon("user-search", "amber", 20)
            cell.two_lines(number or "—", translate("CallDelegate", "Nobody known"))

    def _result(self, cell: Cell, row: CallLine) -> None:
        if row.result and row.task:
            cell.two_lines(row.result, row.task)
        elif row.result or row.task:
            cell.words(row.result or row.task, "text" if row.result else "muted")
        if row.task_id is not None and not row.result and not row.task:
            cell.words(translate("CallDelegate", "Result is not given yet"), "amber")


def call_columns(now: Callable[[], datetime]) -> list[Column]:
    return [
        Column("time", lambda: translate("CallDelegate", "Time"), lambda row: _when(row, now()), 110, True),
        Column(
            "client",
            lambda: translate("CallDelegate", "Client"),
            _client_words,
            200,
            widest=232,
        ),
        Column("status", lambda: translate("CallDelegate", "Call"), call_words, 178),
        Column("talk", lambda: translate("CallDelegate", "Talk"), _talk, 76, True, widest=92),
        Column("result", lambda: translate("CallDelegate", "Result and task"), lambda row: row.result or row.task),
        Column(
            "line",
            lambda: translate("CallDelegate", "Line"),
            lambda row: own_number(row.line),
            104,
            widest=150,
            is_spare=True,
        ),
        Column(
            "agent", lambda: translate("CallDelegate", "Agent"), lambda row: row.agent, 92, widest=140, is_spare=True
        ),
    ]


def call_words(row: CallLine) -> str:
    """The status in words; of a call-back with its number of tries."""
    if row.is_callback and row.attempts:
        tries = translate("CallDelegate", "Tried {n}×, call again")
        return tries.replace("{n}", current_style().in_digits(str(row.attempts)))
    return term(row.state)


def _way(row: CallLine) -> str:
    """What happened to it inside: on to somebody else, or who was waited for."""
    if row.transferred_to:
        return translate("CallDelegate", "passed to {name}").replace("{name}", own_number(row.transferred_to))
    return own_number(row.queue)


def _client_words(row: CallLine) -> str:
    if row.is_possible and row.person:
        return translate("CallDelegate", "{name}, possibly").replace("{name}", row.person)
    return row.person or row.phone or ""


def _when(row: CallLine, now: datetime) -> str:
    """When it was, to the minute on any day; of a call-back, when it is due."""
    if row.is_callback:
        return moment_brief(row.due_at or row.at, current_style(), now)
    return " ".join(filter(None, _day_and_time(row.at, now)))


def _day_and_time(at: datetime, now: datetime) -> tuple[str, str]:
    """Today needs no day."""
    style = current_style()
    here, today = local(at, style), local(now, style).date()
    return "" if here.date() == today else day_brief(here.date(), style, today), time_of_day(here, style)


def _talk(row: CallLine) -> str:
    return stopwatch(row.talk_for, current_style()) if row.talk_for else "—"


def _is_late(row: CallLine, now: datetime) -> bool:
    return row.due_at is not None and row.due_at < now


def _ink(row: CallLine) -> str:
    if row.icon == "phone-missed":
        return "red"
    return "green" if row.is_live else "faint"
