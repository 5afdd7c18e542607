"""Unlocking a base: the passphrase, what was wrong with it in words, and the recovery code for who has lost it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QProgressBar, QVBoxLayout, QWidget

from crm_desktop.i18n.numbers import with_count
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.problems import Problem
from crm_desktop.store.persons import StationPerson
from crm_desktop.views.login.recovery_form import RecoveryForm
from crm_desktop.views.login.who_works import WhoWorks
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.frames import Card
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.own_escape import is_escape_asked
from crm_desktop.views.widgets.passphrase_field import PassphraseField
from crm_desktop.views.widgets.strip import Strip

WIDTH = 480
QUIET_MS = 200
# Refusals that say something about what was typed stand below the line; all others are about the file or the disk.
_ABOUT_PASSPHRASE = ("store.wrong_key",)
_NEEDS_CODE = ("keys.keyring_missing", "secrets.store_failed")


class UnlockPage(QWidget):
    passphrase_given = Signal(str)
    code_given = Signal(str, str)  # recovery code, new passphrase
    person_chosen = Signal(object)  # StationPerson, whose base is meant from now on
    joining_chosen = Signal(object)  # StationPerson, who has begun to join and is not done
    another_asked = Signal()  # a further person joins this computer

    def __init__(
        self, persons: Sequence[StationPerson] = (), chosen: Path | None = None, parent: QWidget | None = None
    ) -> None:
        """`persons` of this computer; the list is shown where there are several, with the folder `chosen` picked."""
        super().__init__(parent)
        self.who = WhoWorks(persons, chosen, self._note)
        self.recovery = RecoveryForm()
        self._problem: Problem | None = None
        self._is_busy = False
        self._lay_out()
        self._wire()
        self._show_words()

    # ---- drawing

    def _lay_out(self) -> None:
        self.setFixedWidth(WIDTH)
        self._strip = Strip("circle-alert", "red")
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._forms = (self._passphrase_form(), self.recovery)
        self.recovery.hide()
        card = Card()
        inner = QVBoxLayout()
        inner.setContentsMargins(22, 22, 22, 14)
        inner.setSpacing(14)
        inner.addWidget(self._strip)
        for form in self._forms:
            inner.addWidget(form)
        inner.addWidget(self._progress)
        card.column.addLayout(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(2)
        column.addWidget(card)
        column.addStretch(3)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(QUIET_MS)
        self._late.timeout.connect(self._progress.show)

    def _passphrase_form(self) -> QWidget:
        form = QWidget()
        self._heading, self._explanation = Label("", "h1", wrap=True), Label("", "muted", wrap=True)
        self.passphrase = PassphraseField()
        self._passphrase_field = LabelledField(self.passphrase)
        self._open = Button("", "primary", "lock-open")
        self._lost = Button("", "link")
        self._another = Button("", "link")
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(IconDisc("lock", "accent", 48))
        for widget in (self._heading, self._explanation, self.who, self._passphrase_field, self._open):
            column.addWidget(widget)
        column.addWidget(self._lost, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._another, 0, Qt.AlignmentFlag.AlignHCenter)
        return form

    def _wire(self) -> None:
        self._open.clicked.connect(self.give_passphrase)
        self._lost.clicked.connect(self.ask_code)
        self._another.clicked.connect(self.another_asked)
        self.who.picked.connect(self._picked)
        self.who.accepted.connect(self.passphrase.setFocus)
        self.recovery.recover.clicked.connect(self.give_code)
        self.recovery.back.clicked.connect(self.ask_passphrase)
        self.recovery.given.connect(self._code_given)
        self._strip.acted.connect(self.ask_code)
        self.passphrase.textEdited.connect(lambda: self._passphrase_field.refuse(""))

    def set_persons(self, persons: Sequence[StationPerson]) -> None:
        """The same ones, of whom something else is known now."""
        if self.who.set_persons(persons):
            self._show_persons()

    # ---- what the person does

    @property
    def asks_code(self) -> bool:
        return self.recovery.isVisibleTo(self)

    def ask_code(self) -> None:
        self._turn_to(1)

    def ask_passphrase(self) -> None:
        self._turn_to(0)

    def _picked(self, person: StationPerson) -> None:
        self._problem = None
        self.passphrase.clear()
        self.recovery.clear()
        self._show_problem()
        self._show_chosen()
        self.person_chosen.emit(person)

    @property
    def chosen(self) -> StationPerson | None:
        return self.who.chosen

    def give_passphrase(self) -> None:
        if self._is_busy:
            return
        if self.chosen is not None and self.chosen.is_coming:
            self.joining_chosen.emit(self.chosen)
            return
        if not self.passphrase.text():
            self._passphrase_field.refuse(self.tr("Type the passphrase."))
            self.passphrase.setFocus()
            return
        self._set_busy(True)
        self.passphrase_given.emit(self.passphrase.text())

    def give_code(self) -> None:
        if not self._is_busy:
            self.recovery.give()

    def _code_given(self, code: str, passphrase: str) -> None:
        self._set_busy(True)
        self.code_given.emit(code, passphrase)

    def event(self, event: QEvent) -> bool:
        return is_escape_asked(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self.asks_code:
            if not self._is_busy:
                self.who.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape and self.asks_code and not self._is_busy:
            self.ask_passphrase()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        line = self.recovery.code if self.asks_code else self.passphrase
        (line if line.isVisibleTo(self) else self._open).setFocus(reason)

    def _enter(self) -> None:
        focused = self.focusWidget()
        if focused is self._lost:
            self.ask_code()
        elif focused is self.recovery.back:
            self.ask_passphrase()
        elif focused is self._another:
            self.another_asked.emit()
        elif not self.asks_code:
            self.give_passphrase()
        elif self.recovery.has_more_after(focused):
            self.focusNextChild()
        else:
            self.give_code()

    # ---- what came of it

    def show_refusal(self, problem: Problem) -> None:
        """What was typed stays, so that one letter can be mended; the words say what to do."""
        self._set_busy(False)
        self._problem = problem
        self._show_problem()
        line: QLineEdit = self.recovery.refused_line(problem) if self.asks_code else self.passphrase
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.selectAll()

    def _show_problem(self) -> None:
        problem = self._problem
        is_about_passphrase = problem is not None and problem.code in _ABOUT_PASSPHRASE
        self._passphrase_field.refuse(words(problem) if problem is not None and is_about_passphrase else "")
        is_about_code = self.recovery.refuse(problem)
        self._strip.say("")
        if problem is not None and not is_about_passphrase and not is_about_code:
            offers_code = problem.code in _NEEDS_CODE and not self.asks_code
            action = self.tr("Recovery code") if offers_code else ""
            self._strip.say(words(problem), "circle-alert", "amber" if offers_code else "red", action)

    def _turn_to(self, form: int) -> None:
        if self._is_busy:
            return
        self._problem = None
        self._show_form(form)
        self._show_problem()
        self.setFocus()

    def _show_form(self, which: int) -> None:
        for at, form in enumerate(self._forms):
            form.setVisible(at == which)

    def _set_busy(self, busy: bool) -> None:
        self._is_busy = busy
        if busy:
            self._problem = None
            self._show_problem()
            self._late.start()
        else:
            self._late.stop()
            self._progress.hide()
        for form in self._forms:
            form.setEnabled(not busy)
        self._show_buttons()

    # ---- words

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()

    def _show_persons(self) -> None:
        self._another.setVisible(self.who.is_of_server)
        self._another.set_words(self.tr("Another person joins this computer"))
        self._show_chosen()

    def _note(self, person: StationPerson) -> str:
        if person.is_coming:
            return self.tr("joining is not done")
        n = person.waiting
        return with_count(self.tr("%n change(s) wait", "", n), n, current_style()) if n else ""

    def _show_chosen(self) -> None:
        is_coming = self.chosen is not None and self.chosen.is_coming
        self._passphrase_field.setVisible(not is_coming)
        self._lost.setVisible(not is_coming)
        self._show_buttons()

    def _show_buttons(self) -> None:
        if self.chosen is not None and self.chosen.is_coming:
            self._open.set_words(self.tr("Go on joining"))
        else:
            self._open.set_words(self.tr("Opening…") if self._is_busy else self.tr("Open"))
        self.recovery.show_button(self._is_busy)

    def _show_words(self) -> None:
        self._heading.setText(self.tr("Welcome back"))
        self._explanation.setText(self.tr("The clinic's data on this computer is encrypted. Your passphrase opens it."))
        self._passphrase_field.set_words(self.tr("Passphrase"))
        self._lost.set_words(self.tr("I have lost the passphrase"))
        self.who.show_words()
        self._show_persons()
        self.recovery.show_words()
        self._show_buttons()
        self._show_problem()
