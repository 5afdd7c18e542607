"""The work process as a table: after which result of which template what comes next, when and whose (OT-07, OT-29)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.models.work.result import MAY_END
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.process.allowed_results import AllowedResultRow, CellRow
from crm_desktop.queries.process.process_cells import ProcessRow
from crm_desktop.theme.fonts import tabular
from crm_desktop.views.process.part_panel import PartPanel
from crm_desktop.views.process.words import (
    FIELD_ICONS,
    TYPE_ICONS,
    TYPE_TONES,
    cell_delay,
    counted,
    end_sentence,
    field_type_words,
    performer_sentence,
    performer_words,
    step_sentence,
    unsaid_sentence,
)
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.frames import Card
from crm_desktop.views.widgets.keyset_table import Column, KeysetTable
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.painting import cut_leading, ink, small_font
from crm_desktop.views.widgets.result_kinds import KIND_ICONS, KIND_TONES, kind_words
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.work_view import Operation

StepId = tuple[UUID, UUID | None]
ROW = 40


@dataclass(frozen=True)
class StepLine:
    """A template's own line (without a result) or one of its cells."""

    template: ProcessRow
    result: AllowedResultRow | None
    is_endless: bool

    @property
    def id(self) -> StepId:
        return self.template.template_id, self.result.result_id if self.result is not None else None

    @property
    def cell(self) -> CellRow | None:
        return self.result.next if self.result is not None else None

    @property
    def is_archived(self) -> bool:
        return self.result is not None  # of lines, templates are what is counted


class StepDelegate(RowDelegate):
    """A template's line lies across the table; its cells stand below it."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(KeysetTable.RowRole)
        if line is not None and line.result is None and not option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(QRectF(option.rect), ink("surface2"))
        super().paint(painter, option, index)

    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if row.result is None:
            self._paint_template(cell, key, row, text)
        elif key == "result":
            self._paint_result(cell, row.result)
        elif key == "next":
            self._paint_next(cell, row, text)
        else:
            cell.words(text, "muted")

    def _paint_template(self, cell: Cell, key: str, row: StepLine, text: str) -> None:
        if key == "result":
            kind = row.template.task_type
            cell.icon(TYPE_ICONS[kind], TYPE_TONES[kind], 17)
            cell.words(row.template.name, strong=True)
        elif key == "next" and row.is_endless:
            cell.icon("triangle-alert", "amber", 15)
            cell.words(text, "amber", small=True)

    def _paint_result(self, cell: Cell, result: AllowedResultRow) -> None:
        strip, cell.rect = cut_leading(cell.rect, 18, 8, cell.rtl)
        if result.digit is not None:
            digit = Cell(cell.painter, strip, tabular(small_font(cell.font)), cell.rtl)
            digit.words(current_style().in_digits(str(result.digit)), "faint")
        cell.icon(KIND_ICONS[result.kind], KIND_TONES[result.kind], 16)
        cell.words(result.name)

    def _paint_next(self, cell: Cell, row: StepLine, text: str) -> None:
        held = row.cell
        if held is None:
            cell.icon("circle-help", "faint", 15)
            cell.words(text, "faint")
        elif held.template_id is None:
            cell.icon("flag", "green", 15)
            cell.words(text, "muted")
        else:
            is_same = held.template_id == row.template.template_id
            cell.icon("repeat" if is_same else "arrow-right", "accent", 15)
            cell.words(text, strong=True)


class StepsPanel(PartPanel):
    HAS_ARCHIVE: ClassVar[bool] = False

    def rows(self) -> Sequence[StepLine]:
        book = self.vm.book
        if book is None:
            return ()
        wanted = self.only.chosen()
        return [
            StepLine(row, result, row.template_id in book.endless)
            for row in book.cells
            if row.task_type is not TaskType.CALL_ROUND and wanted in (None, row.template_id)
            for result in (None, *row.results)
        ]

    def head_widgets(self) -> Sequence[QWidget]:
        return (self.only,)

    def _lay_out(self) -> None:
        self.only = ChoiceBox()
        self.only.setMinimumWidth(210)
        super()._lay_out()
        self.table.set_row_height(ROW)

    def _wire(self) -> None:
        super()._wire()
        self.vm.changed.connect(self._offer)
        self.only.picked.connect(self.table.load_anew)

    def columns(self) -> Sequence[Column]:
        return (
            Column("result", lambda: self.tr("Template and result"), _first_words, 236),
            Column("next", lambda: self.tr("What comes next"), self._next_words),
            Column("when", lambda: self.tr("When"), _when_words, 132),
            Column("who", lambda: self.tr("Whose"), self._who_words, 150),
        )

    def delegate(self) -> RowDelegate:
        return StepDelegate(self)

    def operations(self) -> Sequence[Operation]:
        return (
            Operation("Enter", "pencil", lambda: self.tr("Change the step"),
                      lambda row: self.vm.may_change and row.result is not None,
                      lambda row: self.asked.emit("step", row.id)),
            Operation("Enter", "pencil", lambda: self.tr("Change the template"),
                      lambda row: self.vm.may_change and row.result is None,
                      lambda row: self.asked.emit("template", row.template.template_id)),
            Operation("P", "play", lambda: self.tr("Play this template"), lambda row: True,
                      lambda row: self.asked.emit("play", row.template.template_id)),
        )  # fmt: skip

    def name(self) -> str:
        return self.tr("What follows what")

    def empty_words(self) -> tuple[str, str, str]:
        return "split", self.tr("Nothing to lead yet"), self.tr("Make a template with results first.")

    def keys(self) -> list[tuple[str, str]]:
        return [("Enter", self.tr("Change the step")), ("P", self.tr("Play this template"))]

    # ---- the card

    def tell(self, row: StepLine) -> None:
        template = row.template
        if row.result is None:
            kind = template.task_type
            self.tell_head(TYPE_ICONS[kind], TYPE_TONES[kind], template.name, counted("results", len(template.results)))
        else:
            kind_of = row.result.kind
            self.tell_head(KIND_ICONS[kind_of], KIND_TONES[kind_of], row.result.name, template.name)
        self.tell_buttons(*self._buttons(row))
        if row.is_endless:
            self._tell_endless()
        if row.result is None:
            self.tell_section(self.tr("How it goes on"))
            for one in template.results:
                self.tell_fact(KIND_ICONS[one.kind], self._sentence(one), tint=KIND_TONES[one.kind])
            return
        self._tell_step(row.result)

    def _tell_step(self, result: AllowedResultRow) -> None:
        self.tell_section(self.tr("What will happen"))
        patch = Card(flat=True)
        patch.column.addWidget(Label(self._sentence(result), "strong", wrap=True))
        cell = result.next
        if cell is not None and cell.template_id is not None:
            who = self._who(cell)
            patch.column.addWidget(Label(performer_sentence(cell.performer_rule, who), "muted", wrap=True))
        self.detail.addWidget(patch)
        self.detail.addWidget(
            Label(
                self.tr("A change counts from now on: tasks that are done keep the step they had."), "small", wrap=True
            )
        )
        self.tell_section(self.tr("What it asks"))
        if not result.fields:
            self.tell_fact("circle", self.tr("Nothing but a comment."))
        for field in result.fields:
            self.tell_fact(FIELD_ICONS[field.field_type], field.name, field_type_words(field.field_type))
        if any(field.sets_due for field in result.fields):
            self.tell_fact("info", self.tr("The day the client asks for goes before the delay."))
        self.tell_section(self.tr("Kind of result"))
        self.tell_fact(KIND_ICONS[result.kind], kind_words(result.kind), tint=KIND_TONES[result.kind])

    def _tell_endless(self) -> None:
        strip = Strip()
        sentence = self.tr("This chain cannot end: none of its results leads to an end of the work.")
        strip.say(sentence, "triangle-alert", "amber")
        self.detail.addWidget(strip)

    def _buttons(self, row: StepLine) -> list[QWidget]:
        template_id = row.template.template_id
        play = Button(self.tr("Play"), "", "play", self.tr("Play this template"))
        play.clicked.connect(lambda: self.asked.emit("play", template_id))
        if not self.vm.may_change:
            return [play]
        words = self.tr("Change the template") if row.result is None else self.tr("Change the step")
        change = Button(words, "" if row.result is None else "primary", "pencil")
        what, record = ("template", template_id) if row.result is None else ("step", row.id)
        change.clicked.connect(lambda: self.asked.emit(what, record))
        return [change, play]

    def _sentence(self, result: AllowedResultRow) -> str:
        cell = result.next
        if cell is None:
            return unsaid_sentence(result.name, result.kind in MAY_END)
        if cell.template_id is None:
            return end_sentence(result.name, cell.end_reason or "", result.closes)
        return step_sentence(result.name, cell.template_name, cell.delay_days, cell.delay_minutes, cell.at_time)

    # ---- words of the cells

    def _offer(self) -> None:
        rows = self.vm.book.cells if self.vm.book is not None else ()
        names = [(row.template_id, row.name) for row in rows if row.task_type is not TaskType.CALL_ROUND]
        self.only.offer(names, self.tr("All templates"))

    def _next_words(self, row: StepLine) -> str:
        if row.result is None:
            return self.tr("This chain cannot end") if row.is_endless else ""
        cell = row.cell
        if cell is None:
            return self.tr("Nothing is said") if row.result.kind not in MAY_END else self.tr("The work ends")
        if cell.template_id is None:
            return cell.end_reason or self.tr("The work ends")
        return self.tr("The same again") if cell.template_id == row.template.template_id else cell.template_name

    def _who_words(self, row: StepLine) -> str:
        cell = row.cell
        if cell is None or cell.template_id is None:
            return ""
        return performer_words(cell.performer_rule, self._who(cell))

    def _who(self, cell: CellRow) -> str:
        return self.vm.book.name_of(cell.performer_id, cell.team_id) if self.vm.book is not None else ""

    def _show_words(self) -> None:
        super()._show_words()
        self.only.setAccessibleName(self.tr("All templates"))
        self._offer()


def _first_words(row: StepLine) -> str:
    return row.result.name if row.result is not None else row.template.name


def _when_words(row: StepLine) -> str:
    cell = row.cell
    return cell_delay(cell) if cell is not None and cell.template_id is not None else ""
