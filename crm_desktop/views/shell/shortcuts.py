"""The global keys of day.md: what each does, and its words for F1 and the command palette."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

GLOBAL_KEYS: dict[str, str] = {
    "keys": "F1",
    "search": "F2",
    "new_request": "F3",
    "new_task": "F4",
    "screen:desk": "F5",
    "screen:calendar": "F6",
    "screen:visits": "Shift+F6",
    "screen:calls": "F7",
    "result": "F9",
    "new_here": "Ctrl+N",
    "palette": "Ctrl+K",
    "undo": "Ctrl+Z",
    "conflicts": "Ctrl+J",
    "notices": "Ctrl+Shift+N",
    "back": "Esc",
}


def words_of(act: str) -> str:
    """What the key does, in the user's language."""

    return {
        "keys": QCoreApplication.translate("Shortcuts", "Show the keys of this screen"),
        "search": QCoreApplication.translate("Shortcuts", "Search anyone"),
        "new_request": QCoreApplication.translate("Shortcuts", "New request"),
        "new_task": QCoreApplication.translate("Shortcuts", "New task"),
        "screen:desk": QCoreApplication.translate("Shortcuts", "Day desk"),
        "screen:calendar": QCoreApplication.translate("Shortcuts", "Calendar"),
        "screen:visits": QCoreApplication.translate("Shortcuts", "Appointments of the day, waiting list"),
        "screen:calls": QCoreApplication.translate("Shortcuts", "Calls and call-backs"),
        "result": QCoreApplication.translate("Shortcuts", "Result of the current task"),
        "new_here": QCoreApplication.translate("Shortcuts", "New in this list"),
        "palette": QCoreApplication.translate("Shortcuts", "Find any action"),
        "undo": QCoreApplication.translate("Shortcuts", "Undo the last operation"),
        "conflicts": QCoreApplication.translate("Shortcuts", "What needs you after an outage"),
        "notices": QCoreApplication.translate("Shortcuts", "Notices"),
        "back": QCoreApplication.translate("Shortcuts", "Back to where I was"),
    }[act]
