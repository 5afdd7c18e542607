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
from crm_desktop.store.keys import RECOVERY_LENGTH, as_printed
from crm_desktop.store.persons import StationPerson
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.frames import Card
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.option_group import Option, OptionGroup
from crm_desktop.views.widgets.own_escape import is_escape_asked
from crm_desktop.views.widgets.passphrase_field import PassphraseField
from crm_desktop.views.widgets.scrolled import scrolled
from crm_desktop.views.widgets.strip import Strip

WIDTH = 480
MOST_AT_ONCE, ROW_HEIGHT = 5, 44
QUIET_MS = 200
# Refusals that say something about what was typed stand below the line; all others are about the file or the disk.
_ABOUT_PASSPHRASE = ("store.wrong_key",)
_ABOUT_CODE = ("keys.wrong_recovery_code",)
_ABOUT_NEW = ("keys.passphrase_too_short",)
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
        self._persons = {str(one.folder): one for one in persons}
        self._chosen = str(chosen) if chosen is not None else ""
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
        self._forms = (self._passphrase_form(), self._code_form())
        self._forms[1].hide()
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
        self._who, self.people = Label("", "field"), OptionGroup(as_rows=True)
        column = _form_column(form)
        column.addWidget(IconDisc("lock", "accent", 48))
        for widget in (
            self._heading, self._explanation, self._who, scrolled_people(self.people, len(self._persons)),
            self._passphrase_field, self._open,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addWidget(self._lost, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._another, 0, Qt.AlignmentFlag.AlignHCenter)
        return form

    def _code_form(self) -> QWidget:
        form = QWidget()
        self._code_heading, self._code_explanation = Label("", "h1", wrap=True), Label("", "muted", wrap=True)
        self.code = QLineEdit()
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        self.code.setMaxLength(RECOVERY_LENGTH * 2)
        self.new, self.again = PassphraseField(), PassphraseField()
        self._code_field, self._new_field = LabelledField(self.code), LabelledField(self.new)
        self._again_field = LabelledField(self.again)
        self._recover, self._return = Button("", "primary", "key-round"), Button("", "link")
        column = _form_column(form)
        column.addWidget(IconDisc("key-round", "amber", 48))
        for widget in (
            self._code_heading,
            self._code_explanation,
            self._code_field,
            self._new_field,
            self._again_field,
            self._recover,
        ):
            column.addWidget(widget)
        column.addWidget(self._return, 0, Qt.AlignmentFlag.AlignHCenter)
        return form

    def _wire(self) -> None:
        self._open.clicked.connect(self.give_passphrase)
        self._recover.clicked.connect(self.give_code)
        self._lost.clicked.connect(self.ask_code)
        self._another.clicked.connect(self.another_asked)
        self.people.picked.connect(lambda key: self._pick(str(key)))
        self.people.accepted.connect(self.passphrase.setFocus)
        self._return.clicked.connect(self.ask_passphrase)
        self._strip.acted.connect(self.ask_code)
        for line, field in (
            (self.passphrase, self._passphrase_field),
            (self.code, self._code_field),
            (self.new, self._new_field),
            (self.again, self._again_field),
        ):
            line.textEdited.connect(lambda _text, field=field: field.refuse(""))

    def set_persons(self, persons: Sequence[StationPerson]) -> None:
        """The same ones, of whom something else is known now."""
        known = {str(one.folder): one for one in persons}
        if known.keys() == self._persons.keys():
            self._persons = known
            self._show_persons()

    # ---- what the person does

    @property
    def asks_code(self) -> bool:
        return self._forms[1].isVisibleTo(self)

    def ask_code(self) -> None:
        self._turn_to(1)

    def ask_passphrase(self) -> None:
        self._turn_to(0)

    def choose(self, step: int) -> None:
        """The person below or above, with the arrows."""
        keys = list(self._persons)
        if self._is_busy or len(keys) < 2:
            return
        at = keys.index(self._chosen) if self._chosen in keys else 0
        self.people.choose(keys[(at + step) % len(keys)])
        self._pick(keys[(at + step) % len(keys)])

    def _pick(self, key: str) -> None:
        if key == self._chosen:
            return
        self._chosen = key
        self._problem = None
        for line in (self.passphrase, self.code, self.new, self.again):
            line.clear()
        self._show_problem()
        self._show_chosen()
        self.person_chosen.emit(self._persons[key])

    @property
    def chosen(self) -> StationPerson | None:
        return self._persons.get(self._chosen)

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
        if self._is_busy:
            return
        missing = RECOVERY_LENGTH - len(as_printed(self.code.text()))
        self._code_field.refuse(self._length_words(missing))
        self._new_field.refuse("" if self.new.text() else self.tr("Choose a new passphrase."))
        same = self.again.text() == self.new.text()
        self._again_field.refuse("" if same else self.tr("The two passphrases are not the same."))
        for field in (self._code_field, self._new_field, self._again_field):
            if field.is_wrong:
                field.setFocus()
                return
        self._set_busy(True)
        self.code_given.emit(self.code.text(), self.new.text())

    def event(self, event: QEvent) -> bool:
        return is_escape_asked(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self.asks_code:
            self.choose(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape and self.asks_code and not self._is_busy:
            self.ask_passphrase()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        line = self.code if self.asks_code else self.passphrase
        (line if line.isVisibleTo(self) else self._open).setFocus(reason)

    def _enter(self) -> None:
        focused = self.focusWidget()
        if focused is self._lost:
            self.ask_code()
        elif focused is self._return:
            self.ask_passphrase()
        elif focused is self._another:
            self.another_asked.emit()
        elif not self.asks_code:
            self.give_passphrase()
        elif focused in (self.code, self.new) and not self.again.text():
            self.focusNextChild()
        else:
            self.give_code()

    # ---- what came of it

    def show_refusal(self, problem: Problem) -> None:
        """What was typed stays, so that one letter can be mended; the words say what to do."""
        self._set_busy(False)
        self._problem = problem
        self._show_problem()
        line = self._refused_line(problem)
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.selectAll()

    def _refused_line(self, problem: Problem) -> QLineEdit:
        if not self.asks_code:
            return self.passphrase
        return self.new if problem.code in _ABOUT_NEW else self.code

    def _show_problem(self) -> None:
        problem = self._problem
        for field in (self._passphrase_field, self._code_field, self._new_field):
            field.refuse("")
        self._strip.say("")
        if problem is None:
            return
        if problem.code in _ABOUT_PASSPHRASE:
            self._passphrase_field.refuse(words(problem))
        elif problem.code in _ABOUT_CODE:
            self._code_field.refuse(words(problem))
        elif problem.code in _ABOUT_NEW and self.asks_code:
            self._new_field.refuse(words(problem))
        else:
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

    def _length_words(self, missing: int) -> str:
        n, style = abs(missing), current_style()
        if missing > 0:
            return with_count(self.tr("%n character(s) of the code are missing.", "", n), n, style)
        return with_count(self.tr("The code has %n character(s) too many.", "", n), n, style) if missing else ""

    def _show_persons(self) -> None:
        is_several = len(self._persons) > 1
        options = [
            Option(key, self._called(one), icon="user", note=self._note(one)) for key, one in self._persons.items()
        ]
        self.people.set_options(options if is_several else [], with_digits=False)
        if is_several:
            self.people.choose(self._chosen)
        self._who.setText(self.tr("Who works now?"))
        self._who.setVisible(is_several)
        self.people.setVisible(is_several)
        self._another.setVisible(any(one.login for one in self._persons.values()))
        self._another.set_words(self.tr("Another person joins this computer"))
        self._show_chosen()

    def _called(self, person: StationPerson) -> str:
        return person.name or person.login or self.tr("The first base of this computer")

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
        busy_words, words_ = self.tr("Opening…"), self.tr("Open and set the new passphrase")
        self._recover.set_words(busy_words if self._is_busy else words_)

    def _show_words(self) -> None:
        self._heading.setText(self.tr("Welcome back"))
        self._explanation.setText(self.tr("The clinic's data on this computer is encrypted. Your passphrase opens it."))
        self._passphrase_field.set_words(self.tr("Passphrase"))
        self._lost.set_words(self.tr("I have lost the passphrase"))
        self._show_persons()
        self._code_heading.setText(self.tr("Open with the recovery code"))
        self._code_explanation.setText(
            self.tr("It was printed or saved when the clinic was set up. The code stays valid afterwards.")
        )
        self._code_field.set_words(self.tr("Recovery code"))
        self._new_field.set_words(self.tr("New passphrase"))
        self._again_field.set_words(self.tr("The same passphrase again"))
        self._return.set_words(self.tr("Back to the passphrase"))
        self._show_buttons()
        self._show_problem()


def scrolled_people(people: OptionGroup, number: int) -> QWidget:
    """A handful stands there as it is; more of them scroll."""
    if number <= MOST_AT_ONCE:
        return people
    area = scrolled(people)
    area.setFixedHeight(MOST_AT_ONCE * ROW_HEIGHT)
    return area


def _form_column(form: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(form)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    return column
