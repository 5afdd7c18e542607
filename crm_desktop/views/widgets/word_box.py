"""One of a few words that are no records: a sex, a language, a kind of address."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget


class WordBox(QComboBox):
    picked = Signal()  # by the person's own act

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.activated.connect(lambda _at: self.picked.emit())

    def offer(self, items: Sequence[tuple[str, str]]) -> None:
        """(key, words); what was chosen stays, else the first is."""
        chosen = self.chosen()
        self.clear()
        for key, words in items:
            self.addItem(words, key)
        self.choose(chosen)

    def chosen(self) -> str:
        return str(self.currentData() or "")

    def choose(self, key: str) -> None:
        self.setCurrentIndex(max(self.findData(key), 0))
