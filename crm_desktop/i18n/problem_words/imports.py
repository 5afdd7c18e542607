"""Refusals of rows that are imported."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "import.duplicate": QT_TRANSLATE_NOOP("Problems", "{name} is here already, with {value}."),
    "import.duplicate_in_file": QT_TRANSLATE_NOOP("Problems", "Row {row} of the same file has {value} already."),
    "import.unknown_stage": QT_TRANSLATE_NOOP("Problems", "There is no stage {text} among: {stages}."),
    "import.deal_for_nobody": QT_TRANSLATE_NOOP("Problems", "This deal has neither a person nor an organisation."),
    "import.imported_before": QT_TRANSLATE_NOOP("Problems", "This row was imported before, from the same file."),
    "import.day_to_come": QT_TRANSLATE_NOOP("Problems", "{day} is still to come."),
    "import.closed_too_early": QT_TRANSLATE_NOOP("Problems", "It cannot be closed on {closed}: it began on {opened}."),
    "import.booked_too_late": QT_TRANSLATE_NOOP("Problems", "It was booked on {booked}, after its own day {visit}."),
    "import.came_and_missed": QT_TRANSLATE_NOOP(
        "Problems", "One column says that they came and another that they did not."
    ),
    "import.nobody_named": QT_TRANSLATE_NOOP("Problems", "No key, number or name says whose visit it was."),
    "import.other_file": QT_TRANSLATE_NOOP(
        "Problems", "{name} is not the file of that import any more. Undo that import and begin anew."
    ),
    "import.no_batch": QT_TRANSLATE_NOOP("Problems", "There is no import {batch}."),
    "import.kind_differs": QT_TRANSLATE_NOOP("Problems", "The map is for {found}, not for {wanted}."),
}
