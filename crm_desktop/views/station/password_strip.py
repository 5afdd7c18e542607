"""One line for the new password of a login, where the server does not take the kept one any more."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.frames import row
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.passphrase_field import PassphraseField


class PasswordStrip(QWidget):
    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.line = PassphraseField()
        self._field = LabelledField(self.line)
        self.button = Button("", "primary", "key-round")
        self.button.clicked.connect(self.give)
        self.line.textEdited.connect(lambda _text: self._field.refuse(""))
        across = row(spacing=10)
        across.setContentsMargins(20, 10, 20, 10)
        across.addWidget(self._field, 1)
        across.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(across)
        self._show_words()
        self.hide()

    def give(self) -> None:
        if not self.line.text():
            self._field.refuse(self.tr("Type the password."))
            self._field.setFocus()
            return
        password = self.line.text()
        self.line.clear()
        self.given.emit(password)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.give()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()

    def _show_words(self) -> None:
        self._field.set_words(self.tr("Your new password on the server"))
        self.button.set_words(self.tr("Use it"))
