"""The words for what the server has not taken yet: of a row, of a visit, and to the patient (sync.md 8)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.sync_standing import Mark, SyncFacts

translate = QCoreApplication.translate


def mark_word(mark: Mark) -> str:
    """Beside its icon; empty for what is on the server."""
    if mark is Mark.NONE:
        return ""
    return translate("Tentative", "Being sent") if mark is Mark.SENT else translate("Tentative", "Offline")


def mark_sentence(mark: Mark, *, of_visit: bool = False) -> str:
    """`of_visit`: a visit whose very time the server has not given yet."""
    if mark is Mark.NONE:
        return ""
    if mark is Mark.SENT:
        return translate("Tentative", "On its way to the server.")
    if of_visit:
        return translate("Tentative", "Tentative until there is a connection again.")
    return translate("Tentative", "Will be sent when there is a connection again.")


def time_is_lost() -> str:
    """Of a visit whose time the server has given to somebody else."""
    return translate("Tentative", "Somebody else has this time. Ctrl+J shows the nearest free times.")


def say_to_patient() -> str:
    return translate("Tentative", "Say: “I have noted this time for you. If anything changes, we will call you today.”")


def time_is_tentative() -> str:
    """Over the form in which somebody books while there is no connection."""
    return translate(
        "Tentative",
        "No connection: the time is tentative until it has been sent. "
        "Say: “I have noted this time for you. If anything changes, we will call you today.”",
    )


class TentativeStrip(Strip):
    """Over a form in which a time is given away: there while there is no connection."""

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__("wifi-off", "amber", parent)
        self._house = house
        # A lambda would outlive the form: the standing stays as long as somebody is signed in.
        house.standing.changed.connect(self._changed)
        self.show_standing()

    def show_standing(self) -> None:
        if self._house.standing.is_tentative or not self.isHidden():
            self.say(time_is_tentative() if self._house.standing.is_tentative else "")

    def _changed(self, _facts: SyncFacts) -> None:
        self.show_standing()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_house"):
            self.show_standing()
