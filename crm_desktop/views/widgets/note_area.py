"""A few lines of free text in a form; Tab goes on to the next field."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget


class NoteArea(QPlainTextEdit):
    def __init__(self, height: int = 64, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(height)
        self.setTabChangesFocus(True)
