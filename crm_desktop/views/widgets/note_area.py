"""A few lines of free text in a form; Tab goes on to the next field."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from crm_desktop.views.widgets.text_area import TextArea


class NoteArea(TextArea):
    def __init__(self, height: int = 64, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(height)
        self.setTabChangesFocus(True)
