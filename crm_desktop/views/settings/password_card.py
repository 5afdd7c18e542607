"""A new passphrase for the base of this workstation: the old one once, the new one twice; the recovery code stays."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.views.settings.asking_card import AskingCard
from crm_desktop.views.widgets.frames import side_by_side
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.passphrase_field import PassphraseField


class PasswordCard(AskingCard):
    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(house, "key-round", parent)

    def _lines(self) -> QHBoxLayout:
        self.old, self.new, self.again = PassphraseField(), PassphraseField(), PassphraseField()
        self._fields = [LabelledField(line) for line in (self.old, self.new, self.again)]
        for field in self._fields:
            line = field.field
            if isinstance(line, PassphraseField):
                line.textEdited.connect(lambda _text, field=field: field.refuse(""))
        return side_by_side(*self._fields)

    def _ask(self) -> None:
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
        folder = self._house.folder

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

    def _show_words(self) -> None:
        self._title.setText(self.tr("Passphrase"))
        self._about.setText(self.tr("It encrypts everything on this computer and is asked at each start."))
        for field, said in zip(
            self._fields,
            (self.tr("Present passphrase"), self.tr("New passphrase"), self.tr("The new one again")),
            strict=True,
        ):
            field.set_words(said)
        self.button.set_words(self.tr("Change the passphrase"))
