"""A new recovery code in place of one that was lost or seen: the old one holds until somebody has the new one."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.views.settings.asking_card import AskingCard
from crm_desktop.views.settings.recovery_dialog import RecoveryDialog
from crm_desktop.views.widgets.frames import row
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.passphrase_field import PassphraseField


class RecoveryCard(AskingCard):
    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(house, "key-round", parent)
        self.dialog: RecoveryDialog | None = None

    def _lines(self) -> QHBoxLayout:
        self.passphrase = PassphraseField()
        self._field = LabelledField(self.passphrase)
        self.passphrase.textEdited.connect(lambda _text: self._field.refuse(""))
        line = row(spacing=14)
        line.addWidget(self._field, 1)
        line.addStretch(2)  # as wide as a line of the card above, which has three
        return line

    def _ask(self) -> None:
        """First the passphrase: nobody who merely finds the desk open gets a code."""
        passphrase = self.passphrase.text()
        self._field.refuse("" if passphrase else self.tr("Type the passphrase."))
        if not passphrase:
            self._field.setFocus()
            return
        path = self._house.folder

        def errand() -> str:
            from crm_desktop.settings.secrets import SystemKeyring
            from crm_desktop.store.keys import fresh_code, open_key_file
            from crm_desktop.store.profile_files import KEY_NAME

            open_key_file(path / KEY_NAME, passphrase, SystemKeyring())
            return fresh_code()

        self._set_busy(True)
        self._house.lanes.apart(self, errand, lambda code: self._show(code, passphrase), self._refused)

    def _show(self, code: str, passphrase: str) -> None:
        self._set_busy(False)
        dialog = self.dialog = RecoveryDialog(code, self._house.session.clinic_name, self._house.clock, self.window())
        dialog.finished.connect(lambda result: self._shown(result, code, passphrase))
        dialog.open()

    def _shown(self, result: int, code: str, passphrase: str) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        if result != QDialog.DialogCode.Accepted:
            self._house.go.toast(self.tr("The recovery code was not changed; the old one is still valid."), "amber")
            return
        path = self._house.folder

        def errand() -> None:
            from crm_desktop.settings.secrets import SystemKeyring
            from crm_desktop.store.keys import set_recovery_code
            from crm_desktop.store.profile_files import KEY_NAME

            set_recovery_code(path / KEY_NAME, passphrase, code, SystemKeyring())

        self._set_busy(True)
        self._house.lanes.apart(self, errand, lambda _none: self._done(), self._refused)

    def _done(self) -> None:
        self._set_busy(False)
        self.passphrase.clear()
        self._house.go.toast(self.tr("The new recovery code is valid now. Destroy the old one."))

    def _refused(self, problem: Problem) -> None:
        self._set_busy(False)
        self._field.refuse(words(problem))
        self._field.setFocus()

    def _show_words(self) -> None:
        self._title.setText(self.tr("Recovery code"))
        self._about.setText(
            self.tr(
                "It opens the data when the passphrase is lost. Make a new one if the paper is gone or somebody has"
                " seen it; the old code then opens nothing any more."
            )
        )
        self._field.set_words(self.tr("Present passphrase"))
        self.button.set_words(self.tr("Make a new code…"))
