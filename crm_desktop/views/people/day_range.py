"""Two days between which people came; the fields are made when somebody wants them, which few ever do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.views.widgets.date_field import DateField

_WIDTH = 128


class DayRange(QWidget):
    changed = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._fields: tuple[DateField, DateField] | None = None
        self.hide()

    @property
    def fields(self) -> tuple[DateField, DateField]:
        """The first day's and the last one's."""
        if self._fields is None:
            self._fields = DateField(clock=self._clock), DateField(clock=self._clock)
            row = QHBoxLayout(self)
            row.setContentsMargins(0, 0, 0, 0)
            for field in self._fields:
                field.setFixedWidth(_WIDTH)
                field.changed.connect(self.changed)
                row.addWidget(field)
            self._show_words()
        return self._fields

    def days(self) -> tuple[date | None, date | None]:
        first, last = self.fields
        return first.day(), last.day()

    def set_days(self, days: tuple[date | None, date | None]) -> None:
        """Says nothing: whoever sets them knows."""
        was_silent = self.blockSignals(True)
        for field, day in zip(self.fields, days, strict=True):
            field.set_day(day)
        self.blockSignals(was_silent)

    def begin(self) -> None:
        """The keyboard goes to the first day."""
        self.fields[0].setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()

    def _show_words(self) -> None:
        if self._fields is not None:
            self._fields[0].set_accessible_name(self.tr("Since this day"))
            self._fields[1].set_accessible_name(self.tr("Until this day"))
