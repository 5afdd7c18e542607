"""Refusals of days and times as they are typed."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "date.not_understood": QT_TRANSLATE_NOOP(
        "Problems", "I cannot read {text} as a date. Write a day such as 30 Aban, 21.11.2026, +3 or “today”."
    ),
    "date.impossible": QT_TRANSLATE_NOOP("Problems", "There is no such day as {text}."),
    "time.not_understood": QT_TRANSLATE_NOOP(
        "Problems", "I cannot read {text} as a time. Write it as 15:30, 1530 or +30."
    ),
    "time.impossible": QT_TRANSLATE_NOOP("Problems", "There is no such time as {text} on this day."),
}
