"""Refusals of the telephone: engines, exchanges, sound, dialling."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "telephony.not_offered": QT_TRANSLATE_NOOP("Problems", "The telephone of this workstation cannot do that."),
    "telephony.incomplete": QT_TRANSLATE_NOOP(
        "Problems", "The telephone needs the marked field as well. Fill it in first."
    ),
    "telephony.port_out_of_range": QT_TRANSLATE_NOOP("Problems", "A port is a number from 1 to 65535."),
}
