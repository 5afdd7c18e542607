"""Appointments in words, for lists, notices and the heads of dialogs."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.dates import day_with_weekday_brief, local, relative_day, time_of_day
from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.style import DateStyle, current_style
from crm_desktop.queries.visits.free_slots import SlotRow
from crm_desktop.views.widgets.form_dialog import filled

translate = QCoreApplication.translate


def when_words(at: datetime, style: DateStyle | None = None) -> str:
    """Mon 23 November, 10:00"""
    style = style or current_style()
    return filled(
        translate("VisitWords", "{day}, {time}"),
        day=day_with_weekday_brief(local(at, style).date(), style),
        time=time_of_day(at, style),
    )


def slot_words(slot: SlotRow) -> str:
    """Mon 23 November, 10:00, Dr Karimi"""
    return filled(
        translate("VisitWords", "{when}, {provider}"),
        when=when_words(slot.starts_at),
        provider=isolated(slot.provider_name),
    )


def near_words(slot: SlotRow, today: date) -> str:
    """tomorrow 10:00, Dr Karimi — short enough for a button"""
    style = current_style()
    return filled(
        translate("VisitWords", "{day} {time}, {provider}"),
        day=relative_day(slot.on, style, today),
        time=time_of_day(slot.starts_at, style),
        provider=isolated(slot.provider_name),
    )


def nearest(slots: list[SlotRow], at: datetime, count: int = 3) -> list[SlotRow]:
    """The free times nearest to a moment, in order of time."""
    return sorted(sorted(slots, key=lambda slot: abs(slot.starts_at - at))[:count], key=lambda slot: slot.starts_at)
