"""What the parts of a statement are called, and what each says while nothing stands in it (C24-22)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def part_words() -> list[tuple[str, str]]:
    return [
        ("leads", translate("StatementDialog", "Leads")),
        ("deals", translate("StatementDialog", "Deals")),
        ("visits", translate("StatementDialog", "Visits")),
        ("money", translate("StatementDialog", "Money")),
        ("current", translate("StatementDialog", "Done and in work")),
        ("planned", translate("StatementDialog", "Planned")),
        ("calls", translate("StatementDialog", "Calls")),
        ("history", translate("StatementDialog", "History")),
    ]


def empty_words(part: str) -> tuple[str, str, str]:
    """Icon, title and sentence."""
    return {
        "leads": (
            "sparkles",
            translate("StatementDialog", "No leads"),
            translate("StatementDialog", "A wish of this person would stand here."),
        ),
        "deals": (
            "briefcase",
            translate("StatementDialog", "No deals"),
            translate("StatementDialog", "A deal begins with a lead."),
        ),
        "current": (
            "list-checks",
            translate("StatementDialog", "Nothing was done yet"),
            translate("StatementDialog", "Finished work stands here."),
        ),
        "planned": (
            "calendar-clock",
            translate("StatementDialog", "Nothing is planned"),
            translate("StatementDialog", "N plans a task."),
        ),
        "calls": (
            "phone",
            translate("StatementDialog", "No calls yet"),
            translate("StatementDialog", "F8 on a list writes one down."),
        ),
        "visits": (
            "calendar-days",
            translate("StatementDialog", "No visits yet"),
            translate("StatementDialog", "Appointments and admissions stand here."),
        ),
        "money": (
            "coins",
            translate("StatementDialog", "No money yet"),
            translate("StatementDialog", "What visits cost and what was paid stands here."),
        ),
        "history": ("history", translate("StatementDialog", "Nothing has happened yet"), ""),
    }[part]
