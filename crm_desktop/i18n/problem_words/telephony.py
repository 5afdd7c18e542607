"""Refusals of the telephone: engines, exchanges, sound, dialling."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "telephony.not_offered": QT_TRANSLATE_NOOP("Problems", "The telephone of this workstation cannot do that."),
}
