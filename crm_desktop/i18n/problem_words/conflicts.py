"""Refusals of decisions about what the server did not take as it was."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "conflict.settled": QT_TRANSLATE_NOOP("Problems", "This has been decided already."),
    "conflict.cannot_follow": QT_TRANSLATE_NOOP(
        "Problems", "The record has gone on since, and cannot go back to this. Open its card and see how it stands."
    ),
    "conflict.not_for_mine": QT_TRANSLATE_NOOP(
        "Problems", "This cannot be taken back by insisting. The keys beside it say what can be done."
    ),
    "conflict.record_gone": QT_TRANSLATE_NOOP("Problems", "The record is not here any more. Let it go."),
    "conflict.link_missing": QT_TRANSLATE_NOOP(
        "Problems",
        "Something that this belongs to is not here. If its entry stands in this list too, try that one again first.",
    ),
    "conflict.slot_found": QT_TRANSLATE_NOOP(
        "Problems", "A colleague has found another time for this visit, or has cancelled it."
    ),
}
