"""What can be done with the person of a row, whatever list it stands in: the card, a call, a comment (C24-11)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from crm_desktop.views.widgets.house import Navigator
from crm_desktop.views.widgets.work_view import Operation

translate = QCoreApplication.translate


def has_person(row: Any) -> bool:
    return row.person_id is not None


def open_card(go: Navigator) -> Operation:
    return Operation("Enter", "id-card", lambda: translate("PersonOperations", "Open the card"), has_person,
                     lambda row: go.person(row.person_id))  # fmt: skip


def call(go: Navigator) -> Operation:
    return Operation("F8", "phone", lambda: translate("PersonOperations", "Call"), lambda row: bool(row.phone),
                     lambda row: go.dialog("new_call", person_id=row.person_id, phone=row.phone))  # fmt: skip


def statement(go: Navigator) -> Operation:
    """C24-22, C24-60: from every list."""
    return Operation("Ctrl+I", "receipt", lambda: translate("PersonOperations", "Statement"), has_person,
                     lambda row: go.dialog("statement", person_id=row.person_id))  # fmt: skip


def comment(go: Navigator) -> Operation:
    return Operation("@", "message-square", lambda: translate("PersonOperations", "Comment"), has_person,
                     lambda row: go.dialog("comment", person_id=row.person_id))  # fmt: skip
