"""Pipelines with their stages, and the rules that move deals by themselves, in two tabs (MIS-22, MIS-24, A7)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.i18n.terms import term
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.views.pipelines.pipelines_vm import PipelinesVm
from crm_desktop.views.pipelines.rules_part import RulesPart
from crm_desktop.views.pipelines.stages_part import StagesPart
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import ElidedLabel
from crm_desktop.views.widgets.page import Page
from crm_desktop.views.widgets.physical_keys import physical
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.tabs import SegmentedTabs

TABS = ("pipelines", "rules")


class PipelinesPage(Page):
    has_card: ClassVar[bool] = False  # type: ignore[misc]  # said once for all pages of this kind

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self.vm = PipelinesVm(house, self)
        self.dialog: QDialog | None = None
        self._lay_out()
        self._wire()
        self._show_words()
        self.vm.load()

    # ---- building

    def _lay_out(self) -> None:
        self._title, self._subtitle = ElidedLabel("", "h1"), ElidedLabel("", "small")
        self.tabs = SegmentedTabs()
        self.new = Button("", "primary", "plus")
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._subtitle)
        header = QHBoxLayout()
        header.setSpacing(12)
        header.addLayout(titles, 1)
        header.addWidget(self.tabs)
        header.addWidget(self.new)
        self.strip = Strip("lock", "amber")
        self._stack = QStackedWidget()
        self._parts = self._stages_part, self._rules_part = (
            StagesPart(self._house, self.vm),
            RulesPart(self._house, self.vm),
        )
        self.types, self.stages, self.rules = self._stages_part.types, self._stages_part.stages, self._rules_part.rules
        for part in self._parts:
            self._stack.addWidget(part)
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
        for part in self._parts:
            part.dialog_made.connect(self._open)
        self.empty.acted.connect(self.vm.load)
        self.vm.changed.connect(self._read)
        self.vm.failed.connect(self._failed)
        self.vm.refused.connect(lambda problem: self._house.go.toast(words(problem), "red"))

    # ---- what the shell calls

    def open_with(self, facts: Mapping[str, Any]) -> None:
        if facts.get("tab") in TABS:
            self.show_tab(str(facts["tab"]))

    def take_focus(self) -> None:
        view = self.rules if self.tabs.current() == "rules" else self.types
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def new_asked(self) -> bool:
        if not self.vm.may_change or self.vm.book is None:
            return False
        self._part().ask_new()
        return True

    def set_compact(self, compact: bool) -> None:
        self._subtitle.setVisible(not compact)
        for part in self._parts:
            part.hints.setVisible(not compact)

    def keys(self) -> list[tuple[str, str]]:
        return [("Alt+1…2", self.tr("Pipelines, rules")), *self._part().keys()]

    # ---- acting

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = physical(event)
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in ("1", "2"):
            self.show_tab(TABS[int(key) - 1])
            self.take_focus()
            return
        super().keyPressEvent(event)

    def show_tab(self, tab: str) -> None:
        self.tabs.set_current(tab)
        if self.vm.book is not None:
            self._stack.setCurrentIndex(TABS.index(tab))
        self._show_new()

    def _part(self) -> StagesPart | RulesPart:
        return self._rules_part if self.tabs.current() == "rules" else self._stages_part

    def _open(self, made: QDialog) -> None:
        """One at a time."""
        self.dialog = made
        here = self.focusWidget()
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.finished.connect(lambda: self._closed(here))
        made.setModal(True)
        made.show()

    def _closed(self, here: QWidget | None) -> None:
        self.dialog = None
        if here is not None:
            here.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- drawing

    def _read(self) -> None:
        self._stack.setCurrentIndex(TABS.index(self.tabs.current()))
        for part in self._parts:
            part.read()
        self.tabs.set_counts({"pipelines": len(self.vm.types()), "rules": len(self.vm.rules())})
        self.filled.emit()

    def _failed(self, problem: Problem) -> None:
        title = self.tr("The pipelines could not be read")
        self.empty.set_state("circle-alert", title, words(problem), self.tr("Try again"), "red")
        self._stack.setCurrentWidget(self.empty)
        self.filled.emit()

    def _show_new(self) -> None:
        self.new.setVisible(self.vm.may_change)
        self._stages_part.new_stage.setVisible(self.vm.may_change)
        is_rules = self.tabs.current() == "rules"
        self.new.set_words(self.tr("New rule") if is_rules else self.tr("New pipeline"))
        lacking = self.tr(
            "You see the pipelines and cannot change them: that takes the right “{right}”, "
            "which an administrator gives through your roles."
        ).replace("{right}", term(Right.PROCESS_CHANGE))
        self.strip.say("" if self.vm.may_change else lacking, "lock")

    def _show_words(self) -> None:
        self._title.setText(self.tr("Pipelines"))
        self._subtitle.setText(self.tr("The stages of deals, and the rules that move them"))
        self.tabs.set_tabs([("pipelines", self.tr("Pipelines")), ("rules", self.tr("Rules"))])
        self.tabs.setAccessibleName(self.tr("Pipelines and rules"))
        for part in self._parts:
            part.show_words()
        self._show_new()
