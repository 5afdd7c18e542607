"""An expected refusal in words: this file alone turns a Problem into a sentence of `problem_words`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.counted import counted
from crm_desktop.i18n.dates import day_long, moment
from crm_desktop.i18n.direction import isolated, ltr
from crm_desktop.i18n.import_terms import FIELD_WORDS, KIND_WORDS, named
from crm_desktop.i18n.numbers import count, with_count
from crm_desktop.i18n.problem_words import SENTENCES
from crm_desktop.i18n.style import DateStyle, current_style
from crm_desktop.i18n.terms import term
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.messages.kinds import MessageStatus
from crm_desktop.models.visits.kinds import AppointmentStatus, WaitStatus

JOINING = "joining"  # where nobody works yet: what is to be done about the server is another thing then


def words(problem: Problem, style: DateStyle | None = None, *, when: str = "") -> str:
    """A whole sentence that says what was refused and, where it can be said, what to do.

    `when` is the end of the code whose sentence is told instead, if there is one.
    """
    style = style or current_style()
    keyed = KEYED.get(problem.code, {})
    shown = {
        name: keyed[name](str(value)) if name in keyed and value else _fact(value, style, is_name=name in NAMING)
        for name, value in problem.facts.items()
    }
    return _filled(_sentence(problem, style, when), shown)


def has_words(code: str) -> bool:
    return code in SENTENCES or code in COUNTED


def _sentence(problem: Problem, style: DateStyle, when: str) -> str:
    """Translated, its facts still in braces."""
    if problem.code in COUNTED:
        name, told = COUNTED[problem.code]
        n = int(str(problem.facts[name]))
        return with_count(told(n), n, style)
    ends = [when, *(more for fact, more in MORE.items() if problem.facts.get(fact))]
    codes = [*(f"{problem.code}.{end}" for end in ends), problem.code]
    sentence = next((SENTENCES[code] for code in codes if code in SENTENCES), None)
    if sentence is None:
        unknown = QCoreApplication.translate("Problems", "This could not be done ({code}).")
        return _filled(unknown, {"code": problem.code})
    return QCoreApplication.translate("Problems", str(sentence))


def _fact(value: object, style: DateStyle, *, is_name: bool = False) -> str:
    """Facts are values; they are written as this user writes dates and numbers."""
    if is_name:
        return style.in_digits(str(value))
    if isinstance(value, datetime):
        return moment(value, style)
    if isinstance(value, date):
        return day_long(value, style)
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, int):
        return count(value, style)
    if isinstance(value, list | tuple):
        return style.locale.createSeparatedList([isolated(str(one)) for one in value])
    text = str(value)
    # A telephone number has no letter that would tell its direction.
    return ltr(text) if text.startswith("+") else isolated(text)


def _filled(sentence: str, facts: Mapping[str, str]) -> str:
    for name, value in facts.items():
        sentence = sentence.replace("{" + name + "}", value)
    return sentence


def _right(key: str) -> str:
    return isolated(term(Right(key)))


def _kind(key: str) -> str:
    return named(KIND_WORDS, key)


def _kinds(keys: str) -> str:
    return ", ".join(_kind(key) for key in keys.split(", "))


def _field(key: str) -> str:
    return named(FIELD_WORDS, key)


def _appointment_status(key: str) -> str:
    return term(AppointmentStatus(key))


def _message_status(key: str) -> str:
    return term(MessageStatus(key))


def _wait_status(key: str) -> str:
    return term(WaitStatus(key))


NAMING = frozenset({"port"})  # numbers that count nothing: they are typed without marks of thousands

# A fact that not every refusal of its code bears → the end of the code whose sentence tells it too.
MORE = {"givers": "givers", "name": "named"}


def _required(keys: str) -> str:
    # The rules bring the store with them, and the first window is there before it.
    from crm_desktop.i18n.deal_words import required_field
    from crm_desktop.rules.deal_moves import RequiredField

    return current_style().locale.createSeparatedList([required_field(RequiredField(key)) for key in keys.split(",")])


# Facts that are keys of ours, and how people read them.
KEYED: dict[str, dict[str, Callable[[str], str]]] = {
    "access.no_right": {"right": _right},
    "deal.fields_needed": {"fields": _required},
    "map.unknown_kind": {"kinds": _kinds},
    "map.unknown_field": {"kind": _kind},
    "map.field_missing": {"field": _field},
    "import.kind_differs": {"found": _kind, "wanted": _kind},
    "message.cannot_move": {"before": _message_status, "after": _message_status},
    "appointment.cannot_move": {"before": _appointment_status, "after": _appointment_status},
    "waiting.cannot_move": {"before": _wait_status, "after": _wait_status},
}

# A code → the fact that is counted in its sentence, and the sentence in the plural forms of each language.
COUNTED: dict[str, tuple[str, Callable[[int], str]]] = {
    "keys.passphrase_too_short": ("least", counted.passphrase_too_short),
    "row.too_many_cells": ("found", counted.row_too_many_cells),
    "row.too_few_cells": ("found", counted.row_too_few_cells),
    "row.cell_too_long": ("limit", counted.cell_too_long),
    "import.too_long": ("limit", counted.value_too_long),
    "tag.too_long": ("words", counted.tag_too_long),
}
