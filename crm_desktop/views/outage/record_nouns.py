"""What a record and its details are called, for whoever decides between two values of one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
Words = dict[str, Callable[[], str]]

_RECORDS: Words = {
    "person": lambda: translate("Outage", "Person"),
    "phone": lambda: translate("Outage", "Phone number"),
    "contact_point": lambda: translate("Outage", "Contact detail"),
    "postal_address": lambda: translate("Outage", "Address"),
    "family_link": lambda: translate("Outage", "Family"),
    "person_alert": lambda: translate("Outage", "Alert"),
    "person_value": lambda: translate("Outage", "Field of the person"),
    "organization": lambda: translate("Outage", "Organisation"),
    "appointment": lambda: translate("Outage", "Appointment"),
    "admission": lambda: translate("Outage", "Admission"),
    "admission_service": lambda: translate("Outage", "Service of the admission"),
    "wait_entry": lambda: translate("Outage", "Waiting list"),
    "payment": lambda: translate("Outage", "Payment"),
    "request": lambda: translate("Outage", "Request"),
    "lead": lambda: translate("Outage", "Lead"),
    "deal": lambda: translate("Outage", "Deal"),
    "task": lambda: translate("Outage", "Task"),
    "call": lambda: translate("Outage", "Call"),
    "callback_item": lambda: translate("Outage", "Call-back"),
    "call_mark": lambda: translate("Outage", "Mark of a call"),
    "recording_hearing": lambda: translate("Outage", "Hearing of a recording"),
    "agent_state": lambda: translate("Outage", "Operator's state"),
    "phone_line": lambda: translate("Outage", "Telephone line"),
    "extension": lambda: translate("Outage", "Extension"),
    "dial_rule": lambda: translate("Outage", "Dialling rule"),
    "comment": lambda: translate("Outage", "Comment"),
    "attachment": lambda: translate("Outage", "File"),
    "tag": lambda: translate("Outage", "Tag"),
    "user_account": lambda: translate("Outage", "User"),
    "provider": lambda: translate("Outage", "Therapist"),
    "service": lambda: translate("Outage", "Service"),
    "price_item": lambda: translate("Outage", "Price"),
}

_COLUMNS: Words = {
    "given_name": lambda: translate("Outage", "First name"),
    "family_name": lambda: translate("Outage", "Family name"),
    "father_name": lambda: translate("Outage", "Father's name"),
    "birth_on": lambda: translate("Outage", "Birth date"),
    "national_id": lambda: translate("Outage", "National ID"),
    "file_number": lambda: translate("Outage", "File number"),
    "notes": lambda: translate("Outage", "Notes"),
    "note": lambda: translate("Outage", "Note"),
    "warning": lambda: translate("Outage", "Warning"),
    "description": lambda: translate("Outage", "Description"),
    "text": lambda: translate("Outage", "Text"),
    "result_note": lambda: translate("Outage", "Note on the result"),
    "raw": lambda: translate("Outage", "Phone number"),
    "extension": lambda: translate("Outage", "Extension"),
    "number": lambda: translate("Outage", "Number"),
    "mark": lambda: translate("Outage", "Mark"),
    "agent_id": lambda: translate("Outage", "Operator"),
    "line": lambda: translate("Outage", "Telephone line"),
    "begins_with": lambda: translate("Outage", "Number begins with"),
    "replaced_by": lambda: translate("Outage", "Is replaced by"),
    "prefix": lambda: translate("Outage", "Prefix"),
    "calls_from": lambda: translate("Outage", "Calls from"),
    "calls_until": lambda: translate("Outage", "Calls until"),
    "call_tries": lambda: translate("Outage", "Attempts to call"),
    "value": lambda: translate("Outage", "Value"),
    "status": lambda: translate("Outage", "Status"),
    "standing": lambda: translate("Outage", "Standing"),
    "person_id": lambda: translate("Outage", "Person"),
    "external_id": lambda: translate("Outage", "Number in another program"),
    "council_number": lambda: translate("Outage", "Medical council number"),
    "stage_id": lambda: translate("Outage", "Stage"),
    "title": lambda: translate("Outage", "Title"),
    "name": lambda: translate("Outage", "Name"),
    "priority": lambda: translate("Outage", "Priority"),
    "assignee_id": lambda: translate("Outage", "Performer"),
    "performer_id": lambda: translate("Outage", "Performer"),
    "team_id": lambda: translate("Outage", "Team"),
    "due_on": lambda: translate("Outage", "Due on"),
    "due_at": lambda: translate("Outage", "Due at"),
    "due_until_on": lambda: translate("Outage", "Due until"),
    "starts_at": lambda: translate("Outage", "Begins"),
    "ends_at": lambda: translate("Outage", "Ends"),
    "provider_id": lambda: translate("Outage", "Therapist"),
    "room_id": lambda: translate("Outage", "Room"),
    "service_id": lambda: translate("Outage", "Service"),
    "result_id": lambda: translate("Outage", "Result"),
    "price": lambda: translate("Outage", "Price"),
    "amount": lambda: translate("Outage", "Amount"),
    "count": lambda: translate("Outage", "Quantity"),
    "kind": lambda: translate("Outage", "Kind"),
    "method": lambda: translate("Outage", "Method"),
    "at": lambda: translate("Outage", "Time"),
    "on": lambda: translate("Outage", "Day"),
    "valid_from_on": lambda: translate("Outage", "Valid from"),
    "do_not_call": lambda: translate("Outage", "Wants no calls"),
    "deleted_at": lambda: translate("Outage", "Deleted"),
}
# They go along with another column that says the same to a person.
_BESIDE = frozenset({"status_at", "e164", "tail", "closed_at", "closed_on", "progress", "postponed", "came_and_left"})


def record_noun(table: str) -> str:
    return _RECORDS[table]() if table in _RECORDS else translate("Outage", "Record")


def column_noun(column: str) -> str:
    return _COLUMNS[column]() if column in _COLUMNS else translate("Outage", "Another detail")


def is_told(column: str) -> bool:
    return column not in _BESIDE


def has_noun(column: str) -> bool:
    """Of a whole new row much is the program's own, which nobody has entered."""
    return column in _COLUMNS
