"""What kinds and fields of imported tables are called: their keys are for maps and commands, these are for people."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.direction import isolated, ltr

Words = Callable[[], str]

KIND_WORDS: dict[str, Words] = {
    "people": lambda: QCoreApplication.translate("Imports", "People"),
    "organisations": lambda: QCoreApplication.translate("Imports", "Organisations"),
    "opportunities": lambda: QCoreApplication.translate("Imports", "Deals"),
    "tasks": lambda: QCoreApplication.translate("Imports", "Tasks"),
    "calls": lambda: QCoreApplication.translate("Imports", "Calls"),
    "call-round": lambda: QCoreApplication.translate("Imports", "Call round"),
    "appointments": lambda: QCoreApplication.translate("Imports", "Past appointments"),
}
FIELD_WORDS: dict[str, Words] = {
    "external_id": lambda: QCoreApplication.translate("Imports", "Key in the other program"),
    "given_name": lambda: QCoreApplication.translate("Imports", "Given name"),
    "family_name": lambda: QCoreApplication.translate("Imports", "Family name"),
    "full_name": lambda: QCoreApplication.translate("Imports", "Full name"),
    "father_name": lambda: QCoreApplication.translate("Imports", "Father's name"),
    "sex": lambda: QCoreApplication.translate("Imports", "Sex"),
    "birth_on": lambda: QCoreApplication.translate("Imports", "Date of birth"),
    "national_id": lambda: QCoreApplication.translate("Imports", "National ID"),
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
    "person_key": lambda: QCoreApplication.translate("Imports", "Key of the client"),
    "booked_at": lambda: QCoreApplication.translate("Imports", "Booked on"),
    "visit_at": lambda: QCoreApplication.translate("Imports", "Day of the visit"),
    "service": lambda: QCoreApplication.translate("Imports", "Service"),
    "provider": lambda: QCoreApplication.translate("Imports", "Therapist"),
    "showed": lambda: QCoreApplication.translate("Imports", "Came"),
    "missed": lambda: QCoreApplication.translate("Imports", "Did not come"),
}


def field_words(name: str) -> str:
    return FIELD_WORDS[name]() if name in FIELD_WORDS else name


def named(words: dict[str, Words], key: str) -> str:
    """The words with the key of maps and commands behind them: Deals (opportunities). An unknown key stays alone."""
    return f"{isolated(words[key]())} ({ltr(key)})" if key in words else isolated(key)
