"""What a category asks of its people, in the form of a person: a control for each field's type (SM-11)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.queries.people.category_fields import Answered
from crm_desktop.queries.process.allowed_results import FieldRow
from crm_desktop.views.widgets.answer_field import AnswerField
from crm_desktop.views.widgets.answer_fields import answer_field, around
from crm_desktop.views.widgets.form_dialog import pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField


class CategoryAnswers(QWidget):
    typed = Signal()

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around(house, self)
        self._asked: Mapping[UUID, Sequence[FieldRow]] = {}
        self._words: dict[str, str] = {}  # value → how a person or a service is called
        self._given: dict[str, list[str]] = {}  # also to fields that are not asked now
        self._category: UUID | None = None
        self.fields: dict[UUID, AnswerField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._shown: QWidget | None = None
        self.hide()

    def offer(self, asked: Mapping[UUID, Sequence[FieldRow]], answered: Sequence[Answered]) -> None:
        self._asked = asked
        for one in answered:
            self._words.update(zip(one.values, one.shown, strict=True))
        self._category = None
        self._clear()

    def take(self, given: Mapping[str, Sequence[str]]) -> None:
        self._given = {key: list(values) for key, values in given.items()}
        for field_id, field in self.fields.items():
            self._fill(field, self._given.get(str(field_id), []))

    def values(self) -> dict[str, list[str]]:
        """Of the category that is chosen, as they are stored; before its fields have come, as they were."""
        if not self.fields:
            return {key: values for key, values in self._given.items() if values}
        found = {str(field_id): field.value() for field_id, field in self.fields.items()}
        return {key: values for key, values in found.items() if values}

    def show_category(self, category_id: UUID | None) -> None:
        if category_id == self._category:
            return
        self._keep()
        self._clear()
        self._category = category_id
        asked = self._asked.get(category_id, ()) if category_id is not None else ()
        if not asked:
            return
        self._shown = QWidget()
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        waiting: list[LabelledField] = []
        for row in asked:
            labelled = self._made(row)
            is_short = self.fields[row.field_id].is_short
            waiting.append(labelled)
            if is_short and len(waiting) == 1:
                continue
            # In their order: a short one waits for a short neighbour only.
            if is_short:
                column.addLayout(pair(*waiting))
            else:
                for one in waiting:
                    column.addWidget(one)
            waiting = []
        for last in waiting:
            column.addWidget(last)
        self._column.addWidget(self._shown)
        self.show()

    def lack(self) -> str:
        """The sentence that says which answer is missing or cannot be read, with the focus put there."""
        for field in self.fields.values():
            if field.settle() is not None:
                field.take_focus()
                return self.tr("%1 cannot be read.").replace("%1", field.field.name)
            if field.field.is_required and not field.value():
                field.mark_missing(True)
                field.take_focus()
                return self.tr("%1 must be answered.").replace("%1", field.field.name)
        return ""

    def _made(self, row: FieldRow) -> LabelledField:
        field = answer_field(row, self._around)
        self.fields[row.field_id] = field
        self._fill(field, self._given.get(str(row.field_id), []))
        field.answered.connect(lambda _values: self.typed.emit())
        labelled = LabelledField(field)
        labelled.set_words(self.tr("%1 (needed)").replace("%1", row.name) if row.is_required else row.name)
        return labelled

    def _fill(self, field: AnswerField, values: list[str]) -> None:
        field.set_value(values, self._words.get(values[0], "") if values else "")

    def _keep(self) -> None:
        for field_id, field in self.fields.items():
            self._given[str(field_id)] = field.value()

    def _clear(self) -> None:
        self.fields = {}
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None
        self.hide()
