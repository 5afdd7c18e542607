"""The strips under the bar: no connection and what waits, everything sent, and what needs somebody (R12, R13)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.i18n.dates import moment_brief
from crm_desktop.i18n.numbers import with_count
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.sync_standing import SyncFacts

DONE_MS = 6000  # how long "everything has been sent" stands


class SyncStrips(QWidget):
    """Never takes the focus, and is not there while all is well."""

    conflicts_asked = Signal()
    station_asked = Signal()

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._was_away = False  # something waited for the connection, and has not been said to be sent yet
        self.line, self.trouble, self.needs = Strip(), Strip("server", "red"), Strip("git-merge", "red")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for strip in (self.line, self.trouble, self.needs):
            strip.action.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            column.addWidget(strip)
        self.needs.acted.connect(self.conflicts_asked)
        self.trouble.acted.connect(self.station_asked)
        self._done = QTimer(self)
        self._done.setSingleShot(True)
        self._done.setInterval(DONE_MS)
        self._done.timeout.connect(self.end_moment)
        house.standing.changed.connect(lambda _facts: self._changed())
        self._changed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def end_moment(self) -> None:
        """Everything has been sent, and everybody has seen it."""
        self._done.stop()
        self._show()

    def _changed(self) -> None:
        facts = self._house.standing.facts
        if facts.has_server and not facts.is_online:
            self._was_away = True
            self._done.stop()
        elif self._was_away and facts.waiting == 0:
            self._was_away = False
            self._done.start()
        self._show()

    def _show(self) -> None:
        facts = self._house.standing.facts
        self._show_line(facts)
        self._show_trouble(facts)
        self._show_needs(facts)
        self.setVisible(any(not strip.isHidden() for strip in (self.line, self.trouble, self.needs)))

    def _show_trouble(self, facts: SyncFacts) -> None:
        trouble = facts.grave
        said = words(trouble) if trouble is not None else ""
        # While all goes on it is only a warning.
        icon, tone = ("triangle-alert", "amber") if facts.is_online else ("server", "red")
        self.trouble.say(said, icon, tone, self.tr("This station") if said else "")

    def _show_line(self, facts: SyncFacts) -> None:
        if not facts.has_server:
            self.line.say("")
        elif not facts.is_online:
            # Where the server answers and something else is wrong, "no connection" would be untrue.
            said = self._away(facts) if facts.grave is None else self._kept(facts)
            self.line.say(said, "wifi-off", "amber")
        elif self._was_away:
            sentence = self.tr("Connected again. %n change(s) are being sent.", "", facts.waiting)
            self.line.say(with_count(sentence, facts.waiting, current_style()), "refresh-cw", "blue")
        elif self._done.isActive():
            self.line.say(self.tr("Connected again. Everything has been sent."), "circle-check", "green")
        else:
            self.line.say("")

    def _away(self, facts: SyncFacts) -> str:
        if facts.waiting:
            sentence = self.tr(
                "No connection since {time}. %n change(s) wait and will be sent by themselves.", "", facts.waiting
            )
            sentence = with_count(sentence, facts.waiting, current_style())
        else:
            sentence = self.tr("No connection since {time}. Go on working: changes will be sent by themselves.")
        return sentence.replace("{time}", self._since(facts))

    def _kept(self, facts: SyncFacts) -> str:
        if not facts.waiting:
            return ""
        sentence = self.tr(
            "Not in step with the server since {time}. %n change(s) wait here and are kept.", "", facts.waiting
        )
        return with_count(sentence, facts.waiting, current_style()).replace("{time}", self._since(facts))

    def _since(self, facts: SyncFacts) -> str:
        style = current_style()
        at = facts.since or facts.last_sync_at
        return moment_brief(at if at is not None else self._house.now, style, self._house.now)

    def _show_needs(self, facts: SyncFacts) -> None:
        number = facts.needs_you if facts.has_server else 0
        if not number:
            self.needs.say("")
            return
        sentence = with_count(self.tr("%n change(s) need you.", "", number), number, current_style())
        self.needs.say(sentence, "git-merge", "red", self.tr("Decide (Ctrl+J)"))
