"""This base becomes the clinic of an empty server (FC-64): what that means, three answers, and how far it is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.i18n.problems import JOINING, words
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.station.station_health import station_health
from crm_desktop.sync.joining_facts import JoinProgress, JoinStage, ServerToJoin
from crm_desktop.views.widgets.dialog_foot import DialogFoot
from crm_desktop.views.widgets.dialog_head import DialogHead
from crm_desktop.views.widgets.fetching_step import FetchingStep
from crm_desktop.views.widgets.frames import separator, side_by_side
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.passphrase_field import PassphraseField
from crm_desktop.views.widgets.scrolled import Tall
from crm_desktop.views.widgets.strip import Strip

_WIDTH = 640
MOST_LETTERS = 200
STOPPED = "join.stopped"


class _Wish:
    """Looked at on the founding lane, which must not hold the dialog itself."""

    def __init__(self) -> None:
        self.is_to_stop = False

    def __call__(self) -> bool:
        return self.is_to_stop


class FoundDialog(QDialog):
    _told = Signal(object)

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._is_busy, self._is_done, self._goes_on, self._wish = False, False, False, _Wish()
        self.setProperty("surface", "card")
        self._lay_out()
        self._wire()
        self._show_words()
        self.setFixedWidth(max(_WIDTH, self._foot.wanted_width()))
        self.server.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask_how_far()

    # ---- building

    def _lay_out(self) -> None:
        self._title, self._about = Label("", "h2"), Label("", "muted", wrap=True)
        self.strip = Strip("circle-alert", "red")
        self.server, self.login, self.password = QLineEdit(), QLineEdit(), PassphraseField()
        self.server.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for line in (self.server, self.login):
            line.setMaxLength(MOST_LETTERS)
        self._server_field, self._login_field = LabelledField(self.server), LabelledField(self.login)
        self._password_field = LabelledField(self.password)
        self._means = Label("", wrap=True)
        self.progress = FetchingStep(is_founding=True)
        self.progress.heading.hide()  # the dialog has it
        questions = Tall()
        asked = QVBoxLayout(questions)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(12)
        asked.addWidget(self._means)
        asked.addWidget(self._server_field)
        asked.addLayout(side_by_side(self._login_field, self._password_field))
        asked.addStretch(1)
        self.stack = QStackedWidget()
        self.stack.addWidget(questions)
        self.stack.addWidget(self.progress)
        body = QVBoxLayout()
        body.setContentsMargins(20, 14, 20, 14)
        body.addWidget(self.stack)
        self._foot = DialogFoot(icon="server")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(DialogHead(IconDisc("server", "accent", 40), self._title, self._about))
        column.addWidget(separator())
        column.addWidget(self.strip)
        column.addLayout(body, 1)
        column.addWidget(separator())
        column.addLayout(self._foot)

    def _wire(self) -> None:
        for line, field in (
            (self.server, self._server_field),
            (self.login, self._login_field),
            (self.password, self._password_field),
        ):
            line.textEdited.connect(lambda _text, field=field: field.refuse(""))
        self._foot.close_button.clicked.connect(self.reject)
        self._foot.act_button.clicked.connect(self.act)
        self._told.connect(self.progress.show_progress)

    def _ask_how_far(self) -> None:
        """Whether it was begun before: then the server and the login are known."""
        house = self._house
        actor, today = house.session.actor, house.today
        house.lanes.read(
            self, lambda session: station_health(session, actor, today).is_founding, self._set_goes_on, lambda _no: None
        )

    def _set_goes_on(self, goes_on: bool) -> None:
        self._goes_on = goes_on
        for field in (self._server_field, self._login_field):
            field.setVisible(not goes_on)
        self._show_words()

    # ---- what the person does

    def act(self) -> None:
        if self._is_done:
            self.accept()
        elif not self._is_busy and self._check():
            self._begin()

    def stop(self) -> None:
        """What was sent is kept; the server is asked nothing more."""
        self._wish.is_to_stop = True
        self._show_state()

    def reject(self) -> None:
        if self._is_busy:
            self.stop()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._wish.is_to_stop = True
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.act()
        else:
            super().keyPressEvent(event)

    def _check(self) -> bool:
        if not self._goes_on:
            wants = self.tr("Write the address of the server.")
            self._server_field.refuse("" if self.server.text().strip() else wants)
            self._login_field.refuse("" if self.login.text().strip() else self.tr("Write the login of the founder."))
        self._password_field.refuse("" if self.password.text() else self.tr("Type the password."))
        for field in (self._server_field, self._login_field, self._password_field):
            if field.is_wrong and not field.isHidden():
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return False
        return True

    def _begin(self) -> None:
        found = self._house.station.found
        if found is None:
            return
        self._is_busy, self._wish = True, _Wish()
        self.strip.say("")
        self.progress.show_progress(JoinProgress(JoinStage.REACHING))
        self.stack.setCurrentWidget(self.progress)
        self._show_state()
        self._foot.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        server, login = ("", "") if self._goes_on else (self.server.text().strip(), self.login.text().strip())
        order = ServerToJoin(server, login, self.password.text(), "")
        found(self, order, self._told.emit, self._wish, self._founded, self._refused)

    # ---- what comes of it

    def _founded(self, _none: object) -> None:
        self._is_busy, self._is_done = False, True
        self.password.clear()
        self.strip.say(
            self.tr("The clinic is on the server now. The other computers can join it."), "circle-check", "green"
        )
        self.stack.hide()
        self._show_state()
        self._foot.act_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, problem: Problem) -> None:
        """Nothing typed is lost, and neither is what was sent."""
        self._is_busy = False
        self.stack.setCurrentIndex(0)
        self._show_state()
        self._ask_how_far()
        sentence = words(problem, when=JOINING)
        if problem.code == STOPPED:
            self.strip.say(self.tr("Stopped. What was sent is kept, and it goes on there."), "info", "blue")
        else:
            self.strip.say(sentence, "circle-alert", "red")
        about = {"join.not_the_founder": self.login, "sync.wrong_password": self.password}
        line = about.get(problem.code, self.server)
        (line if line.isVisible() else self.password).setFocus(Qt.FocusReason.OtherFocusReason)
        self.adjustSize()

    # ---- state and words

    def _show_state(self) -> None:
        foot = self._foot
        if self._is_busy:
            foot.close_button.set_words(self.tr("Stopping…") if self._wish.is_to_stop else self.tr("Stop"))
        else:
            foot.close_button.set_words(self.tr("Close") if self._is_done else self.tr("Cancel"))
        foot.close_button.setEnabled(not (self._is_busy and self._wish.is_to_stop))
        foot.act_button.setEnabled(not self._is_busy)
        if self._is_done:
            foot.act_button.set_words(self.tr("Done"))
        else:
            foot.act_button.set_words(self.tr("Go on") if self._goes_on else self.tr("Found the server"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_foot"):
            self._show_words()

    def _show_words(self) -> None:
        self.setWindowTitle(self.tr("Found the clinic's server"))
        self._title.setText(self.tr("Found the clinic's server"))
        self._about.setText(self.tr("This base becomes the clinic of a server that has none yet."))
        if self._goes_on:
            self._means.setText(self.tr("It was begun before and goes on where it was. Type the founder's password."))
        else:
            self._means.setText(
                self.tr(
                    "Everything in this base is sent to the server and stays here as well. What was done until now can"
                    " no longer be undone afterwards. From then on this base is the founder's alone; everybody else"
                    " joins the server with a login of their own, on this computer too. It may be interrupted and goes"
                    " on where it was."
                )
            )
        self._server_field.set_words(
            self.tr("Address of the server"), self.tr("As its administrator gave it, such as crm.example.org")
        )
        self._login_field.set_words(self.tr("Login of the founder"), self.tr("You have the same login in this base"))
        self._password_field.set_words(self.tr("Password on the server"))
        self._show_state()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        first = self.password if self._goes_on else self.server
        first.setFocus(Qt.FocusReason.OtherFocusReason)
