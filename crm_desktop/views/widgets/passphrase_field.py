"""A line for a passphrase: hidden, and shown while the eye is on."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.theme.icons import icon
from crm_desktop.views.widgets.painted import LOOK_EVENTS

MOST_LETTERS = 256


class PassphraseField(QLineEdit):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(MOST_LETTERS)
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show_state)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS and hasattr(self, "_eye"):
            self._show_state()

    def _show_state(self) -> None:
        shown = self._eye.isChecked()
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icon("eye-off" if shown else "eye", "faint"))
        self._eye.setText(self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"))
        self._eye.setToolTip(self._eye.text())
