"""What a result asks, field by field: the list in its order, and below it the field one is at (OT-08, OT-27)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.models.work.result import FieldType
from crm_desktop.queries.process.result_rows import AskedRow
from crm_desktop.usecases.process.save_field import CHOICES, DUE_TYPES
from crm_desktop.views.process.field import Field
from crm_desktop.views.process.ordered_list import Entry, OrderedList
from crm_desktop.views.process.words import FIELD_ICONS, field_type_words
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.choice_box import ChoiceBox, Named
from crm_desktop.views.widgets.enum_box import EnumBox
from crm_desktop.views.widgets.form_dialog import pair
from crm_desktop.views.widgets.frames import Card


@dataclass(frozen=True)
class Asked:
    """A field as it stands in the editor; `field_id` None is not stored yet."""

    key: UUID
    name: str = ""
    field_type: FieldType = FieldType.TEXT
    dictionary_id: UUID | None = None
    is_required: bool = False
    sets_due: bool = False
    field_id: UUID | None = None


class FieldEditor(QWidget):
    changed = Signal()

    def __init__(self, dictionaries: Sequence[Named], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dictionaries = dict(dictionaries)
        self._asked: dict[UUID, Asked] = {}
        self._is_filling = False
        self._lay_out()
        self._wire()
        self._show_words()
        self._show_current()

    def _lay_out(self) -> None:
        self.list = OrderedList(lines=4)
        self.list.adder.hide()
        self.add = Button("", "", "plus")
        self.list.layout().itemAt(1).layout().insertWidget(0, self.add)  # type: ignore[union-attr]  # the foot of the list
        self.list.layout().itemAt(1).layout().insertStretch(1, 1)  # type: ignore[union-attr]  # the same foot
        self.name = Field(QLineEdit())
        self.field_type = Field(EnumBox(FieldType))
        self.source = Field(ChoiceBox())
        self.required, self.sets_due = QCheckBox(), QCheckBox()
        self._card = Card(flat=True)
        self._card.column.addLayout(pair(self.name, self.field_type))
        self._card.column.addWidget(self.source)
        checks = QHBoxLayout()
        checks.setSpacing(16)
        checks.addWidget(self.required)
        checks.addWidget(self.sets_due)
        checks.addStretch(1)
        self._card.column.addLayout(checks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.list)
        column.addWidget(self._card)

    def _wire(self) -> None:
        self.add.clicked.connect(self.add_field)
        self.list.lines.currentRowChanged.connect(lambda _row: self._show_current())
        self.list.changed.connect(self._listed)
        self.name.control.textEdited.connect(lambda _text: self._edited())
        self.field_type.control.picked.connect(self._edited)
        self.source.control.picked.connect(self._edited)
        for one in (self.required, self.sets_due):
            one.clicked.connect(lambda _on: self._edited())

    # ---- what it holds

    def fields(self) -> list[Asked]:
        return [self._asked[one] for one in self.list.ids()]

    def set_rows(self, rows: Sequence[AskedRow]) -> None:
        self.set_fields(
            [
                Asked(row.id, row.name, row.field_type, row.dictionary_id, row.is_required, row.sets_due, row.id)
                for row in rows
            ]
        )

    def set_fields(self, fields: Sequence[Asked]) -> None:
        self._asked = {one.key: one for one in fields}
        self.list.set_entries([self._entry(one) for one in fields])
        if fields:
            self.list.lines.setCurrentRow(0)
        self._show_current()

    def add_field(self) -> None:
        made = Asked(uuid4())
        self._asked[made.key] = made
        self.list.add(self._entry(made))
        self._show_current()
        self.name.control.setFocus()

    def lack(self) -> str:
        """The sentence that says what a field misses, with the focus put there."""
        for at, one in enumerate(self.fields()):
            if not one.name.strip():
                self.list.lines.setCurrentRow(at)
                self.name.control.setFocus()
                return self.tr("Give the field a name, or take it out.")
            if one.field_type in CHOICES and one.dictionary_id is None:
                self.list.lines.setCurrentRow(at)
                self.source.control.setFocus()
                return self.tr("Choose the list the field takes its values from.")
        return ""

    # ---- the draft

    def typed(self) -> list[list[Any]]:
        return [
            [
                one.name,
                one.field_type.value,
                str(one.dictionary_id) if one.dictionary_id else None,
                one.is_required,
                one.sets_due,
                str(one.field_id) if one.field_id else None,
            ]
            for one in self.fields()
        ]

    def take(self, typed: Sequence[Sequence[Any]]) -> None:
        fields = []
        for name, field_type, dictionary, required, sets_due, known in typed:
            field_id = UUID(known) if known else None
            source = UUID(dictionary) if dictionary else None
            fields.append(Asked(field_id or uuid4(), name, FieldType(field_type), source, required, sets_due, field_id))
        self.set_fields(fields)

    # ---- acting

    def _listed(self) -> None:
        self._show_current()
        self.changed.emit()

    def _edited(self) -> None:
        current = self.list.current()
        if current is None or self._is_filling:
            return
        field_type = self.field_type.control.chosen()
        made = replace(
            self._asked[current.id],
            name=self.name.control.text(),
            field_type=field_type,
            dictionary_id=self.source.control.chosen() if field_type in CHOICES else None,
            is_required=self.required.isChecked(),
            sets_due=self.sets_due.isChecked() and field_type in DUE_TYPES,
        )
        self._asked[made.key] = made
        self.list.replace_current(self._entry(made))
        self._show_kind(made)
        self.changed.emit()

    # ---- drawing

    def _entry(self, one: Asked) -> Entry:
        source = self._dictionaries.get(one.dictionary_id) if one.dictionary_id is not None else None
        note = source or field_type_words(one.field_type)
        return Entry(one.key, one.name or self.tr("New field"), FIELD_ICONS[one.field_type], "muted", note)

    def _show_current(self) -> None:
        current = self.list.current()
        self._card.setVisible(current is not None)
        if current is None:
            return
        one = self._asked[current.id]
        self._is_filling = True
        if self.name.control.text() != one.name:
            self.name.control.setText(one.name)
        self.field_type.control.choose(one.field_type)
        self.source.control.choose(one.dictionary_id)
        self.required.setChecked(one.is_required)
        self.sets_due.setChecked(one.sets_due)
        self._is_filling = False
        self._show_kind(one)

    def _show_kind(self, one: Asked) -> None:
        self.source.setVisible(one.field_type in CHOICES)
        self.sets_due.setVisible(one.field_type in DUE_TYPES)

    def _show_words(self) -> None:
        self.list.set_words(self.tr("Fields of the result"), "")
        self.add.set_words(self.tr("Add a field"))
        self.name.set_words(self.tr("Name of the field"))
        self.field_type.set_words(self.tr("What is answered"))
        self.source.set_words(self.tr("Takes its values from"))
        self.required.setText(self.tr("Must be answered"))
        self.sets_due.setText(self.tr("Sets the next date"))
        self.field_type.control.offer([(one, field_type_words(one), FIELD_ICONS[one]) for one in FieldType])
        self.source.control.offer(list(self._dictionaries.items()), self.tr("Choose a list…"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_card"):
            self._show_words()
