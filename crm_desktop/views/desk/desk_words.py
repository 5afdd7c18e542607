"""What stands on the tabs of the day desk, and its keys for F1 and the line below the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def tab_words() -> Sequence[tuple[str, str]]:
    """(tab, its words), in the order of Alt+1…8."""
    return (
        ("all", translate("DeskPage", "All")),
        ("calls", translate("DeskPage", "Calls")),
        ("leads", translate("DeskPage", "Leads")),
        ("deals", translate("DeskPage", "Deals")),
        ("planned", translate("DeskPage", "Planned")),
        ("done", translate("DeskPage", "Done")),
        ("missed", translate("DeskPage", "Missed")),
        ("overdue", translate("DeskPage", "Overdue")),
    )


def key_words() -> Sequence[tuple[str, str]]:
    """(key, what it does), the most wanted first: the line below the list ends where its room does."""
    return (
        ("Enter", translate("DeskPage", "Result")),
        ("T", translate("DeskPage", "Take into work")),
        ("P", translate("DeskPage", "Postpone")),
        ("H", translate("DeskPage", "Hand over")),
        ("C", translate("DeskPage", "Cancel")),
        ("L", translate("DeskPage", "New lead")),
        ("@", translate("DeskPage", "Comment")),
        ("F8", translate("DeskOperations", "Write down a call")),
        ("N", translate("DeskOperations", "New task")),
        ("E", translate("DeskOperations", "Edit")),
        ("Ctrl+H", translate("DeskOperations", "Hand over all I leave open")),
        ("Alt+1…8", translate("TasksPage", "Tabs")),
        ("Alt+9", translate("DeskPage", "Mine, or my team's with what nobody has")),
    )
