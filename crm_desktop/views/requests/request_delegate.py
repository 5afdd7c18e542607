"""Paints the lines of the list of requests: when, who, how it came and stands, and how fast it was answered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.dates import moment_brief
from crm_desktop.i18n.numbers import duration
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.kit.phone_numbers import parse_phone
from crm_desktop.models.work.request import OPEN_REQUESTS, RequestKind, RequestStatus
from crm_desktop.queries.work.request_rows import RequestRow
from crm_desktop.rules.late_answers import is_late
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.work_delegate import shown_phone

translate = QCoreApplication.translate

KIND_ICONS = {
    RequestKind.CALL: "phone-incoming",
    RequestKind.MISSED_CALL: "phone-missed",
    RequestKind.FORM: "file-text",
    RequestKind.WALK_IN: "door-open",
    RequestKind.UPSELL: "plus",
    RequestKind.PROVIDER: "stethoscope",
    RequestKind.MESSAGE: "message-circle",
    RequestKind.REFERRAL: "user-plus",
}
STATUS_TONES = {
    RequestStatus.NEW: "blue",
    RequestStatus.MISSED: "red",
    RequestStatus.IN_WORK: "violet",
    RequestStatus.CONVERTED: "green",
    RequestStatus.ANSWERED: "green",
    RequestStatus.LOST: "red",
    RequestStatus.SPAM: "gray",
}


class RequestDelegate(RowDelegate):
    """What has waited longer than its branch allows is said in red."""

    def __init__(self, region: str, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region, self._now = region, now

    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if key == "time":
            cell.number(text)
        elif key == "client":
            self._client(cell, row)
        elif key == "kind":
            cell.icon(KIND_ICONS[row.kind], "red" if row.kind is RequestKind.MISSED_CALL else "faint")
            cell.two_lines(term(row.kind), row.channel or "")
        elif key == "status":
            cell.chip(text, STATUS_TONES[row.status])
        elif key == "topic":
            if row.topic or row.service:
                cell.two_lines(row.topic or row.service or "", row.text or "")
            else:
                cell.words(row.text or "—", "text" if row.text else "faint")
        else:
            self._response(cell, row, text)

    def _client(self, cell: Cell, row: RequestRow) -> None:
        number = raw_phone(row.phone_raw, self._region)
        if row.person:
            cell.avatar(row.person)
            cell.two_lines(row.person, number or row.service or "") if number else cell.words(row.person, strong=True)
        else:
            cell.icon("user-search", "amber", 20)
            cell.two_lines(number or "—", translate("RequestDelegate", "Nobody known"))

    def _response(self, cell: Cell, row: RequestRow, text: str) -> None:
        counts = row.first_response_at is not None or row.status in OPEN_REQUESTS
        was_late = counts and is_late(row.received_at, row.first_response_at or self._now(), row.late_after)
        behind = row.delay_cause or row.handler or ""
        cell.two_lines(text, behind, "red" if was_late else "text")


def request_columns(now: Callable[[], datetime]) -> list[Column]:
    return [
        Column("time", lambda: translate("RequestDelegate", "Came"), lambda row: _when(row, now()), 72, True),
        Column("client", lambda: translate("RequestDelegate", "From"), _from, 176, widest=240),
        Column("kind", lambda: translate("RequestDelegate", "How"), lambda row: term(row.kind), 140, widest=220),
        Column("topic", lambda: translate("RequestDelegate", "About what"), lambda row: row.topic or row.text or ""),
        Column(
            "status",
            lambda: translate("RequestDelegate", "Status"),
            lambda row: status_words(row.status),
            118,
            widest=150,
        ),
        Column(
            "response",
            lambda: translate("RequestDelegate", "Answered in"),
            lambda row: _waited(row, now()),
            104,
            widest=140,
        ),
    ]


def raw_phone(typed: str | None, region: str) -> str:
    """A number as it was typed, grouped where it is understood."""
    return shown_phone(parse_phone(typed, region).e164 or typed, region) if typed else ""


def status_words(status: RequestStatus) -> str:
    return {
        RequestStatus.NEW: lambda: translate("RequestDelegate", "New"),
        RequestStatus.MISSED: lambda: translate("RequestDelegate", "Missed"),
        RequestStatus.IN_WORK: lambda: translate("RequestDelegate", "In work"),
        RequestStatus.CONVERTED: lambda: translate("RequestDelegate", "Made a lead"),
        RequestStatus.ANSWERED: lambda: translate("RequestDelegate", "Answered"),
        RequestStatus.LOST: lambda: translate("RequestDelegate", "Lost"),
        RequestStatus.SPAM: lambda: translate("RequestDelegate", "Spam"),
    }[status]()


def _from(row: RequestRow) -> str:
    return row.person or row.phone_raw or ""


def _when(row: RequestRow, now: datetime) -> str:
    return moment_brief(row.received_at, current_style(), now)


def _waited(row: RequestRow, now: datetime) -> str:
    style = current_style()
    if row.first_response_at is not None:
        return duration(int((row.first_response_at - row.received_at).total_seconds()), style)
    if row.status not in OPEN_REQUESTS:
        return "—"
    waited = duration(int((now - row.received_at).total_seconds()), style)
    return translate("RequestDelegate", "waits %1").replace("%1", waited)
