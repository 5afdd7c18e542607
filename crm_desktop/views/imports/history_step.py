"""The imports made at this station, the latest first, and whether one of them was broken off."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.queries.station.import_batches import ImportBatchRow, import_batches
from crm_desktop.views.imports.import_lists import Lines, batch_view
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.frames import Card
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.strip import Strip


class HistoryStep(QWidget):
    opened = Signal(object)  # ImportBatchRow
    file_asked = Signal()
    was_read = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._lines = Lines()
        self._news: tuple[Any, ...] = ("",)
        self._broken_off: ImportBatchRow | None = None  # by a program that ended while it ran
        self._lay_out()

    def read(self) -> None:
        actor, now = self._house.session.actor, self._house.now
        self._house.lanes.read(self, lambda session: import_batches(session, actor, now=now), self._read)

    def say(self, *news: Any) -> None:
        """What the strip above the list says; with nothing to say it speaks of an import that was broken off."""
        self._news = news
        self._show_news()

    def show_words(self) -> None:
        self.batches.setAccessibleName(self.tr("Imports made here"))
        self._empty.set_state(
            "file-up",
            self.tr("No file was imported yet"),
            self.tr("Bring people, deals, tasks or calls from Excel or CSV."),
            self.tr("Import a file…"),
            "accent",
            "file-up",
        )
        self._show_news()

    @property
    def is_empty(self) -> bool:
        return not self._card.isVisible()

    def _read(self, rows: list[ImportBatchRow]) -> None:
        self._lines.set(rows)
        self.batches.load()
        self._empty.setVisible(not rows)
        self._card.setVisible(bool(rows))
        self._broken_off = next((row for row in rows if row.is_interrupted), None)
        self._show_news()
        self.was_read.emit()

    def _show_news(self) -> None:
        if self._broken_off is None or self._news[0]:
            self._strip.say(*self._news)
            return
        text = self.tr("The import of {file} was broken off half-way.").replace("{file}", self._broken_off.file_name)
        self._strip.say(text, "triangle-alert", "amber", self.tr("See what is in"))

    def _lay_out(self) -> None:
        self._empty, self._strip = EmptyState("file-up", "accent"), Strip()
        self.batches = batch_view(self._lines, lambda: self._house.now)
        self._card = Card()
        self._card.column.setContentsMargins(1, 1, 1, 1)
        self._card.column.addWidget(self.batches)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._strip, self._card, self._empty):
            column.addWidget(widget, 0 if widget is self._strip else 1)
        self._empty.acted.connect(self.file_asked)
        self.batches.activated_id.connect(self._open)
        self._strip.acted.connect(lambda: self.opened.emit(self._broken_off))

    def _open(self, batch_id: UUID) -> None:
        self.opened.emit(self._lines.get(batch_id))
