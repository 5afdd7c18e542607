"""The next task in one sentence: what, when, and how near that is."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.dates import day_with_weekday, relative_day, time_of_day
from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.style import current_style
from crm_desktop.views.widgets.form_dialog import filled

translate = QCoreApplication.translate


def step_words(title: str, on: date, at: datetime | None, today: date) -> str:
    """ "Call back — Tuesday, 24 November 2026 at 15:00, in 3 days" """
    style = current_style()
    facts: dict[str, str] = {"task": isolated(title), "day": day_with_weekday(on, style)}
    is_near = abs((on - today).days) <= 14
    if is_near:
        facts["near"] = relative_day(on, style, today)
    if at is not None:
        facts["time"] = time_of_day(at, style)
    if is_near and at is not None:
        return filled(translate("TaskWords", "{task} — {near} at {time}, {day}"), **facts)
    if is_near:
        return filled(translate("TaskWords", "{task} — {near}, {day}"), **facts)
    if at is not None:
        return filled(translate("TaskWords", "{task} — {day} at {time}"), **facts)
    return filled(translate("TaskWords", "{task} — {day}"), **facts)
