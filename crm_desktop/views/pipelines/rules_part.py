"""The rules that move deals by themselves: each a sentence, in the order in which they are tried (MIS-24, A7)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.queries.deals.transition_rules import TransitionRuleRow
from crm_desktop.views.pipelines.delegates import RuleDelegate, rule_told
from crm_desktop.views.pipelines.ordered_view import OrderedView
from crm_desktop.views.pipelines.pipelines_vm import PipelinesVm
from crm_desktop.views.pipelines.rule_dialog import RuleDialog
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.key_hints import KeyHints
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.work_view import Operation

translate = QCoreApplication.translate


class RulesPart(QFrame):
    dialog_made = Signal(object)  # QDialog that is to be shown

    def __init__(self, house: House, vm: PipelinesVm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house, self._vm = house, vm
        self.setProperty("role", "card")
        self.rules = OrderedView(vm.rules, _columns(), RuleDelegate(), self._operations())
        self.empty = EmptyState("zap")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rules)
        self._stack.addWidget(self.empty)
        self.hints = KeyHints()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.hints)
        self.empty.acted.connect(self.ask_new)
        self.rules.new_asked.connect(self.ask_new)
        self.rules.step_asked.connect(self._step)

    def ask_new(self) -> None:
        self._ask(None)

    def read(self) -> None:
        self.rules.refresh()
        self._stack.setCurrentIndex(0 if self._vm.rules() else 1)

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", translate("PipelinesPage", "Change and try out")),
            ("Space", translate("PipelinesPage", "On or off")),
            ("Ins", translate("PipelinesPage", "New rule")),
            ("Alt+↑↓", translate("PipelinesPage", "Order")),
            ("Del", translate("PipelinesPage", "Delete")),
        ]

    def show_words(self) -> None:
        self.rules.setAccessibleName(translate("PipelinesPage", "Rules"))
        self.empty.set_state(
            "zap",
            translate("PipelinesPage", "No rules yet"),
            translate(
                "PipelinesPage",
                "A rule moves deals, plans tasks, assigns or tags by itself, as soon as something happens.",
            ),
            translate("PipelinesPage", "New rule") if self._vm.may_change else "",
            action_icon="plus",
        )
        self.hints.show_keys(self.keys())

    def _operations(self) -> Sequence[Operation]:
        may = lambda row: self._vm.may_change  # noqa: E731  a word for three lines
        return (
            Operation("Enter", "pencil", lambda: translate("PipelinesPage", "Change and try out"), may, self._ask),
            Operation("Space", "toggle-right", lambda: translate("PipelinesPage", "Switch on or off"), may,
                      self._vm.switch),
            Operation("Del", "trash-2", lambda: translate("PipelinesPage", "Delete"), may, self._vm.delete),
        )  # fmt: skip

    def _ask(self, row: TransitionRuleRow | None) -> None:
        if self._vm.may_change and self._vm.book is not None:
            made = RuleDialog(self._house, self._vm.book, row, self)
            made.stored.connect(self.rules.choose_when_there)
            self.dialog_made.emit(made)

    def _step(self, step: int) -> None:
        row = self.rules.row()
        if isinstance(row, TransitionRuleRow) and self._vm.may_change:
            self._vm.move_rule(row, step)


def _columns() -> Sequence[Column]:
    return (
        Column("on", lambda: translate("PipelinesPage", "On"), _is_on, 56),
        Column("rule", lambda: translate("PipelinesPage", "Rule"), rule_told),
        Column("pipeline", lambda: translate("PipelinesPage", "Pipeline"), _pipeline, 170, is_spare=True),
    )


def _is_on(row: TransitionRuleRow) -> str:
    return translate("PipelinesPage", "On") if row.is_on else translate("PipelinesPage", "Off")


def _pipeline(row: TransitionRuleRow) -> str:
    return row.deal_type or translate("PipelinesPage", "Every pipeline")
