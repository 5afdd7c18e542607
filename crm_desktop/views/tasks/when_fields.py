"""When a task is due: on a day, perhaps at an hour; between two days; or simply today (C24-53)."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.dates import local
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.clock import Clock
from crm_desktop.models.work.task import DateType
from crm_desktop.rules.due import When
from crm_desktop.views.tasks.next_step_panel import moment_of
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.kept_fields import held_in, put_back_in
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.tabs import SegmentedTabs
from crm_desktop.views.widgets.time_field import TimeField
from crm_desktop.views.widgets.typed_field import TypedField

_KEPT = ("kind", "day", "until", "time")


class WhenFields(QWidget):
    changed = Signal()
    accepted = Signal()  # Enter

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = SegmentedTabs()
        self.day, self.until = DateField(clock=clock), DateField(clock=clock)
        self.time = TimeField(clock=clock)
        self._caption = Label("", "field")
        self._day, self._until, self._time = (LabelledField(one) for one in (self.day, self.until, self.time))
        head = QHBoxLayout()
        head.addWidget(self._caption)
        head.addStretch(1)
        head.addWidget(self.kind)
        fields = QHBoxLayout()
        fields.setSpacing(12)
        for labelled in (self._day, self._until, self._time):
            fields.addWidget(labelled, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(fields)
        self.setFocusProxy(self.day)
        self.kind.chosen.connect(lambda _key: self._kind_chosen())
        typed: tuple[TypedField, ...] = (self.day, self.until, self.time)
        for field in typed:
            field.changed.connect(self.changed)
            field.line.returnPressed.connect(self.accepted)
        self._show_words()
        self._show_kind()

    def when(self) -> When:
        kind = DateType(self.kind.current())
        if kind is DateType.TODAY:
            return When(date_type=kind)
        if kind is DateType.RANGE:
            return When(on=self.day.day(), until=self.until.day(), date_type=kind)
        day = self.day.day()
        return When(on=day, at=moment_of(day, self.time.time()) if day is not None else None, date_type=kind)

    def set_when(self, on: date | None, at: datetime | None = None, until: date | None = None) -> None:
        self.kind.set_current((DateType.RANGE if until is not None and until != on else DateType.ONCE).value)
        self.day.set_day(on)
        self.until.set_day(until)
        here = local(at, current_style()).time() if at is not None else None
        self.time.set_time(time(here.hour, here.minute) if here is not None else None)
        self._show_kind()

    def settle(self) -> QWidget | None:
        """The first field that cannot be read, if any."""
        pairs = ((self._day, self.day), (self._until, self.until), (self._time, self.time))
        return next((field for box, field in pairs if not box.isHidden() and not field.commit()), None)

    def typed(self) -> dict[str, Any]:
        return held_in(self, _KEPT)

    def take(self, typed: dict[str, Any]) -> None:
        put_back_in(self, _KEPT, typed)
        self._show_kind()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_time"):
            self._show_words()

    def _kind_chosen(self) -> None:
        self._show_kind()
        self.changed.emit()

    def _show_kind(self) -> None:
        kind = DateType(self.kind.current())
        self._day.setVisible(kind is not DateType.TODAY)
        self._until.setVisible(kind is DateType.RANGE)
        self._time.setVisible(kind is DateType.ONCE)
        self._show_words()

    def _show_words(self) -> None:
        self.kind.set_tabs(
            (
                (DateType.ONCE.value, self.tr("On a day")),
                (DateType.RANGE.value, self.tr("Between two days")),
                (DateType.TODAY.value, self.tr("Today")),
            )
        )
        self._caption.setText(self.tr("When"))
        self.kind.setAccessibleName(self._caption.text())
        is_range = self.kind.current() == DateType.RANGE.value
        self._day.set_words(self.tr("First day") if is_range else self.tr("Day"))
        self._until.set_words(self.tr("Last day"))
        self._time.set_words(self.tr("Time"))
