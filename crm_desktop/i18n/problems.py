"""The words of every expected refusal, by its code: this file alone turns a Problem into a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crm_desktop.i18n.dates import day_long, moment
from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import DateStyle, current_style
from crm_desktop.kit.problems import Problem


def words(problem: Problem, style: DateStyle | None = None) -> str:
    """A whole sentence that says what was refused and, where it can be said, what to do."""
    shown = {name: _fact(value, style or current_style()) for name, value in problem.facts.items()}
    sentence = SENTENCES.get(problem.code)
    if sentence is None:
        unknown = QCoreApplication.translate("Problems", "This could not be done ({code}).")
        return _filled(unknown, {"code": problem.code})
    return _filled(QCoreApplication.translate("Problems", str(sentence)), shown)


def _fact(value: object, style: DateStyle) -> str:
    """Facts are values; they are written as this user writes dates and numbers."""
    if isinstance(value, datetime):
        return moment(value, style)
    if isinstance(value, date):
        return day_long(value, style)
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, int):
        return count(value, style)
    return isolated(str(value))


def _filled(sentence: str, facts: Mapping[str, str]) -> str:
    for name, value in facts.items():
        sentence = sentence.replace("{" + name + "}", value)
    return sentence


# A code → its sentence, with the facts of the problem in braces by name.
SENTENCES: dict[str, object] = {  # strings; Qt types its marker as object
    # days and times as they are typed
    "date.not_understood": QT_TRANSLATE_NOOP(
        "Problems", "I cannot read {text} as a date. Write a day such as 30 Aban, 21.11.2026, +3 or “today”."
    ),
    "date.impossible": QT_TRANSLATE_NOOP("Problems", "There is no such day as {text}."),
    "time.not_understood": QT_TRANSLATE_NOOP(
        "Problems", "I cannot read {text} as a time. Write it as 15:30, 1530 or +30."
    ),
    "time.impossible": QT_TRANSLATE_NOOP("Problems", "There is no such time as {text} on this day."),
    # the program's own files
    "theme.font_missing": QT_TRANSLATE_NOOP(
        "Problems", "The font file {file} is missing, so some letters look different. Install the program again."
    ),
    "theme.icon_missing": QT_TRANSLATE_NOOP("Problems", "The icon {name} is missing. Install the program again."),
    "theme.stylesheet_missing": QT_TRANSLATE_NOOP(
        "Problems", "The look of the program is missing. Install the program again."
    ),
}
