"""The future activity of a form: a switch, and behind it title, day and description (C24-36, C24-50)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.kit.clock import Clock
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.form_dialog import pair
from crm_desktop.views.widgets.frames import Card
from crm_desktop.views.widgets.kept_fields import held_in, put_back_in
from crm_desktop.views.widgets.labelled_field import LabelledField

_KEPT = ("title", "day", "description", "switch")


class FutureActivityFields(QWidget):
    changed = Signal()

    def __init__(self, clock: Clock, with_title: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._with_title = with_title
        self.switch = QCheckBox()
        self.title = QLineEdit()
        self.day = DateField(clock=clock)
        self.description = QLineEdit()
        self._title_field, self._day_field = LabelledField(self.title), LabelledField(self.day)
        self._description_field = LabelledField(self.description)
        self._patch = Card(flat=True)
        if with_title:
            self._patch.column.addLayout(pair(self._title_field, self._day_field))
        else:
            self._patch.column.addWidget(self._day_field)
        self._patch.column.addWidget(self._description_field)
        self._patch.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.switch)
        column.addWidget(self._patch)
        self.switch.toggled.connect(self._switched)
        self.title.textEdited.connect(lambda _text: self.changed.emit())
        self.description.textEdited.connect(lambda _text: self.changed.emit())
        self.day.changed.connect(self.changed)
        self._show_words()

    @property
    def is_on(self) -> bool:
        return self.switch.isChecked()

    def lack(self) -> str:
        """The sentence about what is missing, with the focus put there."""
        if not self.is_on:
            return ""
        if self._with_title and not self.title.text().strip():
            self.title.setFocus()
            return self.tr("Write what the future activity is.")
        if not self.day.commit() or self.day.day() is None:
            self.day.line.setFocus()
            return self.day.error_text() or self.tr("Choose the day of the future activity.")
        if not self.description.text().strip():
            self.description.setFocus()
            return self.tr("Describe the future activity.")
        return ""

    def typed(self) -> dict[str, Any]:
        return held_in(self, _KEPT)

    def take(self, typed: dict[str, Any]) -> None:
        put_back_in(self, _KEPT, typed)

    def _switched(self, is_on: bool) -> None:
        self._patch.setVisible(is_on)
        if is_on:
            (self.title if self._with_title else self.day.line).setFocus()
        self.changed.emit()

    def _show_words(self) -> None:
        self.switch.setText(self.tr("Future activity"))
        self._title_field.set_words(self.tr("What is to be done"))
        self._day_field.set_words(self.tr("Day"))
        self._description_field.set_words(self.tr("Description of the future activity"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_patch"):
            self._show_words()
