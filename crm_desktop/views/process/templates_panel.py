"""The dictionary of task templates: type by type, with what each makes and which results it allows (OT-17…25)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.i18n.terms import term, tone
from crm_desktop.models.work.lead import Priority
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.process.template_rows import TemplateRow
from crm_desktop.views.process.ordered_list import digit_words
from crm_desktop.views.process.part_panel import PartPanel
from crm_desktop.views.process.script_words import sample_script
from crm_desktop.views.process.words import TYPE_ICONS, TYPE_TONES, counted, delay_words, performer_words
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.frames import Card
from crm_desktop.views.widgets.icon_disc import IconMark
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.result_kinds import KIND_ICONS, KIND_TONES
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.work_view import Operation


class TemplateDelegate(RowDelegate):
    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        faint = row.is_archived
        if key == "name":
            cell.icon(TYPE_ICONS[row.task_type], "faint" if faint else TYPE_TONES[row.task_type], 18)
            if row.priority in (Priority.IMPORTANT, Priority.URGENT):
                cell.icon("flag", "faint" if faint else tone(row.priority), 14)
            cell.words(row.name, "muted" if faint else "text", strong=True)
        else:
            cell.words(text or "—", "muted" if text else "faint")


class TemplatesPanel(PartPanel):
    def rows(self) -> Sequence[TemplateRow]:
        return self.vm.templates()

    def columns(self) -> Sequence[Column]:
        return (
            Column("name", lambda: self.tr("Template"), lambda row: row.name),
            Column("type", lambda: self.tr("Type"), lambda row: term(row.task_type), 200),
            Column("results", lambda: self.tr("Results"), self._results, 130),
            Column("due", lambda: self.tr("Due"), lambda row: delay_words(row.due_days, 0, None), 140),
        )

    def delegate(self) -> RowDelegate:
        return TemplateDelegate(self)

    def operations(self) -> Sequence[Operation]:
        return (
            Operation("Enter", "pencil", lambda: self.tr("Change"), lambda row: self.vm.may_change,
                      lambda row: self.asked.emit("template", row.id)),
            Operation("P", "play", lambda: self.tr("Play this template"), _can_be_played,
                      lambda row: self.asked.emit("play", row.id)),
            Operation("Del", "archive", lambda: self.tr("Archive"),
                      lambda row: self.vm.may_change and not row.is_archived, self.vm.archive_template),
            Operation("B", "archive-restore", lambda: self.tr("Bring back"),
                      lambda row: self.vm.may_change and row.is_archived, self.vm.archive_template),
        )  # fmt: skip

    def reorder(self, row: TemplateRow, step: int) -> None:
        self.vm.move_template(row, step)

    def new(self) -> bool:
        if self.vm.may_change:
            self.asked.emit("template", None)
        return self.vm.may_change

    def name(self) -> str:
        return self.tr("Task templates")

    def empty_words(self) -> tuple[str, str, str]:
        return "clipboard-list", self.tr("No templates yet"), self.tr("Work that comes again is named once, here.")

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("Change")),
            ("P", self.tr("Play")),
            ("Ins", self.tr("New template")),
            ("Alt+↑↓", self.tr("Order")),
            ("Del", self.tr("Archive")),
        ]

    # ---- the card

    def tell(self, row: TemplateRow) -> None:
        state = self._state(row)
        self.tell_head(TYPE_ICONS[row.task_type], TYPE_TONES[row.task_type], row.name, state)
        self.tell_buttons(*self._buttons(row))
        who = self.vm.book.name_of(row.performer_id, row.team_id) if self.vm.book is not None else ""
        self.tell_section(self.tr("A task of it"))
        if row.title and row.title != row.name:
            self.tell_fact("type", row.title)
        self.tell_fact("calendar-clock", delay_words(row.due_days, 0, None))
        self.tell_fact("user", performer_words(row.performer_rule, who))
        if row.priority is not Priority.NORMAL:
            self.tell_fact("flag", term(row.priority), tint=tone(row.priority))
        method = dict(self.vm.book.methods).get(row.contact_method_id) if self.vm.book and row.contact_method_id else ""
        if method:
            self.tell_fact("message-circle", method)
        for addition in row.additions:
            self.tell_fact("plus", *self._addition(addition.template_id, addition.after_days))
        if row.script:
            self.tell_section(self.tr("Read aloud"))
            patch = Card(flat=True)
            patch.column.addWidget(Label(sample_script(row.script, self.house), "", wrap=True))
            self.detail.addWidget(patch)
        if row.task_type is not TaskType.CALL_ROUND:
            self._tell_results(row)

    def _state(self, row: TemplateRow) -> str:
        if row.is_archived:
            return filled(self.tr("{type}, archived: old tasks keep it"), type=term(row.task_type))
        return term(row.task_type)

    def _buttons(self, row: TemplateRow) -> list[QWidget]:
        change, play = Button(self.tr("Change"), "", "pencil"), Button(self.tr("Play"), "", "play")
        change.clicked.connect(lambda: self.asked.emit("template", row.id))
        play.clicked.connect(lambda: self.asked.emit("play", row.id))
        play.setToolTip(self.tr("Play this template"))
        buttons: list[QWidget] = [change] if self.vm.may_change else []
        if _can_be_played(row):
            buttons.append(play)
        if self.vm.may_change:
            words = self.tr("Bring back") if row.is_archived else self.tr("Archive")
            archive = Button(words, "ghost", "archive-restore" if row.is_archived else "archive")
            archive.clicked.connect(lambda: self.vm.archive_template(row))
            buttons.append(archive)
        return buttons

    def _addition(self, template_id: Any, after_days: int) -> tuple[str, str]:
        extra = self.vm.book.template(template_id) if self.vm.book is not None else None
        return (extra.name if extra is not None else "—"), delay_words(after_days, 0, None)

    def _tell_results(self, row: TemplateRow) -> None:
        self.tell_section(self.tr("Results by their digits"))
        if not row.result_ids:
            self.tell_fact("list-checks", self.tr("Every result is allowed."))
        for at, result_id in enumerate(row.result_ids, start=1):
            result = self.vm.book.result(result_id) if self.vm.book is not None and result_id is not None else None
            if result is None:
                continue
            line = QHBoxLayout()
            line.setSpacing(9)
            line.addWidget(_key(at))
            line.addWidget(IconMark(KIND_ICONS[result.kind], KIND_TONES[result.kind], 16))
            line.addWidget(Label(result.name), 1)
            self.detail.addLayout(line)

    def _results(self, row: TemplateRow) -> str:
        if row.task_type is TaskType.CALL_ROUND:
            return ""
        named = sum(one is not None for one in row.result_ids)
        return counted("results", named) if named else self.tr("All")


def _key(place: int) -> Label:
    made = Label(digit_words(place), "key")
    made.setFixedWidth(made.fontMetrics().horizontalAdvance("0") + 22)
    return made


def _can_be_played(row: TemplateRow) -> bool:
    return row.task_type is not TaskType.CALL_ROUND and not row.is_archived
