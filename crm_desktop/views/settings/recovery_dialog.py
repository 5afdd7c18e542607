"""The new recovery code to print, save or write down; done when its last group was typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from crm_desktop.kit.clock import Clock
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.frames import row
from crm_desktop.views.widgets.recovery_step import RecoveryStep

WIDTH = 620


class RecoveryDialog(QDialog):
    def __init__(self, code: str, clinic: str, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setMinimumWidth(WIDTH)
        self.step = RecoveryStep(clock)
        self.step.show_code(code, clinic)
        self._cancel, self.done_button = Button("", "ghost"), Button("", "primary")
        self._cancel.clicked.connect(self.reject)
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self._finish)
        self.step.confirmed.connect(self.done_button.setEnabled)
        self.done_button.setEnabled(False)
        foot = row(self._cancel, spacing=10)
        foot.addStretch(1)
        foot.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(16)
        column.addWidget(self.step)
        column.addLayout(foot)
        self._show_words()
        self.step.first.setFocus()

    def _finish(self) -> None:
        if self.step.check():
            self.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "done_button"):
            self._show_words()

    def _show_words(self) -> None:
        self.setWindowTitle(self.tr("Recovery code"))
        self._cancel.set_words(self.tr("Cancel"))
        self.done_button.set_words(self.tr("Use this code"))
