"""What the desk says to a patient whose time the server has not given yet (sync.md 8)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def say_to_patient() -> str:
    return translate("Tentative", "Say: “I have noted this time for you. If anything changes, we will call you today.”")


def time_is_tentative() -> str:
    """Over the form in which somebody books while there is no connection."""
    return translate(
        "Tentative",
        "No connection: the time is tentative until it has been sent. "
        "Say: “I have noted this time for you. If anything changes, we will call you today.”",
    )
