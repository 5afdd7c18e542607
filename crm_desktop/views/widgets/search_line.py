"""The search of a list: it asks when the typing rests, and at once on Enter (OT-41)."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.theme.icons import icon

_REST_MS = 200


class SearchLine(QLineEdit):
    searched = Signal(str)
    entered = Signal()  # after the search: the keys that follow are about the rows

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(154)
        self.setMaximumWidth(230)
        self.addAction(icon("search", "faint", 16), QLineEdit.ActionPosition.LeadingPosition)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._search)
        self.textChanged.connect(lambda _text: self._resting.start())
        self.returnPressed.connect(self._search_now)

    @property
    def is_asking(self) -> bool:
        """Letters were typed that nobody has searched for yet."""
        return self._resting.isActive()

    def show_text(self, text: str) -> None:
        """What is searched for already: nothing is asked again."""
        if self.text() != text:
            self.setText(text)
            self._resting.stop()

    def take_keyboard(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _search(self) -> None:
        self.searched.emit(self.text())

    def _search_now(self) -> None:
        self._resting.stop()
        self._search()
        self.entered.emit()
