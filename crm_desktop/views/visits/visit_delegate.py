"""Paints the lines of the list of appointments and of the waiting list, whose columns are the same."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.calendars import week_days, weekday_name
from crm_desktop.i18n.dates import ago, day_brief, time_of_day
from crm_desktop.i18n.numbers import duration
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.models.visits.appointment import COMING, AppointmentStatus
from crm_desktop.models.visits.wait_entry import WaitStatus
from crm_desktop.models.work.lead import Priority
from crm_desktop.queries.visits.day_visits import VisitRow
from crm_desktop.queries.visits.wait_rows import WaitRow
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.work_delegate import shown_phone

translate = QCoreApplication.translate

_LISTED = tuple(one for one in AppointmentStatus if one is not AppointmentStatus.RESCHEDULED)
LATE_MINUTES = 20  # somebody at the desk waits longer than they should


class VisitDelegate(RowDelegate):
    def __init__(self, region: str, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region, self._now = region, now

    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        is_visit = isinstance(row, VisitRow)
        if key == "person":
            self._person(cell, row, text)
        elif key == "time" and is_visit:
            is_late = row.status in COMING[:2] and row.starts_at < self._now()
            cell.number(text, "red" if is_late else "text")
        elif key == "time":
            lines(cell, text, hours_words(row))
        elif key == "service":
            lines(cell, text, session_words(row) if is_visit else row.note or "")
        elif key == "provider":
            lines(cell, text, _room(row))
        elif key == "status":
            cell.chip(text, tone(row.status))
        elif key == "since":
            minutes = waiting_minutes(row, self._now()) if is_visit else None
            cell.words(text, "red" if minutes is not None and minutes >= LATE_MINUTES else "muted", small=True)
        else:
            cell.words(text, "muted", small=True)

    def _person(self, cell: Cell, row: Any, text: str) -> None:
        cell.avatar(text)
        if isinstance(row, VisitRow):
            if row.warning:
                cell.icon("triangle-alert", "red", 14)
            if row.is_overbooked:
                cell.icon("copy-plus", "amber", 14)
        elif row.priority in (Priority.IMPORTANT, Priority.URGENT):
            cell.icon("flag", tone(row.priority), 14)
        cell.two_lines(text, shown_phone(row.phone, self._region) if row.phone else "—")


def lines(cell: Cell, first: str, second: str) -> None:
    """One line in the middle where there is no second."""
    if second:
        cell.two_lines(first, second)
    else:
        cell.words(first, strong=True)


def visit_columns(
    now: Callable[[], datetime], today: Callable[[], date], is_waiting: Callable[[], bool]
) -> list[Column]:
    """The headings follow the tab: of the waiting list the days are told, not the hour."""

    def time_heading() -> str:
        return translate("VisitDelegate", "When") if is_waiting() else translate("VisitDelegate", "Time")

    def since_heading() -> str:
        return translate("VisitDelegate", "On the list") if is_waiting() else translate("VisitDelegate", "Waiting")

    def times() -> list[str]:
        """A visit has its hour; who waits, a day that may have the longest name."""
        if not is_waiting():
            return ["00:00"]
        months = [today() + timedelta(days=30 * month) for month in range(4)]
        return [until_words(day, day) for day in months]

    return [
        Column("time", time_heading, lambda row: time_words(row, today()), 84, widest=150, states=times),
        Column("person", lambda: translate("VisitDelegate", "Person"), lambda row: row.person),
        Column("service", lambda: translate("VisitDelegate", "Service"), lambda row: row.service, 116, widest=190),
        Column("provider", lambda: translate("VisitDelegate", "Therapist, room"), _provider, 112, widest=170),
        Column("status", lambda: translate("VisitDelegate", "Status"), lambda row: term(row.status), 128,
               states=lambda: map(term, WaitStatus if is_waiting() else _LISTED)),
        Column("since", since_heading, lambda row: since_words(row, now()), 82, widest=110),
    ]  # fmt: skip


def _provider(row: Any) -> str:
    return row.provider or translate("VisitDelegate", "Any therapist")


def _room(row: Any) -> str:
    return row.room or "" if isinstance(row, VisitRow) else ""


def time_words(row: VisitRow | WaitRow, today: date) -> str:
    """The hour of a visit; of somebody who waits, the days on which they could come."""
    style = current_style()
    if isinstance(row, VisitRow):
        return time_of_day(row.starts_at, style)
    if row.from_on <= today:
        return until_words(row.until_on, today)
    last = day_brief(row.until_on, style, today)
    return filled(translate("VisitDelegate", "{first} – {last}"), first=day_brief(row.from_on, style, today), last=last)


def until_words(day: date, today: date) -> str:
    last = day_brief(day, current_style(), today)
    return filled(translate("VisitDelegate", "until {last}"), last=last)


def hours_words(row: WaitRow) -> str:
    """Weekdays and hours that suit; nothing where all do."""
    style = current_style()
    names = [weekday_name(day, style, short=True) for day in week_days(row.from_on, style)
             if str(day.isoweekday()) in row.weekdays]  # fmt: skip
    days = ("، " if style.language == "fa" else ", ").join(names)
    first, last = (style.in_digits(one) if one else "" for one in (row.from_time, row.until_time))
    if first and last:
        hours = filled(translate("VisitDelegate", "{first} to {last}"), first=first, last=last)
    elif first:
        hours = filled(translate("VisitDelegate", "from {first}"), first=first)
    else:
        hours = filled(translate("VisitDelegate", "until {last}"), last=last) if last else ""
    return f"{days} {hours}".strip()


def session_words(row: VisitRow) -> str:
    if row.session_no is None or row.sessions_of is None:
        return row.note or ""
    sentence = translate("VisitDelegate", "visit {number} of {count}")
    return current_style().in_digits(filled(sentence, number=str(row.session_no), count=str(row.sessions_of)))


def waiting_minutes(row: VisitRow, now: datetime) -> int | None:
    """Only of somebody who is here and not yet received."""
    if row.status is not AppointmentStatus.ARRIVED or row.arrived_at is None:
        return None
    return max(int((now - row.arrived_at).total_seconds() // 60), 0)


def since_words(row: VisitRow | WaitRow, now: datetime) -> str:
    style = current_style()
    if isinstance(row, WaitRow):
        return ago(row.created_at, style, now)
    minutes = waiting_minutes(row, now)
    return duration(minutes * 60, style) if minutes is not None else ""
