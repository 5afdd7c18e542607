"""A new recovery code in place of one that was lost or seen: the old one holds until somebody has the new one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.views.settings.recovery_dialog import RecoveryDialog
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.frames import Card, row
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.passphrase_field import PassphraseField


class RecoveryCard(Card):
    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._house = house
        self._is_busy = False
        self.dialog: RecoveryDialog | None = None
        self._lay_out()
        self._show_words()

    def _lay_out(self) -> None:
        self._title, self._about = Label("", "h2"), Label("", "muted", wrap=True)
        self.passphrase = PassphraseField()
        self._field = LabelledField(self.passphrase)
        self.passphrase.textEdited.connect(lambda _text: self._field.refuse(""))
        self.make = Button("", "", "key-round")
        self.make.clicked.connect(self.ask)
        line, foot = row(spacing=14), row(self.make)
        line.addWidget(self._field, 1)
        line.addStretch(2)  # as wide as a line of the card above, which has three
        foot.addStretch(1)
        self.column.addWidget(self._title)
        self.column.addWidget(self._about)
        self.column.addLayout(line)
        self.column.addLayout(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ask()
        else:
            super().keyPressEvent(event)

    def ask(self) -> None:
        """First the passphrase: nobody who merely finds the desk open gets a code."""
        if self._is_busy:
            return
        passphrase = self.passphrase.text()
        self._field.refuse("" if passphrase else self.tr("Type the passphrase."))
        if not passphrase:
            self._field.setFocus()
            return
        path = self._house.settings.path.parent

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
        path = self._house.settings.path.parent

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

    def _set_busy(self, busy: bool) -> None:
        self._is_busy = busy
        self.make.setEnabled(not busy)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()

    def _show_words(self) -> None:
        self._title.setText(self.tr("Recovery code"))
        self._about.setText(
            self.tr(
                "It opens the data when the passphrase is lost. Make a new one if the paper is gone or somebody has"
                " seen it; the old code then opens nothing any more."
            )
        )
        self._field.set_words(self.tr("Present passphrase"))
        self.make.set_words(self.tr("Make a new code…"))
