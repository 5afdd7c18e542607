"""What the import screens call kinds, fields, fates and states, and a stored reason as a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem

Words = Callable[[], str]


def tr(text: str) -> str:
    return QCoreApplication.translate("Imports", text)


KIND_WORDS: dict[str, Words] = {
    "people": lambda: QCoreApplication.translate("Imports", "People"),
    "organisations": lambda: QCoreApplication.translate("Imports", "Organisations"),
    "opportunities": lambda: QCoreApplication.translate("Imports", "Deals"),
    "tasks": lambda: QCoreApplication.translate("Imports", "Tasks"),
    "calls": lambda: QCoreApplication.translate("Imports", "Calls"),
    "call-round": lambda: QCoreApplication.translate("Imports", "Call round"),
}
FIELD_WORDS: dict[str, Words] = {
    "external_id": lambda: QCoreApplication.translate("Imports", "Key in the other program"),
    "given_name": lambda: QCoreApplication.translate("Imports", "Given name"),
    "family_name": lambda: QCoreApplication.translate("Imports", "Family name"),
    "full_name": lambda: QCoreApplication.translate("Imports", "Full name"),
    "father_name": lambda: QCoreApplication.translate("Imports", "Father's name"),
    "sex": lambda: QCoreApplication.translate("Imports", "Sex"),
    "birth_on": lambda: QCoreApplication.translate("Imports", "Date of birth"),
    "national_id": lambda: QCoreApplication.translate("Imports", "National id"),
    "file_number": lambda: QCoreApplication.translate("Imports", "File number"),
    "phone": lambda: QCoreApplication.translate("Imports", "Phone"),
    "phone2": lambda: QCoreApplication.translate("Imports", "Second phone"),
    "phone3": lambda: QCoreApplication.translate("Imports", "Third phone"),
    "email": lambda: QCoreApplication.translate("Imports", "E-mail"),
    "organization": lambda: QCoreApplication.translate("Imports", "Organisation"),
    "category": lambda: QCoreApplication.translate("Imports", "Category"),
    "tags": lambda: QCoreApplication.translate("Imports", "Tags"),
    "notes": lambda: QCoreApplication.translate("Imports", "Notes"),
    "city": lambda: QCoreApplication.translate("Imports", "City"),
    "region": lambda: QCoreApplication.translate("Imports", "Region"),
    "address": lambda: QCoreApplication.translate("Imports", "Address"),
    "created_on": lambda: QCoreApplication.translate("Imports", "Registered on"),
    "name": lambda: QCoreApplication.translate("Imports", "Name"),
    "sector": lambda: QCoreApplication.translate("Imports", "Line of business"),
    "website": lambda: QCoreApplication.translate("Imports", "Website"),
    "title": lambda: QCoreApplication.translate("Imports", "Title"),
    "owner": lambda: QCoreApplication.translate("Imports", "Responsible"),
    "product": lambda: QCoreApplication.translate("Imports", "Service or product"),
    "person": lambda: QCoreApplication.translate("Imports", "Client"),
    "stage": lambda: QCoreApplication.translate("Imports", "Stage"),
    "opened_on": lambda: QCoreApplication.translate("Imports", "Opened on"),
    "closed_on": lambda: QCoreApplication.translate("Imports", "Closed on"),
    "amount": lambda: QCoreApplication.translate("Imports", "Amount"),
    "manager": lambda: QCoreApplication.translate("Imports", "Team leader"),
    "branch": lambda: QCoreApplication.translate("Imports", "Branch"),
    "template": lambda: QCoreApplication.translate("Imports", "Kind of task"),
    "due_at": lambda: QCoreApplication.translate("Imports", "Due"),
    "performer": lambda: QCoreApplication.translate("Imports", "Performer"),
    "priority": lambda: QCoreApplication.translate("Imports", "Priority"),
    "state": lambda: QCoreApplication.translate("Imports", "State"),
    "result": lambda: QCoreApplication.translate("Imports", "Result"),
    "done_at": lambda: QCoreApplication.translate("Imports", "Done on"),
    "direction": lambda: QCoreApplication.translate("Imports", "Direction"),
    "started_at": lambda: QCoreApplication.translate("Imports", "Began"),
    "agent": lambda: QCoreApplication.translate("Imports", "Operator"),
    "ring_seconds": lambda: QCoreApplication.translate("Imports", "Ringing time"),
    "talk_seconds": lambda: QCoreApplication.translate("Imports", "Talking time"),
    "person_name": lambda: QCoreApplication.translate("Imports", "Name"),
    "phone_kind": lambda: QCoreApplication.translate("Imports", "Kind of phone"),
    "age": lambda: QCoreApplication.translate("Imports", "Age"),
    "job": lambda: QCoreApplication.translate("Imports", "Job"),
    "attempts": lambda: QCoreApplication.translate("Imports", "Number of calls"),
    "last_call_seconds": lambda: QCoreApplication.translate("Imports", "Length of the last call"),
    "previous_outcome": lambda: QCoreApplication.translate("Imports", "Earlier outcome"),
}
FATE_WORDS: dict[str, tuple[Words, str]] = {
    "made": (lambda: QCoreApplication.translate("Imports", "Stored, with a remark"), "blue"),
    "updated": (lambda: QCoreApplication.translate("Imports", "Completed"), "green"),
    "skipped": (lambda: QCoreApplication.translate("Imports", "Skipped"), "gray"),
    "refused": (lambda: QCoreApplication.translate("Imports", "Refused"), "red"),
}
STATE_WORDS: dict[str, tuple[Words, str]] = {
    "running": (lambda: QCoreApplication.translate("Imports", "Running"), "violet"),
    "applied": (lambda: QCoreApplication.translate("Imports", "Imported"), "green"),
    "cancelled": (lambda: QCoreApplication.translate("Imports", "Stopped"), "amber"),
    "undone": (lambda: QCoreApplication.translate("Imports", "Undone"), "gray"),
}


def field_words(name: str) -> str:
    return FIELD_WORDS[name]() if name in FIELD_WORDS else name


def reason_of(code: str, facts: Mapping[str, Any]) -> str:
    """A stored reason in words: every problem of the row, each with its field."""
    told = [_sentence(str(facts.get("field", "")), code, facts)]
    told += [_sentence(name, other, given) for name, other, given in facts.get("others", ())]
    return " ".join(told)


def reason(problems: tuple[tuple[str, Problem], ...]) -> str:
    return " ".join(_with_field(name, words(problem)) for name, problem in problems)


def _sentence(name: str, code: str, facts: Mapping[str, Any]) -> str:
    kind = type("StoredProblem", (Problem,), {"code": code})
    return _with_field(name, words(kind(**facts)))


def _with_field(name: str, sentence: str) -> str:
    if not name:
        return sentence
    return tr("{field}: {sentence}").replace("{field}", field_words(name)).replace("{sentence}", sentence)
