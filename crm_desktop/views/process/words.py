"""The work process in words: kinds of results, types of fields, who gets a task, and what a next step will do."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QCoreApplication, QObject

from crm_desktop.i18n.dates import time_of_day
from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.numbers import duration
from crm_desktop.i18n.style import current_style
from crm_desktop.models.work.result import Closes, FieldType, ResultKind
from crm_desktop.models.work.task_template import PerformerRule, TaskType
from crm_desktop.queries.process.allowed_results import CellRow
from crm_desktop.views.widgets.form_dialog import filled

translate = QCoreApplication.translate

TYPE_ICONS = {
    TaskType.PERSONAL_CALL: "phone",
    TaskType.CALL_ROUND: "users",
    TaskType.OTHER_CLIENT: "user",
    TaskType.INTERNAL: "building-2",
}
TYPE_TONES = {
    TaskType.PERSONAL_CALL: "blue",
    TaskType.CALL_ROUND: "violet",
    TaskType.OTHER_CLIENT: "green",
    TaskType.INTERNAL: "amber",
}
FIELD_ICONS = {
    FieldType.TEXT: "type",
    FieldType.NUMBER: "hash",
    FieldType.MONEY: "coins",
    FieldType.DATE: "calendar-days",
    FieldType.TIME: "clock",
    FieldType.YES_NO: "toggle-right",
    FieldType.LIST: "list",
    FieldType.SEVERAL: "list-checks",
    FieldType.PERSON: "user",
    FieldType.SERVICE: "stethoscope",
}


def kind_sentence(kind: ResultKind) -> str:
    """What the kind allows (OT-51)."""
    return {
        ResultKind.SUCCESS: lambda: translate("ProcessWords", "The work may end with it, and it can win the deal."),
        ResultKind.CONDITIONAL_REFUSAL: lambda: translate(
            "ProcessWords", "The work never ends with it: a next step follows."
        ),
        ResultKind.CATEGORICAL_REFUSAL: lambda: translate(
            "ProcessWords", "The work may end with it, and it can lose the deal."
        ),
        ResultKind.POSTPONE: lambda: translate("ProcessWords", "The work never ends with it: it goes on another day."),
        ResultKind.NEUTRAL: lambda: translate("ProcessWords", "The work never ends with it: it goes on."),
    }[kind]()


def closes_words(closes: Closes) -> str:
    return {
        Closes.NOTHING: lambda: translate("ProcessWords", "Nothing: the deal stays open"),
        Closes.WON: lambda: translate("ProcessWords", "Wins the deal"),
        Closes.LOST: lambda: translate("ProcessWords", "Loses the deal"),
    }[closes]()


def field_type_words(field_type: FieldType) -> str:
    return {
        FieldType.TEXT: lambda: translate("ProcessWords", "Text"),
        FieldType.NUMBER: lambda: translate("ProcessWords", "Number"),
        FieldType.MONEY: lambda: translate("ProcessWords", "Money"),
        FieldType.DATE: lambda: translate("ProcessWords", "Date"),
        FieldType.TIME: lambda: translate("ProcessWords", "Time"),
        FieldType.YES_NO: lambda: translate("ProcessWords", "Yes or no"),
        FieldType.LIST: lambda: translate("ProcessWords", "One of a list"),
        FieldType.SEVERAL: lambda: translate("ProcessWords", "Several of a list"),
        FieldType.PERSON: lambda: translate("ProcessWords", "Person"),
        FieldType.SERVICE: lambda: translate("ProcessWords", "Service"),
    }[field_type]()


def rule_words(rule: PerformerRule) -> str:
    return {
        PerformerRule.SAME: lambda: translate("ProcessWords", "Same performer"),
        PerformerRule.AUTHOR: lambda: translate("ProcessWords", "Whoever gave the task"),
        PerformerRule.OWNER: lambda: translate("ProcessWords", "Owner of the lead or deal"),
        PerformerRule.USER: lambda: translate("ProcessWords", "A certain colleague"),
        PerformerRule.TEAM: lambda: translate("ProcessWords", "A team"),
        PerformerRule.NOBODY: lambda: translate("ProcessWords", "Anybody may take it"),
    }[rule]()


def performer_words(rule: PerformerRule, name: str) -> str:
    """In a cell of the table; `name` is that of the colleague or team, where the rule names one."""
    return name if name and rule in (PerformerRule.USER, PerformerRule.TEAM) else rule_words(rule)


def performer_sentence(rule: PerformerRule, name: str) -> str:
    sentence = {
        PerformerRule.SAME: lambda: translate("ProcessWords", "The same performer gets it."),
        PerformerRule.AUTHOR: lambda: translate("ProcessWords", "Whoever gave the task gets it."),
        PerformerRule.OWNER: lambda: translate("ProcessWords", "The owner of the lead or deal gets it."),
        PerformerRule.USER: lambda: translate("ProcessWords", "{name} gets it."),
        PerformerRule.TEAM: lambda: translate("ProcessWords", "The team {name} gets it."),
        PerformerRule.NOBODY: lambda: translate("ProcessWords", "Anybody may take it."),
    }[rule]()
    return filled(sentence, name=isolated(name) or "…")


class ProcessCounted(QObject):
    """Sentences with a count in them."""

    def tomorrow_on(self, n: int) -> str:
        return self.tr("in %n day(s)", "", n)

    def days_at(self, n: int) -> str:
        return self.tr("in %n day(s) at {time}", "", n)

    def after_days(self, n: int) -> str:
        return self.tr("After “{result}”: “{next}” in %n day(s).", "", n)

    def after_days_at(self, n: int) -> str:
        return self.tr("After “{result}”: “{next}” in %n day(s) at {time}.", "", n)

    def told(self, n: int) -> str:
        return self.tr("In the last 30 days this result was told %n time(s).", "", n)

    def templates(self, n: int) -> str:
        return self.tr("in %n template(s)", "", n)

    def fields(self, n: int) -> str:
        return self.tr("asks %n thing(s)", "", n)

    def values(self, n: int) -> str:
        return self.tr("%n value(s)", "", n)

    def results(self, n: int) -> str:
        return self.tr("%n result(s)", "", n)


def counted(what: str, n: int) -> str:
    """`what` names a sentence of ProcessCounted."""
    said: str = getattr(ProcessCounted(), what)(n)
    return current_style().in_digits(said)


def delay_words(days: int, minutes: int, at_time: str | None) -> str:
    """When the next task is due, for a cell: "in 2 days at 10:00"."""
    if minutes and not days:
        return filled(translate("ProcessWords", "in {time}"), time=duration(minutes * 60, current_style()))
    if at_time and days:
        return filled(counted("days_at", days), time=_clock(at_time))
    if at_time:
        return filled(translate("ProcessWords", "the same day at {time}"), time=_clock(at_time))
    return counted("tomorrow_on", days) if days else translate("ProcessWords", "the same day")


def step_sentence(result: str, follower: str, days: int, minutes: int, at_time: str | None) -> str:
    """The first half of what will happen; the second is `performer_sentence`."""
    facts = {"result": isolated(result), "next": isolated(follower)}
    if minutes and not days:
        facts["time"] = duration(minutes * 60, current_style())
        return filled(translate("ProcessWords", "After “{result}”: “{next}” in {time}."), **facts)
    if at_time:
        facts["time"] = _clock(at_time)
        if days:
            return filled(counted("after_days_at", days), **facts)
        return filled(translate("ProcessWords", "After “{result}”: “{next}” the same day at {time}."), **facts)
    if days:
        return filled(counted("after_days", days), **facts)
    return filled(translate("ProcessWords", "After “{result}”: “{next}” the same day."), **facts)


def end_sentence(result: str, reason: str, closes: Closes) -> str:
    facts = {"result": isolated(result), "reason": isolated(reason)}
    if closes is Closes.WON:
        return filled(translate("ProcessWords", "After “{result}” the work ends and the deal is won."), **facts)
    if closes is Closes.LOST:
        return filled(translate("ProcessWords", "After “{result}” the work ends and the deal is lost."), **facts)
    if reason:
        return filled(translate("ProcessWords", "After “{result}” the work ends: {reason}."), **facts)
    return filled(translate("ProcessWords", "After “{result}” the work ends."), **facts)


def unsaid_sentence(result: str, may_end: bool) -> str:
    """A cell the process says nothing about."""
    if may_end:
        sentence = translate("ProcessWords", "Nothing is said about “{result}”: the work ends with it.")
    else:
        sentence = translate(
            "ProcessWords", "Nothing is said about “{result}”: the same task comes again in 2 working days."
        )
    return filled(sentence, result=isolated(result))


def cell_delay(cell: CellRow) -> str:
    return delay_words(cell.delay_days, cell.delay_minutes, cell.at_time)


def _clock(at_time: str) -> str:
    return time_of_day(time.fromisoformat(at_time), current_style())
