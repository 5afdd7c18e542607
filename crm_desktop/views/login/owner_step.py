"""Fifth step of the first run: who you are, and the passphrase that encrypts everything."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.i18n.numbers import count, with_count
from crm_desktop.i18n.style import current_style
from crm_desktop.views.login.clinic_step import MOST_LETTERS
from crm_desktop.views.login.strength import Strength, strength
from crm_desktop.views.widgets.frames import side_by_side
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.passphrase_field import PassphraseField
from crm_desktop.views.widgets.step import Step
from crm_desktop.views.widgets.steps import Stepper

_LOGIN = re.compile(r"[\w.@-]{2,60}")
_TONES = {Strength.WEAK: "red", Strength.FAIR: "amber", Strength.GOOD: "green", Strength.STRONG: "green"}


class OwnerStep(Step):
    def __init__(self) -> None:
        self._least = 12
        self._has_keyring: bool | None = None
        super().__init__()

    @property
    def first(self) -> QWidget:
        return self.name

    def set_keyring(self, present: bool, least: int) -> None:
        """Whether the system keeps a secret for us, and how long a passphrase must be then."""
        self._has_keyring, self._least = present, least
        self._show_words()

    def check(self) -> bool:
        self._name_field.refuse("" if self.name.text().strip() else self.tr("Write your name."))
        fits = _LOGIN.fullmatch(self.login.text().strip())
        self._login_field.refuse(
            "" if fits else self.tr("Two letters or more, without spaces: letters, digits, dot, dash, @.")
        )
        passphrase = self.passphrase.text()
        if len(passphrase) < self._least:
            least = self.tr("At least %n character(s) are needed.", "", self._least)
            least = with_count(least, self._least, current_style())
            self._passphrase_field.refuse(least if passphrase else self.tr("Choose a passphrase."))
        self._again_field.refuse(
            "" if self.again.text() == passphrase else self.tr("The two passphrases are not the same.")
        )
        return self._first_wrong(self._name_field, self._login_field, self._passphrase_field, self._again_field)

    def _lay_out(self) -> None:
        self.name, self.login = QLineEdit(), QLineEdit()
        self.passphrase, self.again = PassphraseField(), PassphraseField()
        self.name.setMaxLength(MOST_LETTERS)
        self.login.setMaxLength(60)
        self._name_field, self._login_field = LabelledField(self.name), LabelledField(self.login)
        self._passphrase_field, self._again_field = LabelledField(self.passphrase), LabelledField(self.again)
        for line, field in (
            (self.name, self._name_field),
            (self.login, self._login_field),
            (self.again, self._again_field),
        ):
            line.textEdited.connect(lambda _text, field=field: field.refuse(""))
        self.passphrase.textChanged.connect(lambda _text: self._show_strength())
        self._meter = Stepper(4, 0)
        self._grade = Label("", "small")
        self._notice = Label("", "small", wrap=True)
        self.column.addLayout(side_by_side(self._name_field, self._login_field))
        self.column.addSpacing(4)
        self.column.addLayout(side_by_side(self._passphrase_field, self._again_field))
        self.column.addWidget(self._meter)
        self.column.addWidget(self._grade)
        self.column.addWidget(self._notice)

    def _show_strength(self) -> None:
        self._passphrase_field.refuse("")
        grade = strength(self.passphrase.text())
        words = {
            Strength.NONE: "",
            Strength.WEAK: self.tr("Easy to guess. A few words that do not belong together are better."),
            Strength.FAIR: self.tr("Fair. One more word makes it good."),
            Strength.GOOD: self.tr("Good."),
            Strength.STRONG: self.tr("Very good."),
        }[grade]
        self._meter.set_steps(4, int(grade), words, _TONES.get(grade, "accent"))
        self._grade.setText(words)
        self._grade.set_tone(_TONES.get(grade, ""))

    def _show_words(self) -> None:
        self.heading.setText(self.tr("You"))
        self.explanation.setText(self.tr("You may do everything. Colleagues with rights of their own are added later."))
        self._name_field.set_words(self.tr("Your name"))
        self._login_field.set_words(self.tr("Login"))
        self._passphrase_field.set_words(self.tr("Passphrase"))
        self._again_field.set_words(self.tr("The same passphrase again"))
        self._notice.setText(self._about_passphrase())
        self._show_strength()

    def _about_passphrase(self) -> str:
        if self._has_keyring is False:
            sentence = self.tr(
                "This computer has no keyring that could keep a second secret. The passphrase alone protects the data,"
                " so it must have at least %1 characters."
            )
            return sentence.replace("%1", count(self._least, current_style()))
        return self.tr("Everything on this computer is encrypted with it. It is asked at each start and kept nowhere.")
