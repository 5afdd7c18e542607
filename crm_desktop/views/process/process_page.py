"""The work process on one screen: templates, results, lists of values, and what follows what (OT-11, A6, T6)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout

from crm_desktop.i18n.problems import words
from crm_desktop.i18n.terms import term
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.views.process.dictionaries_panel import DictionariesPanel
from crm_desktop.views.process.part_panel import PartPanel
from crm_desktop.views.process.play_dialog import PlayDialog
from crm_desktop.views.process.process_vm import ProcessVm
from crm_desktop.views.process.result_dialog import ResultDialog
from crm_desktop.views.process.results_panel import ResultsPanel
from crm_desktop.views.process.step_dialog import StepDialog
from crm_desktop.views.process.steps_panel import StepsPanel
from crm_desktop.views.process.template_dialog import TemplateDialog
from crm_desktop.views.process.templates_panel import TemplatesPanel
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import ElidedLabel
from crm_desktop.views.widgets.page import Page
from crm_desktop.views.widgets.physical_keys import physical
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.tabs import SegmentedTabs

TABS = ("templates", "results", "dictionaries", "steps")


class ProcessPage(Page):
    has_card = False

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self.vm = ProcessVm(house, self)
        self.dialog: QDialog | None = None
        self._lay_out()
        self._wire()
        self._show_words()
        self._is_sent = False  # somebody was sent to one record: the place that was kept does not matter
        self.vm.load()

    # ---- building

    def _lay_out(self) -> None:
        self._title, self._subtitle = ElidedLabel("", "h1"), ElidedLabel("", "small")
        self.tabs = SegmentedTabs()
        self.categories = Button("", "", "tags")
        self.new = Button("", "primary", "plus")
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._subtitle)
        header = QHBoxLayout()
        header.setSpacing(12)
        header.addLayout(titles, 1)
        header.addWidget(self.tabs)
        header.addWidget(self.categories)
        header.addWidget(self.new)
        self.strip = Strip("lock", "amber")
        self.panels: dict[str, PartPanel] = {
            "templates": TemplatesPanel(self._house, self.vm),
            "results": ResultsPanel(self._house, self.vm),
            "dictionaries": DictionariesPanel(self._house, self.vm),
            "steps": StepsPanel(self._house, self.vm),
        }
        self._stack = QStackedWidget()
        for panel in self.panels.values():
            self._stack.addWidget(panel)
        self.empty = EmptyState()
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(header)
        column.addWidget(self.strip)
        column.addWidget(self._stack, 1)

    def _wire(self) -> None:
        self.tabs.chosen.connect(self.show_tab)
        self.new.clicked.connect(self.new_asked)
        self.categories.clicked.connect(lambda: self._house.go.dialog("categories"))
        self.empty.acted.connect(self.vm.load)
        self.vm.restored.connect(self._restored)
        self.vm.changed.connect(self._read)
        self.vm.failed.connect(self._failed)
        self.vm.refused.connect(lambda problem: self._house.go.toast(words(problem), "red"))
        for panel in self.panels.values():
            panel.asked.connect(self.open)
            panel.table.chosen.connect(lambda _id: self._keep_place())

    # ---- what the shell calls

    @property
    def panel(self) -> PartPanel:
        return self.panels[self.tabs.current()]

    def open_with(self, facts: Mapping[str, Any]) -> None:
        if facts.get("tab") in TABS:
            self._is_sent = True
            self.show_tab(str(facts["tab"]))
        if facts.get("id") is not None:
            self.panel.choose(facts["id"])

    def take_focus(self) -> None:
        self.panel.take_focus()

    def new_asked(self) -> bool:
        return self.panel.new()

    def set_compact(self, compact: bool) -> None:
        self._subtitle.setVisible(not compact)
        for panel in self.panels.values():
            panel.set_compact(compact)

    def keys(self) -> list[tuple[str, str]]:
        return [("Alt+1…4", self.tr("Templates, results, lists, process")), *self.panel.keys()]

    # ---- acting

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = physical(event)
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in ("1", "2", "3", "4"):
            self.show_tab(TABS[int(key) - 1])
            self.take_focus()
            return
        super().keyPressEvent(event)

    def show_tab(self, tab: str) -> None:
        self.tabs.set_current(tab)
        if self.vm.book is not None:
            self._stack.setCurrentWidget(self.panels[tab])
        self._show_new()
        self._keep_place()

    def _keep_place(self) -> None:
        """P16: the part, and the line in each, stay for the next start."""
        chosen = {name: panel.table.chosen_id() for name, panel in self.panels.items()}
        lines = {name: str(line) for name, line in chosen.items() if line is not None}
        self.vm.save_place(self.tabs.current(), lines)

    def _restored(self, tab: str, lines: Mapping[str, str]) -> None:
        for name, panel in self.panels.items():
            panel.come_back(lines.get(name, ""))
        if tab in TABS and not self._is_sent and self.tabs.current() == TABS[0]:  # nobody went elsewhere meanwhile
            self.show_tab(tab)

    def open(self, what: str, record: Any) -> None:
        """An editor over its record, or over nothing for a new one; one at a time."""
        book = self.vm.book
        if book is None:
            return
        made: QDialog | None = None
        if what == "template":
            made = TemplateDialog(self._house, book, book.template(record), self)
            made.stored.connect(partial(self._stored, "templates"))
        elif what == "result":
            made = ResultDialog(self._house, book, book.result(record), self)
            made.stored.connect(partial(self._stored, "results"))
        elif what == "step":
            template_id, result_id = record
            template = book.process(template_id)
            result = next((one for one in template.results if one.result_id == result_id), None) if template else None
            if template is not None and result is not None:
                made = StepDialog(self._house, book, template, result, self)
        elif what == "play":
            made = PlayDialog(self._house, record, book.staff, self)
        if made is not None:
            self.dialog = made
            made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            made.finished.connect(self._closed)
            made.setModal(True)
            made.show()

    def _stored(self, tab: str, record: UUID) -> None:
        if self.tabs.current() == tab:
            self.panels[tab].choose(record)

    def _closed(self) -> None:
        self.dialog = None
        self.take_focus()

    # ---- drawing

    def _read(self) -> None:
        book = self.vm.book
        if book is None:
            return
        self._stack.setCurrentWidget(self.panel)
        self.tabs.set_counts(
            {
                "templates": sum(not row.is_archived for row in book.templates),
                "results": sum(not row.is_archived for row in book.results),
                "dictionaries": sum(not row.is_archived for row in book.dictionaries),
            }
        )
        self.filled.emit()

    def _failed(self, problem: Problem) -> None:
        title = self.tr("The work process could not be read")
        self.empty.set_state("circle-alert", title, words(problem), self.tr("Try again"), "red")
        self._stack.setCurrentWidget(self.empty)
        self.filled.emit()

    def _show_new(self) -> None:
        words_of = {
            "templates": lambda: self.tr("New template"),
            "results": lambda: self.tr("New result"),
            "dictionaries": lambda: self.tr("New list"),
        }
        tab = self.tabs.current()
        may = self.vm.may_change_lists if tab == "dictionaries" else self.vm.may_change
        self.new.setVisible(tab in words_of and may)
        self.categories.setVisible(tab == "dictionaries" and may)
        self.categories.set_words(self.tr("Categories of people…"))
        if tab in words_of:
            self.new.set_words(words_of[tab]())
        self._say_rights(may, tab)

    def _say_rights(self, may: bool, tab: str) -> None:
        if may:
            self.strip.say("")
        elif tab == "dictionaries":
            self.strip.say(
                self.tr(
                    "You see the lists and cannot change them: that takes the right “{right}”, "
                    "which an administrator gives through your roles."
                ).replace("{right}", term(Right.DICTIONARIES_CHANGE)),
                "lock",
            )
        else:
            self.strip.say(
                self.tr(
                    "You see the work process and cannot change it: that takes the right “{right}”, "
                    "which an administrator gives through your roles."
                ).replace("{right}", term(Right.PROCESS_CHANGE)),
                "lock",
            )

    def _show_words(self) -> None:
        self._title.setText(self.tr("Work process"))
        self._subtitle.setText(self.tr("What is done, what can come of it, and what follows"))
        self.tabs.set_tabs(
            [
                ("templates", self.tr("Templates")),
                ("results", self.tr("Results")),
                ("dictionaries", self.tr("Lists")),
                ("steps", self.tr("Process")),
            ]
        )
        self.tabs.setAccessibleName(self.tr("Parts of the work process"))
        self._show_new()
