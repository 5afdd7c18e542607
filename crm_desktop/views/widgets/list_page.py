"""The screen of a list: title, search and filters, tabs with counts, rows with their operations, every state of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.views.widgets.buttons import Button, icon_button
from crm_desktop.views.widgets.cursor_rest import CursorRest
from crm_desktop.views.widgets.filter_box import FilterBox
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.key_hints import KeyHints
from crm_desktop.views.widgets.keyset_table import Id, KeysetTable
from crm_desktop.views.widgets.labels import ElidedLabel
from crm_desktop.views.widgets.list_empty import ListEmpty
from crm_desktop.views.widgets.list_screen import ListScreen
from crm_desktop.views.widgets.list_vm import ListVm
from crm_desktop.views.widgets.physical_keys import physical
from crm_desktop.views.widgets.rows import Rows
from crm_desktop.views.widgets.search_line import SearchLine
from crm_desktop.views.widgets.tabs import SegmentedTabs

translate = QCoreApplication.translate


class ListPage(ListScreen):
    """Whatever a screen says, this is the same everywhere."""

    def __init__(self, house: House, vm: ListVm) -> None:
        super().__init__()
        self._house = house
        self.list_vm = vm
        vm.setParent(self)
        self._problem: Problem | None = None
        self._wants_row = False  # somebody came before the rows did
        vm.ask_ahead()
        self._lay_out()
        self._wire()
        self._show_words()
        self.table.wait()
        vm.restore()

    # ---- what the shell calls

    def open_with(self, facts: Mapping[str, Any]) -> None:
        if facts.get("tab") in self.list_vm.TABS:
            self.list_vm.show_tab(str(facts["tab"]))
        wanted = facts.get("id")
        if isinstance(wanted, UUID):
            self.list_vm.wanted = wanted
            self.table.choose(self.list_vm.row_id(wanted))  # at once, or when its list is read

    def take_focus(self) -> None:
        is_empty = self._stack.currentWidget() is self.empty
        (self.keyboard_when_empty() if is_empty else self.table).setFocus()
        self._wants_row = not self.table.currentIndex().isValid()
        self._choose_first()

    def keyboard_when_empty(self) -> QWidget:
        """The button that fills the list; the page itself where keys mean something without rows."""
        return self.new

    def new_asked(self) -> bool:
        self.ask_new()
        return True

    def set_compact(self, compact: bool) -> None:
        self._hints.setVisible(not compact)
        self._subtitle.setVisible(not compact and bool(self._subtitle.text()))

    # ---- building

    def _lay_out(self) -> None:
        self._title = ElidedLabel("", "h1")
        self._subtitle = ElidedLabel("", "small")
        self.search = SearchLine()
        self.filters = {name: FilterBox(name) for name in self.FILTERS}
        self.new = Button("", "primary", "plus")
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._subtitle)
        self._header = header = QHBoxLayout()
        header.setSpacing(8)
        header.addLayout(titles, 2)
        header.addWidget(self.search, 1)
        for box in self.filters.values():
            header.addWidget(box)
        header.addWidget(self.new)
        self._list = self._list_card()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(header)
        column.addWidget(self._list, 1)

    def _list_card(self) -> QFrame:
        vm = self.list_vm
        self._table = KeysetTable(self.columns(), vm.open_ids, vm.fetch_page, vm.open_head)
        self.table = Rows(self._table, self.delegate(), self.operations())
        self.table.show_standing(self._house.standing)
        if self.SEVERAL:
            self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tabs = SegmentedTabs()
        self._more = icon_button("ellipsis", "")
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 8, 8)
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.addWidget(self._more)
        self.empty = ListEmpty()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._hints = KeyHints()
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self._hints)
        return card

    def _wire(self) -> None:
        vm = self.list_vm
        self.tabs.chosen.connect(vm.show_tab)
        self.search.searched.connect(vm.search)
        self.search.entered.connect(self._searched)
        for name, box in self.filters.items():
            box.activated.connect(lambda _at, name=name, box=box: vm.narrow(name, str(box.currentData())))
        self.new.clicked.connect(self.ask_new)
        self._more.clicked.connect(lambda: self.table.show_menu(self._more.mapToGlobal(QPoint(0, self._more.height()))))
        self.empty.acted.connect(self._empty_acted)
        vm.moved.connect(self._moved)
        vm.changed.connect(self._table.refresh)
        vm.counted.connect(self._show_counts)
        vm.choices_arrived.connect(self._show_choices)
        vm.failed.connect(self._failed)
        vm.refused.connect(lambda problem: self._house.go.toast(words(problem), "red"))
        self.rest = CursorRest(self.table, self._table, self._house.go, self)
        self.rest.card_due.connect(self._open_card)
        self.rest.place_due.connect(self._save_place)
        self.table.chosen.connect(self._row_chosen)
        self._table.opened.connect(self._opened)
        self._table.rows_arrived.connect(self.filled)

    # ---- what happens

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = physical(event)
        tabs = [name for name, _ in self.tab_words()]
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key.isdigit() and 0 < int(key) <= len(tabs):
            self.tabs.set_current(tabs[int(key) - 1])
            self._wants_row = True  # the letters that follow are about a line
            self.list_vm.show_tab(tabs[int(key) - 1])
            return
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and key == "F":
            self.search.take_keyboard()
            return
        super().keyPressEvent(event)

    def _searched(self) -> None:
        self.table.setFocus()
        # The row of the old list may not be among those that were found.
        self._wants_row = True
        if self._table.is_open:
            self._choose_first()

    def _moved(self) -> None:
        vm = self.list_vm
        self._problem = None
        self.tabs.set_current(vm.tab)
        self.search.show_text(vm.text)
        self._show_choices()
        self._stack.setCurrentIndex(0)
        self.table.load_anew()

    def _opened(self) -> None:
        self._problem = None
        self._choose_wanted()
        self._choose_first()
        self._show_empty()
        if not self._table.rowCount():
            self.filled.emit()

    def _choose_wanted(self) -> None:
        wanted = self.list_vm.wanted
        if wanted is None or self.table.chosen_id() is not None:
            return
        self.table.choose(self.list_vm.row_id(wanted))

    def _choose_first(self) -> None:
        if self._wants_row and self._table.rowCount():
            self._wants_row = False
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self._table.index(0, 0))

    def _row_chosen(self, chosen: Id | None) -> None:
        if chosen is not None:
            self.list_vm.wanted = self.list_vm.id_of(chosen)

    def _save_place(self) -> None:
        chosen = self.table.chosen_id()
        if chosen is not None:
            self.list_vm.save_place(chosen)

    def _open_card(self) -> None:
        row = self.table.chosen_row()
        if row is not None and self.isVisible():
            self._house.go.person(row.person_id)

    def _failed(self, problem: Problem) -> None:
        self._problem = problem
        self._show_empty()

    def _empty_acted(self) -> None:
        if self._problem is not None:
            self._moved()
        elif self.list_vm.is_narrowed:
            self.list_vm.widen()
        else:
            self.ask_new()

    # ---- drawing

    def _show_words(self) -> None:
        self._title.setText(self.title())
        self._subtitle.setText(self.subtitle())
        self._subtitle.setVisible(bool(self._subtitle.text()))
        self.search.setPlaceholderText(translate("ListPage", "Name or number"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.new.set_words(self.new_words())
        self._more.set_words("", translate("ListPage", "What can be done with this line"))
        self.table.setAccessibleName(self.title())
        self.tabs.set_tabs(self.tab_words())
        self.tabs.set_current(self.list_vm.tab)
        self._hints.show_keys(self.keys())
        self._show_choices()
        self._show_counts()
        self._show_empty()

    def _show_choices(self) -> None:
        shown = self.filter_words()
        for name, box in self.filters.items():
            box.offer(shown[name], self.list_vm.choices.get(name, ()), self.list_vm.filters.get(name, ""))

    def _show_counts(self) -> None:
        """Counts stand on the tabs while there is room; Russian at 1366 pixels may have none."""
        counts = self.list_vm.counts
        room = self.width() - 70
        self.tabs.set_counts(counts)
        if self.tabs.sizeHint().width() > room:
            self.tabs.set_counts({tab: n for tab, n in counts.items() if n and tab == self.list_vm.tab})
        if self.tabs.sizeHint().width() > room:
            self.tabs.set_counts({})
        figure = self.navigation_count()
        if figure is not None:
            self.count_changed.emit(figure)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.rest.keep_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_counts()

    def _show_empty(self) -> None:
        if self._problem is not None:
            self.empty.show_problem(self._problem)
            self._stack.setCurrentIndex(1)
            return
        is_empty = self._table.is_whole and self._table.rowCount() == 0
        had_keyboard = self.table.hasFocus()
        self._stack.setCurrentIndex(1 if is_empty else 0)
        if not is_empty:
            return
        if self.list_vm.is_narrowed:
            self.empty.show_narrowed()
        else:
            icon_name, title, sentence = self.empty_words()
            self.empty.set_state(icon_name, title, sentence, self.new_words(), action_icon="plus")
        if had_keyboard:
            self.take_focus()  # a list that turned out empty does not lose it
