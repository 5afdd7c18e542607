"""What the chosen result asks: the reason of a refusal, its extra fields, a comment and the contact method."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.queries.process.allowed_results import FieldRow
from crm_desktop.views.tasks.complete_task_vm import CompleteTaskVm
from crm_desktop.views.widgets.answer_field import AnswerField
from crm_desktop.views.widgets.answer_fields import Around, answer_field
from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.chosen_answers import LookupAnswer
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.option_group import Option, OptionGroup
from crm_desktop.views.widgets.text_area import TextArea

NOTE_LINES = 3


class AnswerForm(QWidget):
    answered = Signal(object, object, str)  # field, values, the name of what was found
    reasons_changed = Signal(object)
    note_changed = Signal(str)
    method_changed = Signal(object)
    accepted = Signal()
    touched = Signal()

    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.fields: dict[UUID, AnswerField] = {}
        self._asks_reason = False
        self._lay_out()
        self._wire()
        self._show_words()

    def _lay_out(self) -> None:
        self._reasons_title = Label("", "field")
        self._reasons_need = Label("", "faint")
        self.reasons = OptionGroup(several=True)
        self._reasons_box = _captioned(self._reasons_title, self._reasons_need, self.reasons)
        self._grid_box = QWidget()
        self._grid = QGridLayout(self._grid_box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._note_title = Label("", "field")
        self.note = TextArea()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() * NOTE_LINES + 16)
        self._methods_title = Label("", "field")
        self.methods = ChoiceBox()
        self._methods_box = QWidget()
        methods = QHBoxLayout(self._methods_box)
        methods.setContentsMargins(0, 0, 0, 0)
        methods.setSpacing(10)
        methods.addWidget(self._methods_title)
        methods.addWidget(self.methods, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._reasons_box)
        column.addWidget(self._grid_box)
        column.addWidget(_captioned(self._note_title, None, self.note))
        column.addWidget(self._methods_box)
        column.addStretch(1)

    def _wire(self) -> None:
        self.reasons.picked.connect(lambda _key: self._reasons_picked())
        self.reasons.accepted.connect(self.accepted)
        self.methods.picked.connect(lambda: self.method_changed.emit(self.methods.chosen()))
        self.note.textChanged.connect(lambda: self.note_changed.emit(self.note.toPlainText()))

    def set_choices(self, reasons: Sequence[tuple[UUID, str]], methods: Sequence[tuple[UUID, str]]) -> None:
        self.reasons.set_options([Option(key, name, "red") for key, name in reasons])
        self.methods.offer(methods)
        self._methods_box.setVisible(bool(methods))

    def show_result(self, vm: CompleteTaskVm) -> None:
        """The fields of the result that was chosen, with what was answered before."""
        self._asks_reason = vm.asks_reason
        self._reasons_box.setVisible(vm.asks_reason)
        self.reasons.choose(*vm.reasons)
        self._show_fields(vm)
        if self.note.toPlainText() != vm.note:
            self.note.setPlainText(vm.note)
        self.methods.choose(vm.method_id)

    def take_focus(self) -> bool:
        """Where the typing goes on; False when nothing is asked."""
        if self._asks_reason:
            self.focus_reasons()
            return True
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.take_focus()
        return first is not None

    def focus_reasons(self) -> None:
        self.reasons.take_focus()

    def focus_field(self, field: FieldRow | None, missing: bool = False) -> None:
        control = self.fields.get(field.field_id) if field is not None else None
        if control is not None:
            control.mark_missing(missing)
            control.take_focus()

    def settle(self) -> QWidget | None:
        """Reads what was typed and not left yet; the first field that could not be read."""
        return next((control for control in self.fields.values() if control.settle() is not None), None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "methods"):
            self._show_words()

    def _show_fields(self, vm: CompleteTaskVm) -> None:
        for control in self.fields.values():
            control.blockSignals(True)
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.fields = {field.field_id: self._made(field, vm) for field in vm.fields}
        row = column = 0
        for field in vm.fields:
            control = self.fields[field.field_id]
            need = Label(self.tr("required"), "faint") if field.is_required else None
            box = _captioned(Label(field.name, "field"), need, control)
            if not control.is_short and column:
                row, column = row + 1, 0
            self._grid.addWidget(box, row, column, 1, 1 if control.is_short else 2, Qt.AlignmentFlag.AlignTop)
            column = (column + 1) % 2 if control.is_short else 0
            row += 0 if column else 1
        self._grid_box.setVisible(bool(self.fields))
        self._mend_order()

    def _made(self, field: FieldRow, vm: CompleteTaskVm) -> AnswerField:
        control = answer_field(field, self._around)
        given = vm.answers.get(field.field_id, [])
        control.set_value(given, vm.shown_names.get(given[0], "") if given else "")
        control.answered.connect(lambda values: self._answered(field, control, values))
        control.accepted.connect(self.accepted)
        return control

    def _answered(self, field: FieldRow, control: AnswerField, values: list[str]) -> None:
        hit = control.line.chosen() if isinstance(control, LookupAnswer) else None
        control.mark_missing(False)
        self.touched.emit()
        self.answered.emit(field, values, hit.words if hit is not None else "")

    def _reasons_picked(self) -> None:
        self.touched.emit()
        self.reasons_changed.emit(self.reasons.chosen())

    def _mend_order(self) -> None:
        """Controls made later would come last for Tab."""
        before: QWidget = self.reasons
        for control in (*self.fields.values(), self.note):
            QWidget.setTabOrder(before, control)
            before = control

    def _show_words(self) -> None:
        self._reasons_title.setText(self.tr("Why did the client refuse?"))
        self._reasons_need.setText(self.tr("at least one"))
        self.reasons.setAccessibleName(self._reasons_title.text())
        self._note_title.setText(self.tr("Remark"))
        self.note.setAccessibleName(self._note_title.text())
        self.note.setPlaceholderText(self.tr("What is worth knowing next time"))
        self._methods_title.setText(self.tr("How you were in touch"))
        self.methods.setAccessibleName(self._methods_title.text())


def _captioned(title: Label, need: Label | None, control: QWidget) -> QWidget:
    box = QWidget()
    head = QHBoxLayout()
    head.setSpacing(6)
    head.addWidget(title)
    if need is not None:
        head.addWidget(need)
    head.addStretch(1)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(5)
    column.addLayout(head)
    column.addWidget(control)
    return box
