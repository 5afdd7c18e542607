"""A new passphrase for the base of this workstation: the old one once, the new one twice; the recovery code stays."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.frames import Card, row, side_by_side
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.passphrase_field import PassphraseField


class PasswordCard(Card):
    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._house = house
        self._is_busy = False
        self._lay_out()
        self._show_words()

    def _lay_out(self) -> None:
        self._title, self._about = Label("", "h2"), Label("", "muted", wrap=True)
        self.old, self.new, self.again = PassphraseField(), PassphraseField(), PassphraseField()
        self._fields = [LabelledField(line) for line in (self.old, self.new, self.again)]
        for field in self._fields:
            line = field.field
            if isinstance(line, PassphraseField):
                line.textEdited.connect(lambda _text, field=field: field.refuse(""))
        self.change = Button("", "", "key-round")
        self.change.clicked.connect(self.ask)
        foot = row(self.change)
        foot.addStretch(1)
        self.column.addWidget(self._title)
        self.column.addWidget(self._about)
        self.column.addLayout(side_by_side(*self._fields))
        self.column.addLayout(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ask()
        else:
            super().keyPressEvent(event)

    def ask(self) -> None:
        if self._is_busy:
            return
        old, new = self.old.text(), self.new.text()
        self._fields[0].refuse("" if old else self.tr("Type the present passphrase."))
        self._fields[1].refuse("" if new else self.tr("Choose a new passphrase."))
        same = self.again.text() == new
        self._fields[2].refuse("" if same else self.tr("The two passphrases are not the same."))
        for field in self._fields:
            if field.is_wrong:
                field.setFocus()
                return
        self._set_busy(True)
        folder = self._house.settings.path.parent

        def errand() -> None:
            from crm_desktop.settings.secrets import SystemKeyring
            from crm_desktop.store.base_file import KEY_NAME
            from crm_desktop.store.keys import change_passphrase

            change_passphrase(folder / KEY_NAME, old, new, SystemKeyring())

        self._house.lanes.apart(self, errand, lambda _none: self._done(), self._refused)

    def _done(self) -> None:
        self._set_busy(False)
        for line in (self.old, self.new, self.again):
            line.clear()
        self._house.go.toast(self.tr("The passphrase was changed. The recovery code is still valid."))

    def _refused(self, problem: Problem) -> None:
        self._set_busy(False)
        about_old = problem.code == "store.wrong_key"
        field = self._fields[0 if about_old else 1]
        field.refuse(words(problem))
        field.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self._is_busy = busy
        self.change.setEnabled(not busy)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()

    def _show_words(self) -> None:
        self._title.setText(self.tr("Passphrase"))
        self._about.setText(self.tr("It encrypts everything on this computer and is asked at each start."))
        for field, said in zip(
            self._fields,
            (self.tr("Present passphrase"), self.tr("New passphrase"), self.tr("The new one again")),
            strict=True,
        ):
            field.set_words(said)
        self.change.set_words(self.tr("Change the passphrase"))
