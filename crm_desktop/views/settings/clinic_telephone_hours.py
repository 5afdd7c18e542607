"""When a call round rings people and how often a day, and where the recordings of talks lie (B12, P27)."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import time
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.kit.clock import Clock
from crm_desktop.usecases.telephones.change_call_rules import LEAST, MOST, ChangeCallRules
from crm_desktop.views.widgets.frames import side_by_side
from crm_desktop.views.widgets.kept_fields import held, on_change, put_back
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.number_field import NumberField
from crm_desktop.views.widgets.time_field import TimeField


class CallHours(QWidget):
    changed = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = ChangeCallRules()
        self.begins, self.ends = (TimeField(None, clock, may_be_empty=False) for _ in range(2))
        self.tries = NumberField(LEAST, MOST, LEAST)
        self.keeps, self.place = QCheckBox(), QLineEdit()
        self._fields = (self.begins, self.ends, self.tries, self.keeps, self.place)
        self._labels = [LabelledField(one) for one in (self.begins, self.ends, self.tries, self.place)]
        for field in self._fields:
            on_change(field, self.changed.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(side_by_side(*self._labels[:3]))
        column.addWidget(self.keeps)
        column.addWidget(self._labels[3])

    def show_rules(self, rules: ChangeCallRules) -> None:
        self._known = rules
        self.begins.set_time(_time(rules.calls_from))
        self.ends.set_time(_time(rules.calls_until))
        self.tries.setValue(rules.call_tries or LEAST)
        self.keeps.setChecked(bool(rules.keeps_recordings))
        self.place.setText(rules.recordings_at or "")

    def order(self) -> ChangeCallRules:
        return ChangeCallRules(
            _said(self.begins, self._known.calls_from), _said(self.ends, self._known.calls_until),
            self.tries.value(), self.keeps.isChecked(), self.place.text(),
        )  # fmt: skip

    def lack(self) -> str:
        """Why an hour is none, with the keyboard put there."""
        for field in (self.begins, self.ends):
            if not field.commit():
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return field.error_text()
        return ""

    def typed(self) -> list[Any]:
        return [held(field) for field in self._fields]

    def take(self, typed: Sequence[Any]) -> None:
        with suppress(ValueError, TypeError):  # of an older program
            for field, kept in zip(self._fields, typed, strict=True):
                put_back(field, kept)

    def show_words(self) -> None:
        begins, ends, tries, place = self._labels
        begins.set_words(self.tr("From"))
        ends.set_words(self.tr("Until"))
        tries.set_words(self.tr("Attempts a day"))
        self.keeps.setText(self.tr("The exchange records talks, and those who lead may listen to them"))
        place.set_words(self.tr("Folder or https address of the recordings"))


def _time(text: str | None) -> time | None:
    """As the branch keeps it; of the end of the day, the last minute that a clock shows."""
    if not text:
        return None
    return time.fromisoformat(text) if text < "24" else time(23, 59)


def _said(field: TimeField, known: str | None) -> str | None:
    """None where nobody said anything else."""
    at = field.time()
    return f"{at:%H:%M}" if at is not None and at != _time(known) else None
