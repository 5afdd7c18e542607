"""The day desk: the work of any day in one list, done in place, with the person's card beside it (C24-11, R1, R14)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.work.task_filters import Whose
from crm_desktop.views.desk.desk_empty import DeskEmpty
from crm_desktop.views.desk.desk_figures import DeskFigures
from crm_desktop.views.desk.desk_head import DeskHead
from crm_desktop.views.desk.desk_operations import operations
from crm_desktop.views.desk.desk_vm import DeskVm
from crm_desktop.views.desk.desk_words import key_words, tab_words
from crm_desktop.views.desk.unclaimed_link import UnclaimedLink
from crm_desktop.views.desk.visits_link import VisitsLink
from crm_desktop.views.widgets.buttons import Button, icon_button
from crm_desktop.views.widgets.cursor_rest import CursorRest
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.key_hints import KeyHints
from crm_desktop.views.widgets.keyset_table import PAINTED_MS, Id, KeysetTable
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.page import Page
from crm_desktop.views.widgets.physical_keys import physical
from crm_desktop.views.widgets.tabs import SegmentedTabs
from crm_desktop.views.widgets.work_delegate import WorkDelegate, work_columns
from crm_desktop.views.widgets.work_view import WorkView


class DeskPage(Page):
    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self.vm = DeskVm(house, self)
        self._problem: Problem | None = None  # why there are no lists
        self._wants_row = False  # somebody came before the rows did
        self._lay_out()
        self._wire()
        self._show_words()
        self.table.wait()
        self.vm.restore()

    # ---- what the shell calls

    def open_with(self, facts: Mapping[str, Any]) -> None:
        if isinstance(facts.get("day"), date):
            self.vm.show_day(facts["day"])
        if facts.get("tab") in self.vm.counts() or facts.get("tab") == "left_open":
            self.vm.show_tab(str(facts["tab"]))

    def take_focus(self) -> None:
        is_empty = self._stack.currentWidget() is self._empty
        has_action = self._empty.action.isVisibleTo(self._empty)
        (self.table if not is_empty else self._empty.action if has_action else self).setFocus()
        self._wants_row = not self.table.currentIndex().isValid()
        self._choose_first()
        self.rest.owe_card()

    def new_asked(self) -> bool:
        self._house.go.dialog("new_task")
        return True

    def keys(self) -> Sequence[tuple[str, str]]:
        return key_words()

    def set_compact(self, compact: bool) -> None:
        self.figures.setVisible(not compact)

    # ---- building

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.head = DeskHead(self._house, self.vm)
        self.figures = DeskFigures()
        column.addWidget(self.head)
        column.addWidget(self.figures)
        column.addWidget(self._list_card(), 1)

    def _list_card(self) -> QFrame:
        vm = self.vm
        columns = work_columns(lambda: vm.day, lambda: self._house.today)
        self._table = KeysetTable(columns, vm.open_ids, vm.fetch_page)
        delegate = WorkDelegate(self._house.session.region, lambda: self._house.today, self)
        self.table = WorkView(self._table, delegate, operations(self._house, vm))
        self.table.show_standing(self._house.standing)
        self._tabs = SegmentedTabs()
        self._list_title = Label("", "h2")
        self._back = Button("", "link")
        self._more = icon_button("ellipsis", "")
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 8, 8)
        for widget in (self._tabs, self._list_title, self._back):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self._more)
        self._empty = DeskEmpty()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._hints = KeyHints()
        self._left_open = Button("", "link", "log-out")
        self.visits = VisitsLink(self._house)
        self.unclaimed = UnclaimedLink(self._house, vm)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 10, 0)
        foot.addWidget(self._hints, 1)
        foot.addWidget(self.visits)
        foot.addWidget(self.unclaimed)
        foot.addWidget(self._left_open)
        self._foot = QWidget()
        self._foot.setLayout(foot)
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)
        return card

    def _wire(self) -> None:
        vm = self.vm
        self._tabs.chosen.connect(vm.show_tab)
        self._left_open.clicked.connect(lambda: vm.show_tab("left_open"))
        self._back.clicked.connect(lambda: vm.show_tab("all"))
        self.figures.tab_asked.connect(self._open_tab)
        self._more.clicked.connect(lambda: self.table.show_menu(self._more.mapToGlobal(QPoint(0, self._more.height()))))
        vm.moved.connect(self._moved)
        vm.listed.connect(self._listed)
        vm.refused.connect(self._refused)
        vm.failed.connect(self._failed)
        self.rest = CursorRest(self.table, self._table, self._house.go, self)
        self.rest.card_due.connect(self._open_card)
        self.rest.place_due.connect(lambda: vm.save_place(None))
        self.table.chosen.connect(self._row_chosen)
        self._empty.acted.connect(self._empty_acted)
        self._table.rows_arrived.connect(self.filled)
        self.filled.connect(self._read_links, Qt.ConnectionType.SingleShotConnection)  # then they hear the news

    # ---- what happens

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, tabs = physical(event), [tab for tab, _ in tab_words()]
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key.isdigit() and 0 < int(key) <= len(tabs):
            self._open_tab(tabs[int(key) - 1])
            return
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key == "9":
            self.unclaimed.toggle()
            self.table.setFocus()
            return
        super().keyPressEvent(event)

    def _open_tab(self, tab: str) -> None:
        self.vm.show_tab(tab)
        self.table.setFocus()

    def _read_links(self) -> None:
        """Behind the painting of the first rows, which any other thread's Python would hold up."""
        for link in (self.visits, self.unclaimed):
            QTimer.singleShot(PAINTED_MS, link, link.read)

    def _moved(self) -> None:
        self._show_words()
        self.table.load_anew()

    def _failed(self, problem: Problem) -> None:
        self._problem = problem
        self._show_empty()

    def _empty_acted(self) -> None:
        if self._problem is not None:
            self.vm.load()
        else:
            self._house.go.dialog("new_task")

    def _listed(self) -> None:
        self._problem = None
        self._show_counts()
        self._table.refresh()
        wanted = self.vm.wanted
        if wanted is not None and self.table.chosen_id() is None:
            self.table.choose(wanted)
        self._choose_first()
        self._show_empty()

    def _choose_first(self) -> None:
        """So that the first Enter of the day already opens a result (OT-37)."""
        if self._wants_row and self._table.rowCount():
            self._wants_row = False
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self._table.index(0, 0))

    def _row_chosen(self, chosen: Id | None) -> None:
        if chosen is not None:
            self.vm.stand_at(chosen)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.rest.keep_place()

    def _open_card(self) -> None:
        row = self.table.chosen_row()
        if row is not None:
            self._house.go.person(row.person_id)

    def _refused(self, problem: Problem) -> None:
        self._house.go.toast(words(problem), "red")

    # ---- drawing

    def _show_words(self) -> None:
        self.head.show_words()
        self._back.set_words(self.tr("Back to the day"))
        self._more.set_words("", self.tr("What can be done with this line"))
        self._list_title.setText(self.tr("Left open by me"))
        self.table.setAccessibleName(self.tr("Work of the day"))
        self._show_tabs()
        self._show_columns()
        self._show_counts()
        self._hints.show_keys(self.keys())
        self._show_empty()

    def _show_columns(self) -> None:
        """Of my own work the owner says nothing, and on a small screen its place is wanted."""
        last = self._table.columnCount() - 1
        self.table.setColumnHidden(last, self.vm.whose is Whose.MINE)
        self.table.share_width()

    def _show_tabs(self) -> None:
        self._tabs.set_tabs(tab_words())
        is_left_open = self.vm.tab == "left_open"
        if not is_left_open:
            self._tabs.set_current(self.vm.tab)
        self._tabs.setVisible(not is_left_open)
        self._list_title.setVisible(is_left_open)
        self._back.setVisible(is_left_open)

    def _show_counts(self) -> None:
        counts = self.vm.counts()
        self._fit_counts()
        left = counts.get("left_open", 0)
        self._left_open.set_words(
            self.tr("Left open by me: %1").replace("%1", count(left, current_style())),
            self.tr("Finish these or hand them over with H before the shift ends"),
        )
        self._left_open.setVisible(left > 0 or self.vm.tab == "left_open")
        figures = self.vm.lists.figures if self.vm.lists is not None else None
        self.figures.show_figures(figures)
        if figures is not None and self.vm.is_today:
            self.count_changed.emit(figures.planned)

    def _fit_counts(self) -> None:
        """Counts stand on the tabs while there is room for them; Russian at 1366 pixels may have none."""
        counts = {tab: number for tab, number in self.vm.counts().items() if tab != "left_open"}
        self._tabs.set_counts(counts)
        if self._tabs.sizeHint().width() > self.width() - 70:
            self._tabs.set_counts({tab: counts[tab] for tab in ("missed", "overdue") if counts.get(tab)})
        if self._tabs.sizeHint().width() > self.width() - 70:
            self._tabs.set_counts({})

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_counts()

    def _show_empty(self) -> None:
        if self._problem is not None:
            self._empty.show_problem(self._problem)
            self._stack.setCurrentWidget(self._empty)
            self.filled.emit()
            return
        lists = self.vm.lists
        is_empty = lists is not None and not lists.tabs[self.vm.tab]
        had_keyboard = self.table.hasFocus()
        self._stack.setCurrentIndex(1 if is_empty else 0)
        if not is_empty:
            return
        self.filled.emit()
        self._empty.show_tab(self.vm.tab)
        if had_keyboard:
            self.take_focus()  # a list that turned out empty does not lose it
