"""What can be done with the person of a row, whatever list it stands in: the card, a call, a comment (C24-11)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from crm_desktop.models.access import Right
from crm_desktop.views.widgets.house import House, Navigator
from crm_desktop.views.widgets.work_view import Operation

translate = QCoreApplication.translate


def has_person(row: Any) -> bool:
    return row.person_id is not None


def open_card(go: Navigator) -> Operation:
    return Operation("Enter", "id-card", lambda: translate("PersonOperations", "Open the card"), has_person,
                     lambda row: go.person(row.person_id))  # fmt: skip


def call(house: House) -> Operation:
    return Operation("F8", "phone", lambda: translate("PersonOperations", "Call"), lambda row: bool(row.phone),
                     lambda row: house.call(row.phone, person_id=row.person_id))  # fmt: skip


def statement(go: Navigator) -> Operation:
    """C24-22, C24-60: from every list."""
    return Operation("Ctrl+I", "receipt", lambda: translate("PersonOperations", "Statement"), has_person,
                     lambda row: go.dialog("statement", person_id=row.person_id))  # fmt: skip


def book(house: House) -> Operation:
    """C24-07: from every list; a row of a lead or a task books for its lead."""

    def ask(row: Any) -> None:
        facts = {"person_id": row.person_id}
        if (lead_id := getattr(row, "lead_id", None)) is not None:
            facts["lead_id"] = lead_id
        house.go.dialog("book_appointment", **facts)

    def may_book(row: Any) -> bool:
        return has_person(row) and house.session.actor.scope_of(Right.APPOINTMENTS_CHANGE) is not None

    return Operation("B", "calendar-plus", lambda: translate("PersonOperations", "Book an appointment"),
                     may_book, ask)  # fmt: skip


def comment(go: Navigator) -> Operation:
    return Operation("@", "message-square", lambda: translate("PersonOperations", "Comment"), has_person,
                     lambda row: go.dialog("comment", person_id=row.person_id))  # fmt: skip
