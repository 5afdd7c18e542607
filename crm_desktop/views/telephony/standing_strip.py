"""Says when the telephone does not work: since when, why, and the way to its settings (pain P3)."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.i18n.dates import moment_brief
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.telephony.softphone import Link, Standing
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.strip import Strip

PATIENCE = timedelta(seconds=6)  # an exchange answers in a second: nobody wants to read of that


class StandingStrip(QWidget):
    settings_asked = Signal()

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.strip = Strip("phone-off", "red")
        self.strip.action.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.strip.acted.connect(self.settings_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.strip)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(int(PATIENCE.total_seconds() * 1000))
        self._later.timeout.connect(self.show_standing)
        house.phone.standing_changed.connect(self.show_standing)
        self.show_standing()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_later"):
            self.show_standing()

    def show_standing(self) -> None:
        """The worst of the engines; nothing while all is well, and nothing where there is no telephone."""
        found = self._house.phone.standings.values()
        failed = next((one for one in found if one.link is Link.FAILED), None)
        waiting = next((one for one in found if one.link is Link.CONNECTING), None)
        if failed is not None:
            self._say_failed(failed)
        elif waiting is not None and self._house.now - waiting.since >= PATIENCE:
            self._say(self.tr("The telephone is connecting since {time}."), waiting, "amber")
        else:
            self.strip.say("")
            if waiting is not None and not self._later.isActive():
                self._later.start()
        self.setVisible(not self.strip.isHidden())

    def _say_failed(self, standing: Standing) -> None:
        sentence = self.tr("The telephone does not work since {time}.")
        self._say(f"{sentence} {words(standing.why)}" if standing.why is not None else sentence, standing, "red")

    def _say(self, sentence: str, standing: Standing, tone: str) -> None:
        style, now = current_style(), self._house.now
        said = filled(sentence, time=moment_brief(standing.since, style, now))
        if standing.last_event_at is not None:
            last = filled(self.tr("Last call heard of: {time}."), time=moment_brief(standing.last_event_at, style, now))
            said = f"{said} {last}"
        self.strip.say(said, "phone-off" if tone == "red" else "phone", tone, self.tr("Telephone settings"))
