"""What each right is called, in quotation marks on the screens: “Change tasks”."""

from __future__ import annotations

import enum
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from crm_desktop.models.access import Right

translate = QCoreApplication.translate

RIGHT_WORDS: dict[enum.Enum, Callable[[], str]] = {
    Right.PEOPLE_SEE: lambda: translate("Rights", "See people"),
    Right.PEOPLE_CHANGE: lambda: translate("Rights", "Change people"),
    Right.REQUESTS_SEE: lambda: translate("Rights", "See requests"),
    Right.REQUESTS_CHANGE: lambda: translate("Rights", "Change requests"),
    Right.LEADS_SEE: lambda: translate("Rights", "See leads"),
    Right.LEADS_CHANGE: lambda: translate("Rights", "Change leads"),
    Right.DEALS_SEE: lambda: translate("Rights", "See deals"),
    Right.DEALS_CHANGE: lambda: translate("Rights", "Change deals"),
    Right.DEALS_REOPEN: lambda: translate("Rights", "Reopen deals"),
    Right.TASKS_SEE: lambda: translate("Rights", "See tasks"),
    Right.TASKS_CHANGE: lambda: translate("Rights", "Change tasks"),
    Right.TASKS_DELETE: lambda: translate("Rights", "Delete tasks"),
    Right.TASKS_HAND_OVER: lambda: translate("Rights", "Hand over tasks"),
    Right.RESULTS_CORRECT: lambda: translate("Rights", "Correct results"),
    Right.CALLS_SEE: lambda: translate("Rights", "See calls"),
    Right.CALLS_CHANGE: lambda: translate("Rights", "Change calls"),
    Right.CALLS_REVIEW: lambda: translate("Rights", "Listen to calls and mark them"),
    Right.APPOINTMENTS_SEE: lambda: translate("Rights", "See appointments"),
    Right.APPOINTMENTS_CHANGE: lambda: translate("Rights", "Book and change appointments"),
    Right.APPOINTMENTS_OVERBOOK: lambda: translate("Rights", "Book into a time that is not free"),
    Right.ADMISSIONS_CHANGE: lambda: translate("Rights", "Admit patients"),
    Right.PAYMENTS_SEE: lambda: translate("Rights", "See payments"),
    Right.PAYMENTS_RECORD: lambda: translate("Rights", "Take payments"),
    Right.SCHEDULE_CHANGE: lambda: translate("Rights", "Change working hours and days off"),
    Right.PEOPLE_MERGE: lambda: translate("Rights", "Merge cards"),
    Right.NOTES_WRITE: lambda: translate("Rights", "Write comments"),
    Right.TAGS_MODERATE: lambda: translate("Rights", "Keep tags in order"),
    Right.IMPORT_RUN: lambda: translate("Rights", "Import files"),
    Right.EXPORT_RUN: lambda: translate("Rights", "Export data"),
    Right.PROCESS_CHANGE: lambda: translate("Rights", "Change the work process"),
    Right.DICTIONARIES_CHANGE: lambda: translate("Rights", "Change lists of values"),
    Right.STAFF_CHANGE: lambda: translate("Rights", "Change staff and roles"),
    Right.SETTINGS_CHANGE: lambda: translate("Rights", "Change the settings of the clinic"),
}
