"""Pipelines with their stages, and the rules that move deals by themselves, in two tabs (MIS-22, MIS-24, A7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.i18n.deal_words import mode_words, required_field
from crm_desktop.i18n.numbers import count, percent
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal_type import StageKind
from crm_desktop.queries.deals.deal_types import DealTypeRow, StageRow
from crm_desktop.queries.deals.transition_rules import TransitionRuleRow
from crm_desktop.rules.deal_moves import RequiredField
from crm_desktop.views.pipelines.delegates import RuleDelegate, StageDelegate, TypeDelegate, rule_told
from crm_desktop.views.pipelines.ordered_view import OrderedView
from crm_desktop.views.pipelines.pipeline_dialog import PipelineDialog
from crm_desktop.views.pipelines.pipelines_vm import PipelinesVm
from crm_desktop.views.pipelines.remove_stage_dialog import RemoveStageDialog
from crm_desktop.views.pipelines.rule_dialog import RuleDialog
from crm_desktop.views.pipelines.stage_dialog import StageDialog
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.key_hints import KeyHints
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.page import Page
from crm_desktop.views.widgets.physical_keys import physical
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.tabs import SegmentedTabs
from crm_desktop.views.widgets.work_view import Operation

TABS = ("pipelines", "rules")
TYPES_WIDTH = 320


class PipelinesPage(Page):
    has_card: ClassVar[bool] = False  # type: ignore[misc]  # said once for all pages of this kind

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self.vm = PipelinesVm(house, self)
        self.dialog: QDialog | None = None
        self._wanted: dict[str, UUID] = {}  # a record that was saved, chosen when it is there
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
        self._stack.addWidget(self._pipelines_part())
        self._stack.addWidget(self._rules_part())
        self.empty = EmptyState()
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(header)
        column.addWidget(self.strip)
        column.addWidget(self._stack, 1)

    def _pipelines_part(self) -> QWidget:
        self.types = OrderedView(self.vm.types, self._type_columns(), TypeDelegate(), self._type_operations())
        self.types.horizontalHeader().hide()
        self.stages = OrderedView(self._stages, self._stage_columns(), StageDelegate(), self._stage_operations())
        self._stages_title = Label("", "h2")
        self.new_stage = Button("", "", "plus")
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 14, 8)
        head.addWidget(self._stages_title, 1)
        head.addWidget(self.new_stage)
        self._stage_hints = KeyHints()
        left, right = _card(), _card()
        left.setFixedWidth(TYPES_WIDTH)
        _column(left).addWidget(self.types, 1)
        inside = _column(right)
        inside.addLayout(head)
        inside.addWidget(self.stages, 1)
        inside.addWidget(self._stage_hints)
        part = QWidget()
        across = QHBoxLayout(part)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        across.addWidget(left)
        across.addWidget(right, 1)
        return part

    def _rules_part(self) -> QWidget:
        self.rules = OrderedView(self.vm.rules, self._rule_columns(), RuleDelegate(), self._rule_operations())
        self.no_rules = EmptyState("zap")
        self._rules_stack = QStackedWidget()
        self._rules_stack.addWidget(self.rules)
        self._rules_stack.addWidget(self.no_rules)
        self._rule_hints = KeyHints()
        part = _card()
        column = _column(part)
        column.addWidget(self._rules_stack, 1)
        column.addWidget(self._rule_hints)
        return part

    def _type_columns(self) -> Sequence[Column]:
        return (Column("name", lambda: self.tr("Pipeline"), lambda row: f"{row.name}\n{self._type_told(row)}"),)

    def _stage_columns(self) -> Sequence[Column]:
        return (
            Column("name", lambda: self.tr("Stage"), lambda row: row.name),
            Column("progress", lambda: self.tr("Progress"), lambda row: percent(row.progress / 100, current_style()),
                   190),
            Column("booked", lambda: self.tr("Booking"), lambda row: self.tr("Booking") if row.is_booked else "", 110),
            Column("required", lambda: self.tr("Asks for"), self._required, 190, is_spare=True),
            Column("stay", lambda: self.tr("Longest stay"), self._stay, 120),
        )  # fmt: skip

    def _rule_columns(self) -> Sequence[Column]:
        return (
            Column("on", lambda: self.tr("On"), lambda row: self.tr("On") if row.is_on else self.tr("Off"), 56),
            Column("rule", lambda: self.tr("Rule"), rule_told),
            Column("pipeline", lambda: self.tr("Pipeline"), lambda row: row.deal_type or self.tr("Every pipeline"),
                   170, is_spare=True),
        )  # fmt: skip

    def _type_operations(self) -> Sequence[Operation]:
        may = lambda row: self.vm.may_change  # noqa: E731  a word for three lines
        return (
            Operation("Enter", "pencil", lambda: self.tr("Change"), may, self._ask_type),
            Operation("A", "archive", lambda: self.tr("Archive, or bring back"),
                      lambda row: self.vm.may_change and not row.is_basic, self.vm.archive),
            Operation("Del", "trash-2", lambda: self.tr("Delete"),
                      lambda row: self.vm.may_change and not row.is_basic, self.vm.remove),
        )  # fmt: skip

    def _stage_operations(self) -> Sequence[Operation]:
        may = lambda row: self.vm.may_change  # noqa: E731  a word for two lines
        return (
            Operation("Enter", "pencil", lambda: self.tr("Change"), may, self._ask_stage),
            Operation("Del", "trash-2", lambda: self.tr("Remove"), may, self._ask_remove),
        )

    def _rule_operations(self) -> Sequence[Operation]:
        may = lambda row: self.vm.may_change  # noqa: E731  a word for three lines
        return (
            Operation("Enter", "pencil", lambda: self.tr("Change and try out"), may, self._ask_rule),
            Operation("Space", "toggle-right", lambda: self.tr("Switch on or off"), may, self.vm.switch),
            Operation("Del", "trash-2", lambda: self.tr("Delete"), may, self.vm.delete),
        )

    def _wire(self) -> None:
        self.tabs.chosen.connect(self.show_tab)
        self.new.clicked.connect(self.new_asked)
        self.no_rules.acted.connect(self.new_asked)
        self.new_stage.clicked.connect(lambda: self._ask_stage(None))
        self.types.chosen.connect(lambda _id: self._show_stages())
        self.types.new_asked.connect(lambda: self._ask_type(None))
        self.stages.new_asked.connect(lambda: self._ask_stage(None))
        self.stages.step_asked.connect(self._step_stage)
        self.rules.new_asked.connect(lambda: self._ask_rule(None))
        self.rules.step_asked.connect(self._step_rule)
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
        if self.tabs.current() == "rules":
            self._ask_rule(None)
        else:
            self._ask_type(None)
        return True

    def set_compact(self, compact: bool) -> None:
        self._subtitle.setVisible(not compact)
        for hints in (self._stage_hints, self._rule_hints):
            hints.setVisible(not compact)

    def keys(self) -> list[tuple[str, str]]:
        keys = self._rule_keys() if self.tabs.current() == "rules" else self._stage_keys()
        return [("Alt+1…2", self.tr("Pipelines, rules")), *keys]

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

    def _pipeline(self) -> DealTypeRow | None:
        found = self.types.row()
        return found if isinstance(found, DealTypeRow) else None

    def _stages(self) -> Sequence[StageRow]:
        return self.vm.stages(self.types.chosen_id())  # type: ignore[arg-type]  # ids of this list are UUIDs

    def _ask_type(self, row: DealTypeRow | None) -> None:
        if self.vm.may_change:
            made = PipelineDialog(self._house, row, self)
            made.stored.connect(lambda record: self._choose("types", record))
            self._open(made)

    def _ask_stage(self, row: StageRow | None) -> None:
        pipeline = self._pipeline()
        if pipeline is None or not self.vm.may_change:
            return
        last = max((one.progress for one in pipeline.stages if one.kind is StageKind.OPEN), default=0)
        made = StageDialog(self._house, pipeline.id, row, (last + 100) // 2, self)
        made.stored.connect(lambda record: self._choose("stages", record))
        self._open(made)

    def _ask_remove(self, row: StageRow) -> None:
        others = [one for one in self._stages() if one.kind is row.kind and one.id != row.id]
        self._open(RemoveStageDialog(self._house, row, others, self))

    def _ask_rule(self, row: TransitionRuleRow | None) -> None:
        if self.vm.may_change and self.vm.book is not None:
            made = RuleDialog(self._house, self.vm.book, row, self)
            made.stored.connect(lambda record: self._choose("rules", record))
            self._open(made)

    def _views(self) -> dict[str, OrderedView]:
        return {"types": self.types, "stages": self.stages, "rules": self.rules}

    def _choose(self, name: str, record: UUID) -> None:
        """Now, or when the line is there."""
        if not self._views()[name].choose(record):
            self._wanted[name] = record

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

    def _step_stage(self, step: int) -> None:
        pipeline, row = self._pipeline(), self.stages.row()
        if pipeline is not None and isinstance(row, StageRow) and self.vm.may_change:
            self.vm.move_stage(pipeline.id, row, step)

    def _step_rule(self, step: int) -> None:
        row = self.rules.row()
        if isinstance(row, TransitionRuleRow) and self.vm.may_change:
            self.vm.move_rule(row, step)

    # ---- drawing

    def _read(self) -> None:
        self._stack.setCurrentIndex(TABS.index(self.tabs.current()))
        for name, view in self._views().items():
            view.refresh()
            if name in self._wanted and view.choose(self._wanted[name]):
                del self._wanted[name]
        self._rules_stack.setCurrentIndex(0 if self.vm.rules() else 1)
        self.tabs.set_counts({"pipelines": len(self.vm.types()), "rules": len(self.vm.rules())})
        self._show_stages()
        self.filled.emit()

    def _show_stages(self) -> None:
        pipeline = self._pipeline()
        self._stages_title.setText(pipeline.name if pipeline is not None else "")
        self.stages.refresh()
        self.stages.model_of_rows.reread_held()

    def _failed(self, problem: Problem) -> None:
        title = self.tr("The pipelines could not be read")
        self.empty.set_state("circle-alert", title, words(problem), self.tr("Try again"), "red")
        self._stack.setCurrentWidget(self.empty)
        self.filled.emit()

    def _type_told(self, row: DealTypeRow) -> str:
        if row.is_archived:
            return self.tr("Archived")
        if row.is_basic:
            return self.tr("Basic: every new lead brings its deal here")
        return mode_words(row.mode)

    def _required(self, row: StageRow) -> str:
        named = [required_field(RequiredField(one)) for one in row.required_fields]
        return current_style().locale.createSeparatedList(named) if named else ""

    def _stay(self, row: StageRow) -> str:
        if row.max_days is None:
            return ""
        return self.tr("%n day(s)", "", row.max_days).replace(str(row.max_days), count(row.max_days, current_style()))

    def _show_new(self) -> None:
        self.new.setVisible(self.vm.may_change)
        self.new_stage.setVisible(self.vm.may_change)
        is_rules = self.tabs.current() == "rules"
        self.new.set_words(self.tr("New rule") if is_rules else self.tr("New pipeline"))
        lacking = self.tr(
            "You see the pipelines and cannot change them: that takes the right “{right}”, "
            "which an administrator gives through your roles."
        ).replace("{right}", term(Right.PROCESS_CHANGE))
        self.strip.say("" if self.vm.may_change else lacking, "lock")

    def _stage_keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("Change")),
            ("Ins", self.tr("New stage")),
            ("Alt+↑↓", self.tr("Order")),
            ("Del", self.tr("Remove")),
        ]

    def _rule_keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("Change and try out")),
            ("Space", self.tr("On or off")),
            ("Ins", self.tr("New rule")),
            ("Alt+↑↓", self.tr("Order")),
            ("Del", self.tr("Delete")),
        ]

    def _show_words(self) -> None:
        self._title.setText(self.tr("Pipelines"))
        self._subtitle.setText(self.tr("The stages of deals, and the rules that move them"))
        self.tabs.set_tabs([("pipelines", self.tr("Pipelines")), ("rules", self.tr("Rules"))])
        self.tabs.setAccessibleName(self.tr("Pipelines and rules"))
        self.new_stage.set_words(self.tr("New stage"))
        self.types.setAccessibleName(self.tr("Pipelines"))
        self.stages.setAccessibleName(self.tr("Stages"))
        self.rules.setAccessibleName(self.tr("Rules"))
        self.no_rules.set_state(
            "zap",
            self.tr("No rules yet"),
            self.tr("A rule moves deals, plans tasks, assigns or tags by itself, as soon as something happens."),
            self.tr("New rule") if self.vm.may_change else "",
            action_icon="plus",
        )
        self._stage_hints.show_keys(self._stage_keys())
        self._rule_hints.show_keys(self._rule_keys())
        self._show_new()


def _card() -> QFrame:
    made = QFrame()
    made.setProperty("role", "card")
    return made


def _column(card: QFrame) -> QVBoxLayout:
    column = QVBoxLayout(card)
    column.setContentsMargins(1, 1, 1, 1)
    column.setSpacing(0)
    return column
