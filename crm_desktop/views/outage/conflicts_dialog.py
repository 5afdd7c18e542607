"""Ctrl+J: what needs somebody after an outage, decided with one key each (R13, B6)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.i18n.numbers import with_count
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.station.sync_conflicts import ConflictRow
from crm_desktop.views.outage.conflict_panel import ConflictPanel
from crm_desktop.views.outage.conflict_words import KIND_LOOKS, about, all_kinds, is_solved, kind_words, title
from crm_desktop.views.outage.conflicts_vm import ConflictsVm
from crm_desktop.views.widgets.dialog_foot import ReadingFoot
from crm_desktop.views.widgets.dialog_head import DialogHead
from crm_desktop.views.widgets.dialog_size import fitting
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.frames import separator
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.keyset_table import Column, Id, KeysetTable
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.rows import Rows
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.work_delegate import shown_phone
from crm_desktop.views.widgets.work_view import Operation

translate = QCoreApplication.translate

SIZE = 1000, 600
_LIST = 420
_KEYS = "12345TLMX"


class _Line:
    """A row of the list, which names itself by `id`."""

    def __init__(self, row: ConflictRow) -> None:
        self.id, self.row = row.key, row


class _Delegate(RowDelegate):
    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        one: ConflictRow = row.row
        icon, tone = ("circle-check", "green") if is_solved(one) else KIND_LOOKS[one.kind]
        if key == "what":
            cell.icon(icon, tone)
            cell.two_lines(text, about(one))
        else:
            cell.chip(text, tone, dot=False)


class ConflictsDialog(QDialog):
    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.house = house
        self.vm = ConflictsVm(house, self)
        self._at = 0  # where the cursor was: the next matter comes up to it
        self.setProperty("surface", "card")
        self._lay_out()
        self._wire()
        self._show_words()
        self.resize(fitting(self, SIZE))
        self.table.setFocus()
        self.vm.load()

    # ---- building

    def _lay_out(self) -> None:
        self._title, self._about = Label("", "h2"), ElidedLabel("", "muted")
        self.strip = Strip("circle-alert", "red")
        self._table = KeysetTable(self._columns(), self._open, self._page)
        self.table = Rows(self._table, _Delegate(self), self._operations())
        self.table.setFixedWidth(_LIST)
        self.panel = ConflictPanel(self.vm)
        self.empty = EmptyState("circle-check", "green")
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.table)
        row.addWidget(self.panel, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(both)
        self.stack.addWidget(self.empty)
        foot = ReadingFoot()
        self._hint, self.close_button = foot.hint, foot.close_button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(DialogHead(IconDisc("git-merge", "accent", 40), self._title, self._about))
        column.addWidget(separator())
        column.addWidget(self.strip)
        column.addWidget(self.stack, 1)
        column.addWidget(separator())
        column.addLayout(foot)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("what", lambda: self.tr("What"), lambda line: title(line.row)),
            Column("kind", lambda: self.tr("Why"), lambda line: kind_words(line.row), 128, states=all_kinds),
        )

    def _operations(self) -> Sequence[Operation]:
        made = [self._deciding(key) for key in _KEYS]
        card = Operation("Enter", "id-card", lambda: self.tr("Open the card"), _has_card, self._open_card)
        return (*made, card, Operation("F8", "phone", lambda: self.tr("Copy the number"), _has_phone, self._call))

    def _deciding(self, key: str) -> Operation:
        vm = self.vm
        return Operation(
            key,
            "check",
            lambda: self._words_of(key),
            lambda line: vm.may(line.row, key),
            lambda line: vm.do(line.row, key),
        )

    def _wire(self) -> None:
        self.vm.shown.connect(self._show_rows)
        self.vm.slots_arrived.connect(self._show_chosen)
        self.vm.refused.connect(self._refused)
        self.vm.settled.connect(self._settled)
        self.table.chosen.connect(lambda _id: self._moved())
        self.panel.chosen.connect(self.table.operate)
        self.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Undo, self).activated.connect(self.vm.bring_back)

    def _show_words(self) -> None:
        self.setWindowTitle(self.tr("What needs you"))
        self._title.setText(self.tr("What needs you"))
        number, style = len(self.vm.rows), current_style()
        said = with_count(self.tr("%n matter(s) to decide, one key each", "", number), number, style) if number else ""
        self._about.setText(said)
        self._about.setVisible(bool(said))
        self.table.setAccessibleName(self.tr("What needs you"))
        self.empty.set_state(
            "circle-check",
            self.tr("Nothing needs you"),
            self.tr("The server has taken everything that was done here, or it is still on its way."),
            tone="green",
        )
        hint = self.tr("↑ ↓ another matter · Enter the card · F8 copies the number")
        self._hint.setText(hint if number else "")
        self.close_button.set_words(self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "panel"):
            self._show_words()
            self._show_chosen()

    # ---- showing

    def _show_rows(self) -> None:
        self._table.refresh()
        is_empty = not self.vm.rows
        had_focus = self.table.hasFocus()
        self.stack.setCurrentIndex(1 if is_empty else 0)
        self._show_words()
        if is_empty:
            self.panel.show_row(None)
            if had_focus:
                self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self.table.currentIndex().isValid() or self.table.chosen_row() is None:
            self.table.setCurrentIndex(self._table.index(min(self._at, len(self.vm.rows) - 1), 0))
        self._show_chosen()

    def _moved(self) -> None:
        if self.table.currentIndex().isValid():
            self._at = self.table.currentIndex().row()
        self.strip.say("")
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.panel.show_row(self.vm.row(self.table.chosen_id()))

    def _words_of(self, key: str) -> str:
        row = self.vm.row(self.table.chosen_id())
        return next((one.words for one in self.vm.choices(row) if one.key == key), "") if row is not None else ""

    # ---- acting

    def _open_card(self, line: Any) -> None:
        self.house.go.person(line.row.person_id)
        self.accept()

    def _call(self, line: Any) -> None:
        if self.house.phone.can_dial:
            self.house.phone.dial(line.row.phone, line.row.person_id)
            return
        QGuiApplication.clipboard().setText(line.row.phone)
        sentence = self.tr("Call {name}: {number}. The number is copied.")
        number = shown_phone(line.row.phone, self.house.session.region)
        self.strip.say(sentence.replace("{name}", line.row.person).replace("{number}", number), "phone", "blue")

    def _settled(self, told: str) -> None:
        self.strip.say("")
        if told:
            self.house.go.toast(told)

    def _refused(self, problem: Problem) -> None:
        self.strip.say(words(problem), "circle-alert", "red")

    def _open(self, done: Callable[[Sequence[Id]], None]) -> None:
        done([row.key for row in self.vm.rows])

    def _page(self, ids: Sequence[Id], done: Callable[[Sequence[Any]], None]) -> None:
        found = (self.vm.row(one) for one in ids)
        done([_Line(row) for row in found if row is not None])


def _has_card(line: Any) -> bool:
    return line.row.person_id is not None


def _has_phone(line: Any) -> bool:
    return bool(line.row.phone)
