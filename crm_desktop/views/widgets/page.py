"""What the shell expects of a screen: it can be opened with facts, told to refresh, and says its count."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """A screen in the middle of the window. Pages are made when first opened and live until sign-out."""

    count_changed = Signal(int)  # the figure beside its name in the navigation
    filled = Signal()  # the first rows (or the empty state) are there to be painted
    has_card = True  # whether the person's card stands beside it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "bg")

    def open_with(self, facts: Mapping[str, Any]) -> None:
        """Called each time somebody comes here; `facts` say what for (a filter, a day, a record)."""

    def take_focus(self) -> None:
        """Put the keyboard where work goes on: usually the list."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_person(self, person_id: UUID) -> bool:
        """Somebody was looked up: put the cursor on their row; False where they are not in the list."""
        return False

    def new_asked(self) -> bool:
        """Ctrl+N on this screen; False when there is nothing to make here."""
        return False

    def set_compact(self, compact: bool) -> None:
        """1366×768 and smaller: figure cards are left out, rows are lower."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()

    def _show_words(self) -> None:
        """Set every text of the page anew; called by the constructor and after a language switch."""
