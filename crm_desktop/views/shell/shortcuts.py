"""The global keys of day.md: what each does, and its words for F1 and the command palette."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

GLOBAL_KEYS: dict[str, str] = {
    "keys": "F1",
    "search": "F2",
    "new_request": "F3",
    "new_task": "F4",
    "screen:desk": "F5",
    "screen:calls": "F7",
    "result": "F9",
    "new_here": "Ctrl+N",
    "palette": "Ctrl+K",
    "undo": "Ctrl+Z",
    "notices": "Ctrl+Shift+N",
    "back": "Esc",
}


def words_of(act: str) -> str:
    """What the key does, in the user's language."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("Shortcuts", text)

    return {
        "keys": tr("Show the keys of this screen"),
        "search": tr("Search anyone"),
        "new_request": tr("New request"),
        "new_task": tr("New task"),
        "screen:desk": tr("Day desk"),
        "screen:calls": tr("Calls and call-backs"),
        "result": tr("Result of the current task"),
        "new_here": tr("New in this list"),
        "palette": tr("Find any action"),
        "undo": tr("Undo the last operation"),
        "notices": tr("Notices"),
        "back": tr("Back to where I was"),
    }[act]
