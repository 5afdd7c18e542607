"""The editor of a result: its kind, what it closes, and what it asks, saved as one (OT-26, OT-27, A6)."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.models.work.result import Closes, ResultKind
from crm_desktop.queries.process.result_rows import ResultRow
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.process.save_field import SaveField, save_field
from crm_desktop.usecases.process.save_result import CLOSING_KIND, SaveResult, save_result
from crm_desktop.views.process.book import ProcessBook
from crm_desktop.views.process.field import Field
from crm_desktop.views.process.field_editor import FieldEditor
from crm_desktop.views.process.words import closes_words, kind_sentence
from crm_desktop.views.widgets.enum_box import EnumBox
from crm_desktop.views.widgets.form_dialog import FormDialog, Work
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.kept_fields import put_back
from crm_desktop.views.widgets.labels import Label, section
from crm_desktop.views.widgets.option_group import Option, OptionGroup
from crm_desktop.views.widgets.result_kinds import KIND_ICONS, KIND_TONES, kind_words

_CLOSING = {kind: closes for closes, kind in CLOSING_KIND.items()}


class ResultDialog(FormDialog):
    ACT: ClassVar[str] = "save_result"
    ICON: ClassVar[str] = "list-checks"
    WIDTH: ClassVar[int] = 900
    BY_DIGIT: ClassVar[str] = "kinds"
    KEPT: ClassVar[tuple[str, ...]] = ("name", "kinds", "no_answer", "closes", "fields")
    stored = Signal(object)  # its id

    def __init__(
        self, house: House, book: ProcessBook, result: ResultRow | None, parent: QWidget | None = None
    ) -> None:
        self._book, self._result = book, result
        super().__init__(house, f"result:{result.id if result else 'new'}", parent)
        self._fill()
        self.restore()
        self.name.control.setFocus()

    # ---- building

    def lay_out(self) -> None:
        self.name = Field(QLineEdit())
        self.kinds = OptionGroup(as_rows=True)
        self._kind_title, self._fields_title = section(""), section("")
        self._kind_sentence = Label("", "hint", wrap=True)
        self.closes = Field(EnumBox(Closes))
        self.no_answer = QCheckBox()
        self._no_answer_hint = Label("", "hint", wrap=True)
        self.fields = FieldEditor([(row.id, row.name) for row in self._book.dictionaries if not row.is_archived])
        first, second = QVBoxLayout(), QVBoxLayout()
        for column in (first, second):
            column.setSpacing(10)
        first.addWidget(self.name)
        first.addWidget(self._kind_title)
        first.addWidget(self.kinds)
        first.addWidget(self._kind_sentence)
        first.addWidget(self.closes)
        first.addWidget(self.no_answer)
        first.addStretch(1)
        second.addWidget(self._fields_title)
        second.addWidget(self.fields)
        second.addWidget(self._no_answer_hint)
        second.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(24)
        across.addLayout(first, 5)
        across.addLayout(second, 6)
        self.body.addLayout(across)

    def wire(self) -> None:
        self.kinds.picked.connect(lambda _key: self._show_kind())
        self.kinds.accepted.connect(self.save)
        self.no_answer.clicked.connect(lambda _on: self._show_kind())

    # ---- words

    def show_words(self) -> None:
        is_new = self._result is None
        title = self.tr("New result") if is_new else self.tr("Change the result")
        self.say_head(title, "" if is_new else self.tr("Tasks that are done keep what was answered."))
        self.name.set_words(self.tr("Name"))
        self._kind_title.setText(self.tr("What it means"))
        self._fields_title.setText(self.tr("What it asks besides a comment"))
        self.kinds.setAccessibleName(self._kind_title.text())
        self.closes.set_words(self.tr("What it does with the deal"))
        self.no_answer.setText(self.tr("Nobody was reached"))
        chosen = self.kind()
        self.kinds.set_options(
            [Option(kind.value, kind_words(kind), KIND_TONES[kind], KIND_ICONS[kind]) for kind in ResultKind]
        )
        self.kinds.choose(chosen.value)
        self._show_kind()

    def kind(self) -> ResultKind:
        chosen = self.kinds.chosen()
        return ResultKind(str(chosen[0])) if chosen else ResultKind.NEUTRAL

    # ---- filling

    def _fill(self) -> None:
        row = self._result
        if row is not None:
            self.name.control.setText(row.name)
            self.kinds.choose(row.kind.value)
            self._show_kind()
            self.closes.control.choose(row.closes)
            self.no_answer.setChecked(row.is_no_answer)
            self.fields.set_rows(row.fields)
        self._show_kind()
        self.strip.say("")

    def _show_kind(self) -> None:
        """Only success wins and only a final refusal loses: nothing else is offered (OT-51)."""
        kind = self.kind()
        self._kind_sentence.setText(kind_sentence(kind))
        allowed = [Closes.NOTHING, *([_CLOSING[kind]] if kind in _CLOSING else [])]
        self.closes.control.offer([(one, closes_words(one), "") for one in allowed])
        self.closes.setVisible(len(allowed) > 1)
        nobody = self.no_answer.isChecked()
        self.fields.setVisible(not nobody)
        self._no_answer_hint.setVisible(nobody)
        self._no_answer_hint.setText(self.tr("Nobody was reached, so nothing is asked; the call says so by itself."))

    # ---- saving

    def lack(self) -> str:
        if not self.name.control.text().strip():
            self.name.control.setFocus()
            return self.tr("Give the result a name.")
        return self.fields.lack()

    def work(self) -> Work:
        row, asked = self._result, self.fields.fields()
        order = SaveResult(
            name=self.name.control.text(),
            kind=self.kind(),
            closes=self.closes.control.chosen(),
            result_id=row.id if row is not None else None,
            is_no_answer=self.no_answer.isChecked(),
            is_archived=row.is_archived if row is not None else False,
        )
        kept = {one.field_id for one in asked}
        gone = [one for one in (row.fields if row is not None else ()) if one.id not in kept]

        def both(unit: UnitOfWork) -> Any:
            result = save_result(unit, order)
            unit.session.flush()
            for at, one in enumerate(asked):
                save_field(
                    unit,
                    SaveField(
                        result_id=result.id,
                        name=one.name,
                        field_type=one.field_type,
                        field_id=one.field_id,
                        dictionary_id=one.dictionary_id,
                        is_required=one.is_required,
                        sets_due=one.sets_due,
                        position=at,
                    ),
                )
            for old in gone:
                save_field(
                    unit,
                    SaveField(
                        result_id=result.id,
                        name=old.name,
                        field_type=old.field_type,
                        field_id=old.id,
                        dictionary_id=old.dictionary_id,
                        is_archived=True,
                    ),
                )
            return result.id

        return both

    def saved(self, answer: Any) -> None:
        self.stored.emit(answer)
        if self._result is None:
            self.house.go.toast(self.tr("The result is saved. Now add it to a template, then say what follows."))
        else:
            self.house.go.toast(self.tr("The result is saved. Ctrl+Z takes it back."))

    # ---- the draft

    def take_draft(self, typed: dict[str, Any]) -> None:
        super().take_draft(typed)
        self._show_kind()  # which offers the closings of the kind
        put_back(self.closes, typed["closes"])
