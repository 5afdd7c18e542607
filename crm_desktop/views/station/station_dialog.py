"""How this station stands, in words: connection, what waits, clock, certificate, versions, room; and what to do."""

from __future__ import annotations

import platform
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from crm_desktop import __version__
from crm_desktop.i18n.health import Connection, HealthLine, HealthWords, Here, State, worst
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right, Scope
from crm_desktop.queries.station.station_health import StationHealth, station_health
from crm_desktop.store.room import Room, room_of
from crm_desktop.views.station.health_list import LOOKS, HealthList
from crm_desktop.views.station.password_strip import PasswordStrip
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.dialog_foot import ReadingFoot
from crm_desktop.views.widgets.dialog_head import DialogHead
from crm_desktop.views.widgets.dialog_size import fitting
from crm_desktop.views.widgets.frames import row, separator
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.scrolled import scrolled
from crm_desktop.views.widgets.strip import Strip

_SIZE, _LOW = (780, 660), 470  # without a server there is less to say
REST_MS = 300  # a save is several pieces of news, an import hundreds
WRONG_PASSWORD = "sync.wrong_password"  # noqa: S105  the code of a refusal


class _Read(NamedTuple):
    health: StationHealth
    room: Room


class StationDialog(QDialog):
    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.house = house
        self._words = HealthWords(self)
        self._read: _Read | None = None
        self.lines: list[HealthLine] = []
        self.setProperty("surface", "card")
        self._lay_out()
        self._wire()
        self._show_words()
        self.resize(fitting(self, _SIZE))
        self.look()

    # ---- building

    def _lay_out(self) -> None:
        self._disc = IconDisc("heart-pulse", "accent", 40)
        self._title, self._about = Label("", "h2"), Label("", "muted", wrap=True)
        self.strip = Strip("circle-alert", "red")
        self.password = PasswordStrip()
        self.list = HealthList()
        self._offer = Label("", "muted", wrap=True)
        self.try_button = Button("", "primary", "refresh-cw")
        self.copy_button, self.found_button = Button("", "", "copy"), Button("", "", "server")
        foot = ReadingFoot()
        self._hint, self.close_button = foot.hint, foot.close_button
        acts = row(self.try_button, self.found_button, self.copy_button, spacing=10)
        acts.addStretch(1)
        below = QVBoxLayout()
        below.setContentsMargins(20, 12, 20, 12)
        below.setSpacing(10)
        below.addWidget(self._offer)
        below.addLayout(acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(DialogHead(self._disc, self._title, self._about))
        column.addWidget(separator())
        column.addWidget(self.strip)
        column.addWidget(self.password)
        column.addWidget(scrolled(self.list), 1)
        column.addWidget(separator())
        column.addLayout(below)
        column.addWidget(separator())
        column.addLayout(foot)

    def _wire(self) -> None:
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST_MS)
        self._resting.timeout.connect(self.look)
        # Lambdas would outlive the page: what they hear stays as long as somebody is signed in.
        self.house.standing.changed.connect(self._changed)
        self.house.feed.changed.connect(self._soon)
        self.try_button.clicked.connect(self.try_now)
        self.copy_button.clicked.connect(self.copy)
        self.found_button.clicked.connect(lambda: self.house.go.dialog("found_server"))
        self.password.given.connect(self._give_password)
        self.close_button.clicked.connect(self.reject)

    # ---- reading

    def look(self) -> None:
        house = self.house
        actor, today, folder = house.session.actor, house.today, house.folder

        def question(session: Any) -> _Read:
            return _Read(station_health(session, actor, today), room_of(folder))

        house.lanes.read(self, question, self._arrived, self._refused)

    def _soon(self, _changes: object = None) -> None:
        if not self._resting.isActive():
            self._resting.start()

    def _changed(self, _facts: object = None) -> None:
        """What is known of the connection is shown at once; the base is asked when it has come to rest."""
        self._show_state()
        self._soon()

    def _arrived(self, read: _Read) -> None:
        is_first, self._read = self._read is None, read
        if is_first and not read.health.has_server:
            self.resize(self.width(), min(self.height(), _LOW))
        self.strip.say("")
        self._show_state()
        if is_first and self.copy_button.hasFocus():
            self._take_focus()

    def _refused(self, problem: Problem) -> None:
        self.strip.say(words(problem), "circle-alert", "red")

    # ---- what the person does

    def try_now(self) -> None:
        self.house.station.hurry()
        self.house.go.toast(self.tr("The server is being tried."), "blue")
        self._soon()

    def copy(self) -> None:
        style, facts = current_style(), self.house.standing.facts
        text = self._words.report(self.lines, facts.trouble, self.house.now, style)
        QGuiApplication.clipboard().setText(text)
        self.house.go.toast(self.tr("Copied. Paste it into a message to the administrator."))

    def _give_password(self, password: str) -> None:
        if self.house.station.give_password is not None:
            self.house.station.give_password(password)
            self.house.go.toast(self.tr("The new password is being tried."), "blue")

    @property
    def may_found(self) -> bool:
        """The base of the one who administers the whole clinic, and a builder who can do it."""
        has_right = self.house.session.actor.scope_of(Right.STAFF_CHANGE) is Scope.ALL
        return has_right and self.house.station.found is not None

    # ---- showing

    def _show_state(self) -> None:
        if self._read is None:
            return
        facts, health = self.house.standing.facts, self._read.health
        connection = Connection(
            facts.has_server and facts.is_online,
            facts.since,
            facts.last_sync_at,
            facts.trouble,
            facts.clock_apart,
            facts.schema,
            facts.certificate_ends_at,
        )
        here = Here(platform.node(), __version__, self._read.room, self.house.now)
        self.lines = self._words.lines(health, connection, here, current_style())
        self.list.show_lines([(line, self._words.state_words(line.state)) for line in self.lines])
        state = worst(self.lines)
        self._disc.set_icon("heart-pulse", LOOKS[state][1] if state is not State.GOOD else "accent")
        self._about.setText(self._summary(state))
        self.try_button.setVisible(health.has_server and not (health.is_founding and not facts.has_server))
        is_to_found = not health.has_server or health.is_founding
        self.found_button.setVisible(is_to_found and self.may_found)
        self._offer.setText(self._offered(health) if is_to_found else "")
        self._offer.setVisible(is_to_found)
        is_asked = facts.trouble is not None and facts.trouble.code == WRONG_PASSWORD
        self.password.setVisible(is_asked and self.house.station.give_password is not None)

    def _summary(self, state: State) -> str:
        return {
            State.GOOD: self.tr("Everything is well."),
            State.NOTICE: self.tr("It works; somebody should know of the lines with a triangle."),
            State.WRONG: self.tr("Something has to be done: see the lines in red."),
        }[state]

    def _offered(self, health: StationHealth) -> str:
        if health.is_founding:
            return self.tr(
                "This base is becoming the clinic of the server {server}. After a break it goes on where it was."
            ).replace("{server}", health.server)
        if self.may_found:
            return self.tr(
                "Several computers work together over a server of the clinic's own. When its administrator has set"
                " one up and named you its founder, this base becomes the clinic there; the others then join it."
            )
        return self.tr(
            "Several computers work together over a server of the clinic's own. Whoever administers the clinic in this"
            " program can give it this base."
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "close_button"):
            self._show_words()

    def _show_words(self) -> None:
        self.setWindowTitle(self.tr("This station"))
        self._title.setText(self.tr("This station"))
        self.list.setAccessibleName(self.tr("How this station stands"))
        self.try_button.set_words(self.tr("Try now"))
        self.copy_button.set_words(self.tr("Copy for the administrator"))
        self.found_button.set_words(self.tr("Found the clinic's server with this base…"))
        self._hint.setText("")
        self.close_button.set_words(self.tr("Close"))
        self._show_state()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self._take_focus()

    def _take_focus(self) -> None:
        """Where a password is wanted, it can be typed at once."""
        wanted = self.copy_button if self.password.isHidden() else self.password.line
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)
