"""When a task is due, in whole sentences."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.dates import day_brief, local, relative_day, time_of_day
from crm_desktop.i18n.style import current_style
from crm_desktop.views.widgets.form_dialog import filled

translate = QCoreApplication.translate


def due_words(on: date, until: date | None, at: datetime | None, now: datetime, today: date) -> str:
    """What stands under a task's title: "Due today at 15:00", "Was due 3 days ago"."""
    style = current_style()
    last = until or on
    if at is not None:
        day = relative_day(local(at, style).date(), style, today)
        facts = {"day": day, "time": time_of_day(at, style)}
        if at < now:
            return filled(translate("TaskWords", "Was due {day} at {time}"), **facts)
        return filled(translate("TaskWords", "Due {day} at {time}"), **facts)
    if last < today:
        return filled(translate("TaskWords", "Was due {day}"), day=relative_day(last, style, today))
    if until is not None and until != on:
        days = {"first": day_brief(on, style, today), "last": day_brief(until, style, today)}
        return filled(translate("TaskWords", "Due between {first} and {last}"), **days)
    return filled(translate("TaskWords", "Due {day}"), day=relative_day(on, style, today))
