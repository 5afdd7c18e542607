"""The way out of a refusal: the nearest free times as buttons, each with its Alt+digit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.visits.free_slots import SlotRow
from crm_desktop.views.visits.visit_words import near_words, slot_words
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.labels import Label


class NearSlots(QWidget):
    picked = Signal(object)  # SlotRow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._title = Label("", "muted")
        self._row.addWidget(self._title)
        self._row.addStretch(1)
        self._slots: list[SlotRow] = []
        self._buttons: list[Button] = []
        self._today: date | None = None  # of the offer
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._today is not None:
            self.offer(self._slots, self._today)

    def offer(self, slots: Sequence[SlotRow], today: date) -> None:
        for old in self._buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._slots, self._buttons, self._today = list(slots), [], today
        self._title.setText(self.tr("Nearest free times:"))
        for at, slot in enumerate(self._slots, 1):
            made = Button("", "", "calendar-plus")
            made.set_words(near_words(slot, today), f"{slot_words(slot)}  (Alt+{count(at, current_style())})")
            made.clicked.connect(lambda _on=False, slot=slot: self.picked.emit(slot))
            self._buttons.append(made)
            self._row.insertWidget(at, made)
        self.setVisible(bool(self._slots))

    def slots(self) -> list[SlotRow]:
        return list(self._slots)

    def pick(self, digit: str) -> bool:
        """False when no button has that digit."""
        if not digit.isdigit() or not 0 < int(digit) <= len(self._slots):
            return False
        self.picked.emit(self._slots[int(digit) - 1])
        return True
