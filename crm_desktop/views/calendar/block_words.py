"""What a block says: its state in a word and an icon, its hours, and everything for the tooltip and screen readers."""

from __future__ import annotations

from datetime import date, time
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.dates import day_with_weekday_brief, time_of_day, time_span
from crm_desktop.i18n.numbers import count, duration, money
from crm_desktop.i18n.style import DateStyle, current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.models.people.alert import AlertKind
from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.models.work.task import TaskStatus
from crm_desktop.queries.visits.schedule_days import VisitRow
from crm_desktop.views.calendar.entries import Entry
from crm_desktop.views.calendar.wall import DAY
from crm_desktop.views.widgets.sync_standing import Mark
from crm_desktop.views.widgets.tentative import mark_sentence, mark_word, say_to_patient, time_is_lost
from crm_desktop.views.widgets.work_rows import TASK_ICONS

translate = QCoreApplication.translate

# An icon beside the word: with little room it stands alone, its word is in the tooltip.
STATE_ICONS = {
    AppointmentStatus.BOOKED: "",
    AppointmentStatus.CONFIRMED: "check",
    AppointmentStatus.ARRIVED: "door-open",
    AppointmentStatus.ADMITTED: "stethoscope",
    AppointmentStatus.COMPLETED: "check-check",
    AppointmentStatus.NO_SHOW: "user-x",
    AppointmentStatus.UNPLACED: "triangle-alert",
    AppointmentStatus.CANCELLED: "x",
    AppointmentStatus.RESCHEDULED: "repeat",
}
ALERT_ICONS = {
    AlertKind.ALLERGY: "shield-alert",
    AlertKind.VIP: "star",
    AlertKind.DEBT: "wallet",
    AlertKind.OTHER: "circle-alert",
}
# Over, or out of the way: the block steps back so that what is still to come is seen first.
OVER = (AppointmentStatus.COMPLETED, AppointmentStatus.NO_SHOW, AppointmentStatus.CANCELLED)


def clock(minute: int) -> time:
    return time(minute // 60 % 24, minute % 60)


def hours(start: int, end: int) -> str:
    return _hours(start, end, current_style())


@lru_cache(maxsize=2048)
def _hours(start: int, end: int, style: DateStyle) -> str:
    if end == DAY:
        # The midnight at the end of a day is not the one it began with.
        return f"{time_of_day(clock(start), style)}–{style.in_digits('24:00')}"
    return time_span(clock(start), clock(end), style)


def name_of(entry: Entry) -> str:
    """Who may not see the person sees that the slot is taken."""
    return entry.title or translate("CalendarWords", "Taken")


def state_word(entry: Entry) -> str:
    if entry.state is AppointmentStatus.UNPLACED:
        return translate("CalendarWords", "Slot taken")
    if entry.mark is not Mark.NONE:
        return mark_word(entry.mark)
    if entry.task is not None and entry.task.is_overdue:
        return translate("CalendarWords", "Overdue")
    return term(entry.state)


def state_tone(entry: Entry) -> str:
    if entry.mark is not Mark.NONE:
        return "amber"
    if entry.task is not None and entry.task.is_overdue:
        return "red"
    return tone(entry.state)


def state_icon(entry: Entry) -> str:
    if entry.mark is not Mark.NONE:
        return entry.mark.icon
    if entry.task is not None:
        if entry.task.is_overdue:
            return "circle-alert"
        return "play" if entry.state is TaskStatus.IN_WORK else TASK_ICONS[entry.task.task_type]
    return STATE_ICONS[entry.state] if isinstance(entry.state, AppointmentStatus) else ""


def details(entry: Entry, on: date, currency: str, waits: int | None = None) -> list[str]:
    """Line by line; `waits` are the minutes since the person arrived."""
    style = current_style()
    when = day_with_weekday_brief(on, style)
    lines = [name_of(entry)]
    if entry.line:
        lines.append(entry.line)
    lines.append(when if entry.is_all_day else f"{when} · {hours(entry.start, entry.end)}")
    lines += [one for one in (entry.owner, entry.place) if one]
    lines += _standing(entry)
    if waits is not None:
        waiting = translate("CalendarWords", "Waiting for %1")
        lines.append(waiting.replace("%1", duration(waits * 60, style)))
    if entry.visit is not None:
        lines += _of_visit(entry.visit, currency)
    return lines


def _standing(entry: Entry) -> list[str]:
    """Its state and, while the server has not given the time, what may be said to the patient."""
    lines = [term(entry.state) if entry.mark is not Mark.NONE else state_word(entry)]
    if entry.state is AppointmentStatus.UNPLACED:
        lines.append(time_is_lost())
    elif entry.mark is not Mark.NONE:
        is_visit = entry.visit is not None
        lines.append(mark_sentence(entry.mark, of_visit=is_visit))
        if is_visit and entry.mark is Mark.OFFLINE:
            lines.append(say_to_patient())
    return lines


def _of_visit(visit: VisitRow, currency: str) -> list[str]:
    style = current_style()
    lines = []
    if visit.session_no is not None and visit.sessions_of is not None:
        session = translate("CalendarWords", "Session %1 of %2")
        lines.append(
            session.replace("%1", count(visit.session_no, style)).replace("%2", count(visit.sessions_of, style))
        )
    if visit.is_overbooked:
        lines.append(translate("CalendarWords", "Overbooked"))
    lines += [f"{term(alert.kind)}: {alert.text}" if alert.text else term(alert.kind) for alert in visit.alerts]
    if visit.price is not None:
        lines.append(translate("CalendarWords", "Price: %1").replace("%1", money(visit.price, currency, style)))
    if visit.paid:
        lines.append(translate("CalendarWords", "Paid: %1").replace("%1", money(visit.paid, currency, style)))
    if visit.note:
        lines.append(visit.note)
    return lines
