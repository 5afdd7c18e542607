"""The dictionary of results: kind, what it closes, what it asks, and where it is used (OT-26, OT-27, OT-51)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.direction import isolated
from crm_desktop.models.work.result import MAY_END, Closes
from crm_desktop.queries.process.result_rows import AskedRow, ResultRow
from crm_desktop.views.process.part_panel import PartPanel
from crm_desktop.views.process.words import FIELD_ICONS, closes_words, counted, field_type_words, kind_sentence
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.chip import Chip
from crm_desktop.views.widgets.flow_layout import FlowLayout
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.result_kinds import KIND_ICONS, KIND_TONES, kind_words
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.work_view import Operation


class ResultDelegate(RowDelegate):
    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        faint = row.is_archived
        if key == "name":
            cell.icon(KIND_ICONS[row.kind], "faint" if faint else KIND_TONES[row.kind], 18)
            cell.words(row.name, "muted" if faint else "text", strong=True)
        elif key == "kind":
            cell.chip(text, "gray" if faint else KIND_TONES[row.kind])
        elif key == "closes" and text:
            cell.icon("circle-check" if row.closes is Closes.WON else "circle-x", _closes_tint(row.closes), 15)
            cell.words(text, "muted")
        else:
            cell.words(text or "—", "muted" if text else "faint")


class ResultsPanel(PartPanel):
    def rows(self) -> Sequence[ResultRow]:
        return self.vm.results()

    def columns(self) -> Sequence[Column]:
        return (
            Column("name", lambda: self.tr("Result"), lambda row: row.name),
            Column("kind", lambda: self.tr("Kind"), lambda row: kind_words(row.kind), 190),
            Column("closes", lambda: self.tr("Deal"), self._closes, 130),
            Column("fields", lambda: self.tr("Fields"),
                   lambda row: counted("fields", len(row.fields)) if row.fields else "", 100),
            Column("used", lambda: self.tr("Used"),
                   lambda row: counted("templates", len(row.templates)) if row.templates else "", 130),
        )  # fmt: skip

    def delegate(self) -> RowDelegate:
        return ResultDelegate(self)

    def operations(self) -> Sequence[Operation]:
        return (
            Operation("Enter", "pencil", lambda: self.tr("Change"), lambda row: self.vm.may_change,
                      lambda row: self.asked.emit("result", row.id)),
            Operation("Del", "archive", lambda: self.tr("Archive"),
                      lambda row: self.vm.may_change and not row.is_archived, self.vm.archive_result),
            Operation("B", "archive-restore", lambda: self.tr("Bring back"),
                      lambda row: self.vm.may_change and row.is_archived, self.vm.archive_result),
        )  # fmt: skip

    def reorder(self, row: ResultRow, step: int) -> None:
        self.vm.move_result(row, step)

    def new(self) -> bool:
        if self.vm.may_change:
            self.asked.emit("result", None)
        return self.vm.may_change

    def name(self) -> str:
        return self.tr("Results")

    def empty_words(self) -> tuple[str, str, str]:
        return "list-checks", self.tr("No results yet"), self.tr("A result says what came of a task.")

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("Change")),
            ("Ins", self.tr("New result")),
            ("Alt+↑↓", self.tr("Order")),
            ("Del", self.tr("Archive")),
        ]

    # ---- the card

    def tell(self, row: ResultRow) -> None:
        kind = kind_words(row.kind)
        state = filled(self.tr("{kind}, archived: old tasks keep it"), kind=kind) if row.is_archived else kind
        self.tell_head(KIND_ICONS[row.kind], KIND_TONES[row.kind], row.name, state)
        if self.vm.may_change:
            self.tell_buttons(*self._buttons(row))
        self.tell_section(self.tr("What it does"))
        may_end = row.kind in MAY_END
        self.tell_fact("flag" if may_end else "repeat", kind_sentence(row.kind))
        if row.closes is not Closes.NOTHING:
            self.tell_fact("briefcase", closes_words(row.closes), tint=_closes_tint(row.closes))
        if row.is_no_answer:
            self.tell_fact("phone-missed", self.tr("Nobody was reached: the call says so, and nothing is asked."))
        self.tell_section(self.tr("What it asks"))
        if not row.fields:
            self.tell_fact("circle", self.tr("Nothing but a comment."))
        for field in row.fields:
            self.tell_fact(FIELD_ICONS[field.field_type], *self._field(field))
        if row.templates:
            self.tell_section(self.tr("Templates that allow it"))
            holder = QWidget()
            flow = FlowLayout(holder, 6)
            for name in row.templates:
                flow.addWidget(Chip(name, "gray"))
            self.detail.addWidget(holder)
        elif not row.is_archived:
            self.tell_section(self.tr("Templates that allow it"))
            self.detail.addWidget(Label(self.tr("None names it yet: add it to a template."), "small", wrap=True))

    def _field(self, field: AskedRow) -> tuple[str, str]:
        source = self.vm.book.dictionary(field.dictionary_id) if self.vm.book is not None else None
        facts = {
            "type": field_type_words(field.field_type) if source is None else isolated(source.name),
        }
        if field.sets_due and field.is_required:
            note = self.tr("{type}, required; it sets the next date")
        elif field.sets_due:
            note = self.tr("{type}; it sets the next date")
        elif field.is_required:
            note = self.tr("{type}, required")
        else:
            note = "{type}"
        return field.name, filled(note, **facts)

    def _closes(self, row: ResultRow) -> str:
        words = {Closes.NOTHING: "", Closes.WON: self.tr("Won"), Closes.LOST: self.tr("Lost")}
        return words[row.closes]

    def _buttons(self, row: ResultRow) -> list[QWidget]:
        change = Button(self.tr("Change"), "", "pencil")
        change.clicked.connect(lambda: self.asked.emit("result", row.id))
        words = self.tr("Bring back") if row.is_archived else self.tr("Archive")
        archive = Button(words, "ghost", "archive-restore" if row.is_archived else "archive")
        archive.clicked.connect(lambda: self.vm.archive_result(row))
        return [change, archive]


def _closes_tint(closes: Closes) -> str:
    return {Closes.WON: "green", Closes.LOST: "red"}.get(closes, "faint")
