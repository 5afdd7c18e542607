"""The editor of a task template: what a task of it is like, its script, its results by digits, its additional tasks."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.i18n.terms import term
from crm_desktop.models.work.lead import Priority
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.process.template_rows import TemplateRow
from crm_desktop.queries.work.scripts import FIELDS
from crm_desktop.usecases.process.save_template import Addition, SaveTemplate, save_template
from crm_desktop.views.process.book import ProcessBook
from crm_desktop.views.process.field import Field
from crm_desktop.views.process.ordered_list import Entry, OrderedList
from crm_desktop.views.process.rule_field import RuleField
from crm_desktop.views.process.script_words import field_words, sample_script
from crm_desktop.views.process.words import TYPE_ICONS, delay_words
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.enum_box import EnumBox
from crm_desktop.views.widgets.flow_layout import FlowLayout
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled, pair
from crm_desktop.views.widgets.frames import Card
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label, section
from crm_desktop.views.widgets.number_field import NumberField
from crm_desktop.views.widgets.result_kinds import KIND_ICONS, KIND_TONES
from crm_desktop.views.widgets.text_area import TextArea

MOST_DAYS = 3650


class TemplateDialog(FormDialog):
    ACT: ClassVar[str] = "save_template"
    ICON: ClassVar[str] = "clipboard-list"
    WIDTH: ClassVar[int] = 1000
    KEPT: ClassVar[tuple[str, ...]] = (
        "name", "task_type", "title", "text", "script", "priority", "due_days", "method", "progress", "rule", "results",
    )  # fmt: skip
    stored = Signal(object)  # its id

    def __init__(
        self, house: House, book: ProcessBook, template: TemplateRow | None, parent: QWidget | None = None
    ) -> None:
        self._book, self._template = book, template
        self._after: dict[UUID, int] = {}
        super().__init__(house, f"template:{template.id if template else 'new'}", parent)
        self._fill()
        self.restore()
        self.name.control.setFocus()

    # ---- building

    def lay_out(self) -> None:
        self.name = Field(QLineEdit())
        self.task_type = Field(EnumBox(TaskType))
        self.title = Field(QLineEdit())
        self.text = Field(_lines(2))
        self.script = Field(_lines(3))
        self.priority = Field(EnumBox(Priority))
        self.due_days = Field(NumberField(0, MOST_DAYS))
        self.method = Field(ChoiceBox())
        self.progress = Field(NumberField(0, 100))
        self.rule = RuleField(self._book.staff)
        self.results = OrderedList(with_digits=True, lines=10)
        self.additions = OrderedList(lines=2)
        self.after_days = Field(NumberField(0, MOST_DAYS))
        first, second = QVBoxLayout(), QVBoxLayout()
        for column in (first, second):
            column.setSpacing(12)
        first.addLayout(pair(self.name, self.title))
        first.addLayout(pair(self.task_type, self.priority, self.due_days))
        first.addLayout(pair(self.method, self.progress))
        first.addWidget(self.rule)
        first.addWidget(self.text)
        first.addWidget(self.script)
        first.addWidget(self._script_aid())
        first.addStretch(1)
        self._results_title, self._additions_title = section(""), section("")
        self._results_hint = Label("", "hint", wrap=True)
        for widget in (self._results_title, self.results, self._results_hint):
            second.addWidget(widget)
        second.addSpacing(4)
        second.addWidget(self._additions_title)
        second.addWidget(self.additions)
        second.addWidget(self.after_days)
        second.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(24)
        across.addLayout(first, 6)
        across.addLayout(second, 5)
        self.body.addLayout(across)

    def _script_aid(self) -> QWidget:
        """Buttons that write a field in braces, and the script as it will be read."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        fields = QWidget()
        flow = FlowLayout(fields, 2)
        self._fields = {name: Button("", "link") for name in FIELDS}
        for name, one in self._fields.items():
            one.clicked.connect(lambda _on=False, name=name: self._write_field(name))
            flow.addWidget(one)
        self._preview = Card(flat=True)
        self._preview_title, self._preview_words = section(""), Label("", "", wrap=True)
        self._preview.column.addWidget(self._preview_title)
        self._preview.column.addWidget(self._preview_words)
        column.addWidget(fields)
        column.addWidget(self._preview)
        return holder

    def wire(self) -> None:
        self.script.control.textChanged.connect(self._show_preview)
        self.task_type.control.picked.connect(self._show_type)
        self.additions.changed.connect(self._additions_changed)
        self.additions.lines.currentRowChanged.connect(lambda _row: self._show_after())
        self.after_days.control.valueChanged.connect(self._after_edited)

    # ---- words

    def show_words(self) -> None:
        is_new = self._template is None
        title = self.tr("New template") if is_new else self.tr("Change the template")
        sentence = "" if is_new else self.tr("Tasks that are planned or done keep the values they had.")
        self.say_head(title, sentence)
        self.name.set_words(self.tr("Name"))
        self.task_type.set_words(self.tr("Type"))
        self.title.set_words(self.tr("Title of its tasks"))
        self.title.control.setPlaceholderText(self.tr("As the template is called"))
        self.text.set_words(self.tr("Description"))
        self.script.set_words(self.tr("Read aloud"))
        self.priority.set_words(self.tr("Priority"))
        self.due_days.set_words(self.tr("Due after days"))
        self.method.set_words(self.tr("Contact method"))
        self.progress.set_words(
            self.tr("Takes its deal to, %"), self.tr("In a pipeline that follows the workflow; 0: nowhere.")
        )
        self.after_days.set_words(self.tr("Days until the chosen additional task is due"))
        self._results_title.setText(self.tr("Allowed results in the order of their digits"))
        self._results_hint.setText(self.tr("With none here every result is allowed. Alt+Up and Alt+Down move a line."))
        self._additions_title.setText(self.tr("Made together with it"))
        self.results.set_words(self.tr("Allowed results"), self.tr("Add a result…"))
        self.additions.set_words(self.tr("Additional tasks"), self.tr("Add a task…"))
        self._preview_title.setText(self.tr("As it will be read"))
        for name, one in self._fields.items():
            one.set_words(field_words(name), filled(self.tr("Write {field} into the script"), field=f"{{{name}}}"))
        self.task_type.control.offer([(one, term(one), TYPE_ICONS[one]) for one in TaskType])
        self.priority.control.offer([(one, term(one), "") for one in Priority])
        self.method.control.offer(self._book.methods)
        self._show_preview()

    # ---- filling

    def _fill(self) -> None:
        self.results.set_choices(
            [
                Entry(row.id, row.name, KIND_ICONS[row.kind], KIND_TONES[row.kind])
                for row in self._book.results
                if not row.is_archived
            ]
        )
        self.additions.set_choices([self._entry(row) for row in self._book.templates if self._may_come_along(row)])
        row = self._template
        if row is None:
            self.priority.control.choose(Priority.NORMAL)
            self.results.set_ids(())
        else:
            self.name.control.setText(row.name)
            self.task_type.control.choose(row.task_type)
            self.task_type.control.setEnabled(not row.is_used)
            self.task_type.set_words(
                self.tr("Type"), self.tr("It has tasks, so its type stays.") if row.is_used else ""
            )
            self.title.control.setText(row.title)
            self.text.control.setPlainText(row.text or "")
            self.script.control.setPlainText(row.script or "")
            self.priority.control.choose(row.priority)
            self.due_days.control.setValue(row.due_days)
            self.method.control.choose(row.contact_method_id)
            self.progress.control.setValue(row.progress or 0)
            self.rule.set_rule(row.performer_rule, row.performer_id, row.team_id)
            self.results.set_ids(row.result_ids)
            self._set_additions([(one.template_id, one.after_days) for one in row.additions])
        self._show_type()
        self._show_after()
        self.strip.say("")

    def _may_come_along(self, row: TemplateRow) -> bool:
        return not row.is_archived and row.task_type is not TaskType.CALL_ROUND

    def _entry(self, row: TemplateRow, after: int = 0) -> Entry:
        return Entry(row.id, row.name, TYPE_ICONS[row.task_type], "muted", delay_words(after, 0, None))

    def _set_additions(self, additions: list[tuple[UUID, int]]) -> None:
        self._after = dict(additions)
        rows = [(self._book.template(one), days) for one, days in additions]
        self.additions.set_entries([self._entry(row, days) for row, days in rows if row is not None])

    def _additions_changed(self) -> None:
        self.touch()
        self._show_after()

    def _show_after(self) -> None:
        current = self.additions.current()
        self.after_days.setVisible(current is not None)
        self.fit()
        if current is not None:
            self.after_days.control.blockSignals(True)
            self.after_days.control.setValue(self._after.get(current.id, 0))
            self.after_days.control.blockSignals(False)

    def _after_edited(self, days: int) -> None:
        current = self.additions.current()
        row = self._book.template(current.id) if current is not None else None
        if row is not None:
            self._after = {**self._after, row.id: days}
            self.additions.replace_current(self._entry(row, days))
            self.touch()

    def _show_type(self) -> None:
        """A round has no results of its own: its calls have (OT-14)."""
        is_round = self.task_type.control.chosen() is TaskType.CALL_ROUND
        self.results.setEnabled(not is_round)
        words = self.tr("With none here every result is allowed. Alt+Up and Alt+Down move a line.")
        self._results_hint.setText(self.tr("A round has no result of its own: its calls have.") if is_round else words)

    def _write_field(self, name: str) -> None:
        self.script.control.insertPlainText(f"{{{name}}}")
        self.script.control.setFocus()

    def _show_preview(self) -> None:
        script = self.script.control.toPlainText().strip()
        self._preview.setVisible(bool(script))
        self._preview_words.setText(sample_script(script, self.house))
        self.fit()

    # ---- saving

    def lack(self) -> str:
        if not self.name.control.text().strip():
            self.name.control.setFocus()
            return self.tr("Give the template a name.")
        if self.rule.is_unnamed():
            self.rule.setFocus()
            return self.tr("Choose who gets the task.")
        return ""

    def work(self) -> Work:
        rule, user_id, team_id = self.rule.rule()
        order = SaveTemplate(
            name=self.name.control.text(),
            task_type=self.task_type.control.chosen(),
            template_id=self._template.id if self._template is not None else None,
            title=self.title.control.text().strip(),
            text=self.text.control.toPlainText().strip() or None,
            script=self.script.control.toPlainText().strip() or None,
            priority=self.priority.control.chosen(),
            due_days=self.due_days.control.value(),
            performer_rule=rule,
            performer_id=user_id,
            team_id=team_id,
            contact_method_id=self.method.control.chosen(),
            progress=self.progress.control.value() or None,
            result_ids=self.results.places(),
            additions=tuple(Addition(one, self._after.get(one, 0)) for one in self.additions.ids()),
        )
        return lambda unit: save_template(unit, order).id

    def saved(self, answer: Any) -> None:
        self.stored.emit(answer)
        self.house.go.toast(self.tr("The template is saved. Ctrl+Z takes it back."))

    # ---- the draft

    def typed(self) -> dict[str, Any]:
        additions = [[str(one), self._after.get(one, 0)] for one in self.additions.ids()]
        return super().typed() | {"additions": additions}

    def take_draft(self, typed: dict[str, Any]) -> None:
        super().take_draft(typed)
        self._set_additions([(UUID(one), days) for one, days in typed.get("additions", ())])
        self._show_type()
        self._show_after()


def _lines(lines: int) -> TextArea:
    made = TextArea()
    made.setTabChangesFocus(True)
    made.setFixedHeight(made.fontMetrics().lineSpacing() * lines + 18)
    return made
