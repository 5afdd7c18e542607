"""The results a task may have, each with its digit; in a call round also the letters of those not reached (O5)."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.queries.process.allowed_results import AllowedResultRow
from crm_desktop.views.tasks.round_calls import unreached
from crm_desktop.views.widgets.labels import section
from crm_desktop.views.widgets.option_group import OptionGroup
from crm_desktop.views.widgets.result_kinds import result_option
from crm_desktop.views.widgets.scrolled import scrolled

_WIDTH = 336


class ResultsColumn(QWidget):
    pressed_again = Signal()  # the letter of the result that is picked already

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters: dict[str, UUID] = {}
        self._title = section("")
        self.results = OptionGroup(as_rows=True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.results)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))
        self.setFixedWidth(_WIDTH)

    @property
    def has_letters(self) -> bool:
        return bool(self._letters)

    def set_title(self, words: str) -> None:
        self._title.setText(words)
        self.results.setAccessibleName(words)

    def show_results(self, rows: Sequence[AllowedResultRow]) -> None:
        self._letters = unreached(rows)
        self.results.set_options([result_option(row) for row in rows])

    def pick(self, key: str) -> bool:
        """By a digit, or by N or B, which pressed once more asks to save; False when the key means nothing here."""
        if self.results.pick_by_digit(key):
            return True
        result_id = self._letters.get(key)
        if result_id is None:
            return False
        if self.results.chosen() == [result_id]:
            self.pressed_again.emit()
        else:
            self.results.picked.emit(result_id)
        return True
