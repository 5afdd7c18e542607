"""The statement of a person: everything between them and the clinic, a tab a kind, Alt+1…8 (C24-22, C24-60)."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.files.written_file import write_file
from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.work.task import OPEN_TASKS
from crm_desktop.views.statement.statement_head import StatementHead
from crm_desktop.views.statement.statement_lines import Line, line
from crm_desktop.views.statement.statement_paper import document, print_money, title_of
from crm_desktop.views.statement.statement_sums import StatementSums
from crm_desktop.views.statement.statement_vm import TABS, StatementVm
from crm_desktop.views.statement.statement_words import empty_words, part_words
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.frames import separator
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Column, KeysetTable
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.paper import pdf_of
from crm_desktop.views.widgets.physical_keys import physical, physical_alone
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.rows import Rows
from crm_desktop.views.widgets.statement_parts import part_by_key
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.tabs import SegmentedTabs
from crm_desktop.views.widgets.work_view import Operation

_SIZE = 980, 620
_HAS_AMOUNT = ("deals", "visits", "money")


class _Delegate(RowDelegate):
    def __init__(self, dialog: StatementDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog

    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        shown = self._dialog.line(row)
        if key == "what":
            cell.icon(shown.icon, shown.tint)
            if shown.second:
                cell.two_lines(shown.title, shown.second)
            else:
                cell.words(shown.title, strong=True)
        elif key == "state":
            if text:
                cell.chip(text, shown.state_tone)
        elif key == "when":
            cell.words(text, "muted", small=True)
        else:
            cell.number(text, strong=key == "amount")


class StatementDialog(QDialog):
    WIDTH: ClassVar[int] = _SIZE[0]

    def __init__(self, house: House, person_id: UUID, parent: QWidget | None = None, tab: str = TABS[0]) -> None:
        super().__init__(parent)
        self._house = house
        self._last: tuple[Any, Line] | None = None
        self._prints_then = False  # Ctrl+P came before the money was there
        self.vm = StatementVm(house, person_id, self)
        self.vm.tab = tab if tab in TABS else TABS[0]
        self.setProperty("surface", "card")
        self._lay_out()
        self._wire()
        self._show_words()
        self._moved()
        screen = self.screen().availableGeometry()
        self.resize(min(_SIZE[0], screen.width() - 40), min(_SIZE[1], screen.height() - 60))

    @property
    def is_read(self) -> bool:
        """Whether the tab shows its rows, or says why there are none."""
        return self._table.is_open or self._stack.currentIndex() == 1

    def line(self, row: Any) -> Line:
        """Asked for every cell of a row, one after the other."""
        if self._last is None or self._last[0] is not row:
            self._last = row, line(self.vm.tab, row, self._house)
        return self._last[1]

    # ---- building

    def _lay_out(self) -> None:
        self.pay = Button("", "", "banknote")
        self.pdf = Button("", "", "download")
        self.print = Button("", "", "printer")
        self._head = StatementHead()
        for button in (self.pay, self.pdf, self.print):
            self._head.addWidget(button)
        self.tabs = SegmentedTabs()
        tabs = QHBoxLayout()
        tabs.setContentsMargins(20, 0, 20, 10)
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        self.strip = Strip("lock", "amber")
        self._sums = StatementSums(self._house)
        above = QVBoxLayout()
        above.setContentsMargins(20, 0, 20, 8)
        above.addWidget(self.strip)
        above.addWidget(self._sums)
        self._table = KeysetTable(self._columns(), self.vm.open_ids, self.vm.fetch_page, self.vm.open_head)
        self.table = Rows(self._table, _Delegate(self), self._operations())
        self.empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._hint = ElidedLabel("", "hint")
        self.close_button = Button("", "ghost")
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 20, 12)
        foot.addWidget(self._hint, 1)
        foot.addWidget(Label("Esc", "key"), 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addLayout(tabs)
        column.addLayout(above)
        column.addWidget(self._stack, 1)
        column.addWidget(separator())
        column.addLayout(foot)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("what", lambda: self.tr("What"), lambda row: self.line(row).title),
            Column("state", lambda: self.tr("State"), lambda row: self.line(row).state, 144, widest=190),
            Column("when", lambda: self.tr("When"), lambda row: self.line(row).when, 132, widest=170),
            Column("amount", lambda: self.tr("Amount"), lambda row: self.line(row).amount, 156, True, widest=190),
            Column("balance", lambda: self.tr("Balance"), lambda row: self.line(row).balance, 156, True, widest=190),
        )

    def _operations(self) -> tuple[Operation, ...]:
        go = self._house.go
        return (
            Operation("Enter", "circle-dot", lambda: self.tr("Open"), self._opens, self._open),
            Operation("F8", "phone", lambda: self.tr("Write down a call"), lambda row: True,
                      lambda row: go.dialog("new_call", person_id=self.vm.person_id)),
            Operation("P", "banknote", lambda: self.tr("Payment"), lambda row: self._takes_money,
                      lambda row: self.ask_payment()),
            Operation("N", "list-todo", lambda: self.tr("New task"), lambda row: True,
                      lambda row: go.dialog("new_task", person_id=self.vm.person_id)),
        )  # fmt: skip

    def _wire(self) -> None:
        vm = self.vm
        self.tabs.chosen.connect(vm.show_tab)
        self.pay.clicked.connect(self.ask_payment)
        self.pdf.clicked.connect(self._ask_pdf)
        self.print.clicked.connect(self.print_money)
        self.close_button.clicked.connect(self.reject)
        vm.moved.connect(self._moved)
        vm.changed.connect(self._table.refresh)
        vm.named.connect(self._show_head)
        vm.money_arrived.connect(self._show_sums)
        vm.failed.connect(self._failed)
        self._table.opened.connect(self._opened)
        QShortcut(QKeySequence("Ctrl+P"), self, self.print_money)

    # ---- what happens

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = physical(event) if event.modifiers() == Qt.KeyboardModifier.AltModifier else ""
        if (part := part_by_key(key)) is not None:
            self.vm.show_tab(part)
        elif physical_alone(event) == "P" and self._takes_money:
            self.ask_payment()
        else:
            super().keyPressEvent(event)

    @property
    def _takes_money(self) -> bool:
        may = self._house.session.actor.scope_of(Right.PAYMENTS_RECORD) is not None
        return may and self.vm.tab == "money"

    def ask_payment(self) -> None:
        self._house.go.dialog("record_payment", person_id=self.vm.person_id)

    def print_money(self) -> None:
        """From another part the money is shown first, and goes to the printer as soon as it is there."""
        vm = self.vm
        self._prints_then = vm.tab != "money" or vm.money is None
        if self._prints_then:
            vm.show_tab("money")
        elif vm.money is not None and vm.person is not None:
            print_money(self, self._house, vm.person.name, vm.money)

    def _ask_pdf(self) -> None:
        vm = self.vm
        if vm.money is None or vm.person is None:
            return
        name = title_of(vm.person.name)
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the statement as PDF"), f"{name}.pdf", "PDF (*.pdf)")
        if path:
            self.save_pdf(Path(path))

    def save_pdf(self, path: Path) -> None:
        vm = self.vm
        if vm.money is None or vm.person is None:
            return
        content = pdf_of(document(self._house, vm.person.name, vm.money), title_of(vm.person.name))
        self._house.lanes.apart(
            self,
            lambda: write_file(path, content),
            lambda _none: self._house.go.toast(self.tr("The statement is saved as a PDF file.")),
            lambda problem: self.strip.say(words(problem), "circle-alert", "red"),
        )

    def _opens(self, row: Any) -> bool:
        tab = self.vm.tab
        return tab in ("leads", "deals") or (tab in ("current", "planned") and row.status in OPEN_TASKS)

    def _open(self, row: Any) -> None:
        if self.vm.tab == "leads":
            self._house.go.dialog("lead_status", lead_id=row.id)
        elif self.vm.tab == "deals":
            self._house.go.dialog("deal_history", deal_id=row.id)
        else:
            self._house.go.complete_task(row.id)

    def _moved(self) -> None:
        tab, self._last = self.vm.tab, None
        self._prints_then = self._prints_then and tab == "money"
        self.tabs.set_current(tab)
        self.strip.say("")
        self._sums.setVisible(tab == "money" and self.vm.money is not None)
        self.table.setColumnHidden(1, tab in ("history", "money"))
        self.table.setColumnHidden(3, tab not in _HAS_AMOUNT)
        self.table.setColumnHidden(4, tab != "money")
        for button in (self.pdf, self.print):
            button.setVisible(tab == "money")
        self.pay.setVisible(self._takes_money)
        self._stack.setCurrentIndex(0)
        self.table.load_anew()
        self.table.setFocus()

    def _opened(self) -> None:
        is_empty = self._table.is_whole and not self._table.rowCount()
        if is_empty:
            self.empty.set_state(*empty_words(self.vm.tab))
        elif not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self._table.index(0, 0))
        self._stack.setCurrentIndex(1 if is_empty else 0)

    def _failed(self, problem: Problem) -> None:
        self._prints_then = False
        self._sums.hide()
        self.empty.set_state("lock", self.tr("This part is not shown"), words(problem), tone="amber")
        self._stack.setCurrentIndex(1)

    # ---- drawing

    def _show_head(self) -> None:
        person = self.vm.person
        if person is None:
            return
        self.setWindowTitle(self._head.show_person(person))
        self.tabs.set_counts(self.vm.counts)

    def _show_sums(self) -> None:
        money = self.vm.money
        if money is None:
            return
        self._sums.setVisible(self.vm.tab == "money")
        self._sums.show_money(money)
        if money.is_partial:
            self.strip.say(self.tr("You see only a part of the payments: the balance may be another."), "lock")
        if self._prints_then:
            QTimer.singleShot(0, self.print_money)  # the answer is taken in first: a printer's dialog waits

    def _show_words(self) -> None:
        self.tabs.set_tabs(part_words())
        self.tabs.setAccessibleName(self.tr("Parts of the statement"))
        self.table.setAccessibleName(self.tr("Statement"))
        self.pay.set_words(self.tr("Payment"), self.tr("Take a payment (P)"))
        self.pdf.set_words(self.tr("PDF"), self.tr("Save the money as a PDF file"))
        self.print.set_words(self.tr("Print"), self.tr("Print the money (Ctrl+P)"))
        self.close_button.set_words(self.tr("Close"))
        self._hint.setText(self.tr("Alt+1…8: the parts. Enter opens. P takes a payment. Ctrl+P prints the money."))
