"""What hangs together: from a request to its lead, deal, tasks and calls and back; Enter goes there (MIS-15)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from crm_desktop.i18n.dates import moment_brief
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.kit.clock import day_of
from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.call import Direction
from crm_desktop.models.work.request import RequestKind, RequestStatus
from crm_desktop.models.work.task import OPEN_TASKS
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.work.record_chains import TABLES, ChainRow, record_chain
from crm_desktop.views.requests.request_delegate import KIND_ICONS, STATUS_TONES, status_words
from crm_desktop.views.widgets.dialog_foot import ReadingFoot
from crm_desktop.views.widgets.dialog_head import DialogHead
from crm_desktop.views.widgets.dialog_size import fitting
from crm_desktop.views.widgets.frames import separator
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.keyset_table import Column, KeysetTable
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.rows import Rows
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.whole_rows import WholeRows
from crm_desktop.views.widgets.work_rows import TASK_ICONS
from crm_desktop.views.widgets.work_view import Operation

translate = QCoreApplication.translate

_SIZE = 700, 460
_ICONS = {
    "lead": ("sparkles", "violet"),
    "deal": ("briefcase", "blue"),
    "appointment": ("calendar-days", "accent"),
    "admission": ("door-open", "accent"),
}


class ChainDialog(QDialog):
    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """Facts: `table` and `record_id`, from where it begins."""
        super().__init__(parent)
        self._house = house
        self._table_name, self._record_id = str(facts["table"]), UUID(str(facts["record_id"]))
        self.rows: list[ChainRow] = []
        self._held = WholeRows()
        self.setProperty("surface", "card")
        self._lay_out()
        self._show_words()
        self.table.load_anew()
        house.feed.changed.connect(self._heard)
        self._read()
        self.resize(fitting(self, _SIZE))
        self.table.setFocus()

    def _lay_out(self) -> None:
        self._title, self._about = Label("", "h2"), ElidedLabel("", "muted")
        head = DialogHead(IconDisc("git-merge", "accent", 40), self._title, self._about)
        self.strip = Strip("circle-alert", "red")
        self._table = KeysetTable(self._columns(), self._held.open_ids, self._held.fetch)
        opening = Operation("Enter", "circle-dot", lambda: self.tr("Go there"), self._opens, self.open_row)
        self.table = Rows(self._table, _Delegate(self), (opening,))
        foot = ReadingFoot()
        self._hint, self.close_button = foot.hint, foot.close_button
        self.close_button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(separator())
        column.addWidget(self.strip)
        column.addWidget(self.table, 1)
        column.addWidget(separator())
        column.addLayout(foot)
        self._table.opened.connect(self._choose_own)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("what", lambda: self.tr("What"), title),
            Column("state", lambda: self.tr("State"), state_words, 150, widest=200),
            Column("when", lambda: self.tr("When"), self._when, 130, widest=170),
        )

    # ---- reading

    def _read(self) -> None:
        actor, table, record_id = self._house.session.actor, self._table_name, self._record_id
        self._house.lanes.read(
            self, lambda session: record_chain(session, actor, table, record_id), self._arrived, self._refused
        )

    def _arrived(self, rows: list[ChainRow]) -> None:
        self.rows = rows
        if self._held.put(rows):
            self._table.refresh()
        self._show_words()

    def _refused(self, problem: Problem) -> None:
        self.strip.say(words(problem), "circle-alert", "red")

    def _heard(self, changes: Any) -> None:
        if changes.touches(*TABLES):
            self._read()

    def _choose_own(self) -> None:
        """The cursor begins on the record it was asked for."""
        at = next((number for number, row in enumerate(self.rows) if row.id == self._record_id), 0)
        if self.rows and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self._table.index(at, 0))

    # ---- going there

    def _opens(self, row: ChainRow) -> bool:
        return row.table != "task" or row.state in OPEN_TASKS or row.person_id is not None

    def open_row(self, row: ChainRow) -> None:
        go = self._house.go
        match row.table:
            case "request" | "lead" | "deal" | "call":
                go.screen(f"{row.table}s", tab="all", id=row.id)
            case "task" if row.state in OPEN_TASKS:
                go.complete_task(row.id)
            case "appointment" | "admission":
                go.screen("calendar", day=day_of(row.at, self._house.session.time_zone), appointment_id=row.id)
        if row.person_id is not None:
            go.person(row.person_id)
        self.accept()

    # ---- drawing

    def _when(self, row: ChainRow) -> str:
        return moment_brief(row.at, current_style(), self._house.now)

    def _show_words(self) -> None:
        self.setWindowTitle(self.tr("What belongs together"))
        self._title.setText(self.windowTitle())
        own = next((row for row in self.rows if row.id == self._record_id), None)
        self._about.setText(title(own) if own is not None else "")
        self._hint.setText(self.tr("Enter goes there"))
        self.close_button.set_words(self.tr("Close"))
        self.table.setAccessibleName(self.windowTitle())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "close_button"):
            self._show_words()


class _Delegate(RowDelegate):
    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if key == "what":
            cell.icon(*_icon(row))
            name = table_words(row)
            if text == name:
                cell.words(text, strong=True)
            else:
                cell.two_lines(text, name)
        elif key == "state":
            if text:
                cell.chip(text, STATUS_TONES[row.state] if isinstance(row.state, RequestStatus) else tone(row.state))
        else:
            cell.words(text, "muted", small=True)


def title(row: ChainRow) -> str:
    return row.title or table_words(row)


def table_words(row: ChainRow) -> str:
    """What sort of record it is."""
    if row.table == "request":
        return translate("ChainDialog", "Request: {kind}").replace("{kind}", term(row.kind) if row.kind else "")
    if row.table in ("task", "call") and row.kind is not None:
        return term(row.kind)
    return {
        "lead": lambda: translate("ChainDialog", "Lead"),
        "deal": lambda: translate("ChainDialog", "Deal"),
        "appointment": lambda: translate("ChainDialog", "Appointment"),
        "admission": lambda: translate("ChainDialog", "Admission"),
    }[row.table]()


def state_words(row: ChainRow) -> str:
    if row.state is None:
        return ""
    return status_words(row.state) if isinstance(row.state, RequestStatus) else term(row.state)


def _icon(row: ChainRow) -> tuple[str, str]:
    if isinstance(row.kind, RequestKind):
        return KIND_ICONS[row.kind], "blue"
    if isinstance(row.kind, TaskType):
        return TASK_ICONS[row.kind], "accent"
    if isinstance(row.kind, Direction):
        return ("phone-incoming" if row.kind is Direction.IN else "phone-outgoing"), "green"
    return _ICONS[row.table]
