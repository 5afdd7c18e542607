"""A number that a link elsewhere wants called stands in the search: whose it is can be seen, and nothing is dialled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit


class AskedNumbers(QObject):
    def __init__(self, search: QLineEdit, is_open: Callable[[], bool], parent: QObject | None = None) -> None:
        """`is_open`: somebody is signed in; a number that comes earlier waits for them."""
        super().__init__(parent)
        self._search = search
        self._is_open = is_open
        self._waiting = ""

    def take(self, number: str) -> None:
        self._waiting = number
        self.offer()

    def offer(self) -> None:
        """As if it had been typed."""
        if self._waiting and self._is_open():
            number, self._waiting = self._waiting, ""
            self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._search.setText(number)
            self._search.textEdited.emit(number)
