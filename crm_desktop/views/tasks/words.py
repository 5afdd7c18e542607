"""How tasks are spoken of: kinds of results, what comes next and when it is due, in whole sentences and in tones."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.dates import day_brief, day_with_weekday, local, relative_day, time_of_day
from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.style import current_style
from crm_desktop.models.work.result import ResultKind
from crm_desktop.views.widgets.form_dialog import filled

translate = QCoreApplication.translate

KIND_TONES = {
    ResultKind.SUCCESS: "green",
    ResultKind.CONDITIONAL_REFUSAL: "amber",
    ResultKind.CATEGORICAL_REFUSAL: "red",
    ResultKind.POSTPONE: "violet",
    ResultKind.NEUTRAL: "blue",
}
KIND_ICONS = {
    ResultKind.SUCCESS: "circle-check",
    ResultKind.CONDITIONAL_REFUSAL: "circle-minus",
    ResultKind.CATEGORICAL_REFUSAL: "circle-x",
    ResultKind.POSTPONE: "clock",
    ResultKind.NEUTRAL: "circle-dot",
}


def kind_words(kind: ResultKind) -> str:
    return {
        ResultKind.SUCCESS: lambda: translate("TaskWords", "Success"),
        ResultKind.CONDITIONAL_REFUSAL: lambda: translate("TaskWords", "Refusal for now"),
        ResultKind.CATEGORICAL_REFUSAL: lambda: translate("TaskWords", "Final refusal"),
        ResultKind.POSTPONE: lambda: translate("TaskWords", "Put off"),
        ResultKind.NEUTRAL: lambda: translate("TaskWords", "Goes on"),
    }[kind]()


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
