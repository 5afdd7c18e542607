"""The list of tasks: mine, the team's, those I gave to others and all, with operations in place (OT-30…37, OT-41)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.models.access import Right
from crm_desktop.models.work.lead import Priority
from crm_desktop.models.work.task import TaskStatus
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.work.task_filters import Whose
from crm_desktop.views.tasks.current_strip import CurrentStrip
from crm_desktop.views.tasks.tasks_vm import TasksVm
from crm_desktop.views.widgets.flow_layout import FlowLayout
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.list_page import ListPage
from crm_desktop.views.widgets.person_operations import book, call, comment, has_person, statement
from crm_desktop.views.widgets.record_operations import links
from crm_desktop.views.widgets.row_delegate import RowDelegate
from crm_desktop.views.widgets.saved_filters import SavedFiltersButton
from crm_desktop.views.widgets.work_delegate import WorkDelegate, work_columns
from crm_desktop.views.widgets.work_rows import WorkRow
from crm_desktop.views.widgets.work_view import Operation


class TasksPage(ListPage):
    FILTERS: ClassVar[tuple[str, ...]] = ("status", "day", "type", "template", "priority")
    SEVERAL: ClassVar[bool] = True

    def __init__(self, house: House) -> None:
        self.vm = TasksVm(house)
        super().__init__(house, self.vm)

    def columns(self) -> Sequence[Column]:
        return work_columns(lambda: self._house.today, lambda: self._house.today)

    def delegate(self) -> RowDelegate:
        return WorkDelegate(self._house.session.region, lambda: self._house.today, self)

    def operations(self) -> Sequence[Operation]:
        go = self._house.go
        return (
            Operation("Enter", "circle-check", lambda: self.tr("Result"), _takes_result,
                      lambda row: go.complete_task(row.record_id), tells_result=True),
            Operation("Enter", "headset", lambda: self.tr("Go through its calls"), _is_open_round,
                      lambda row: self.vm.begin_round(row.record_id)),
            Operation("Space", "headset", lambda: self.tr("Go through its calls"), _is_open_round,
                      lambda row: self.vm.begin_round(row.record_id)),
            Operation("Enter", "headset", lambda: self.tr("Show its calls"), _is_closed_round,
                      lambda row: self.vm.show_round(row.record_id)),
            Operation("S", "list-checks", lambda: self.tr("Show its calls"), _is_open_round,
                      lambda row: self.vm.show_round(row.record_id)),
            Operation("R", "history", lambda: self.tr("Correct the result"), _is_done,
                      lambda row: go.dialog("correct_result", task_id=row.record_id)),
            Operation("T", "hand", lambda: self.tr("Take into work"), _is_planned, self.vm.take),
            Operation("T", "undo-2", lambda: self.tr("Put back"), _is_in_work, self.vm.take),
            Operation("T", "phone", lambda: self.tr("Take its next call"), _is_open_round, self.vm.next_call),
            Operation("P", "alarm-clock", lambda: self.tr("Postpone"), _is_open, self._ask("postpone_task")),
            Operation("H", "users", lambda: self.tr("Hand over"), _is_open, self._ask("hand_over_task")),
            Operation("Ctrl+G", "users", lambda: self.tr("Give to a team"), _is_open,
                      self._ask("hand_over_task", to_team=True)),
            Operation("C", "circle-x", lambda: self.tr("Cancel"), _is_open, self._ask("cancel_task")),
            Operation("E", "pencil", lambda: self.tr("Edit"), _is_open,
                      lambda row: go.dialog("edit_task", task_id=row.record_id)),
            Operation("N", "plus", lambda: self.tr("New task for this client"), has_person,
                      lambda row: go.dialog("new_task", person_id=row.person_id, lead_id=row.lead_id)),
            book(self._house),
            links(go, "task", lambda row: row.record_id),
            call(self._house),
            comment(go),
            statement(go),
            Operation("Del", "trash-2", lambda: self.tr("Delete"), self._may_delete, self.delete),
        )  # fmt: skip

    def delete(self, _row: WorkRow) -> None:
        """All that are chosen; it is undone by Ctrl+Z, so nobody is asked twice (OT-32)."""

        def done(number: int) -> None:
            sentence = self.tr("%n task(s) deleted. Ctrl+Z takes it back.", "", number)
            self._house.go.toast(current_style().in_digits(sentence))

        self.vm.delete(self.table.chosen_rows(), done)

    def open_with(self, facts: Mapping[str, Any]) -> None:
        super().open_with(facts)
        if "round_id" in facts:
            self.vm.show_round(facts["round_id"])

    # ---- building

    def _lay_out(self) -> None:
        super()._lay_out()
        self.strip = CurrentStrip(self._house)
        self.saved = SavedFiltersButton(self.vm, self)
        column = self.layout()
        first = column.itemAt(0) if isinstance(column, QVBoxLayout) else None
        header = first.layout() if first is not None else None
        if not isinstance(column, QVBoxLayout) or not isinstance(header, QHBoxLayout):
            return
        # Five filters beside title and search would not fit 1366 pixels with the card open.
        line = QWidget()
        flow = FlowLayout(line, 8)
        for box in self.filters.values():
            header.removeWidget(box)
            box.setMaximumWidth(200)  # the longest words, in Russian, whole
            flow.addWidget(box)
        header.insertWidget(header.count() - 1, self.saved)
        column.insertWidget(1, self.strip)
        column.insertWidget(2, line)

    def _wire(self) -> None:
        super()._wire()
        self.vm.current_changed.connect(lambda: self.strip.show_task(self.vm.current))

    # ---- words

    def title(self) -> str:
        return self.tr("Tasks")

    def subtitle(self) -> str:
        if self.vm.round_id is not None:
            return self.tr("The calls of one round. “Show everything” leads back.")
        return self.tr("Enter tells the result, T takes into work")

    def tab_words(self) -> Sequence[tuple[str, str]]:
        return (
            ("mine", self.tr("My tasks")),
            ("team", self.tr("Team")),
            ("control", self.tr("Control")),
            ("all", self.tr("All")),
        )

    def filter_words(self) -> Mapping[str, str]:
        return {
            "status": self.tr("Open ones"),
            "day": self.tr("Any day"),
            "type": self.tr("All types"),
            "template": self.tr("All templates"),
            "priority": self.tr("All priorities"),
        }

    def empty_words(self) -> tuple[str, str, str]:
        match self.vm.tab:
            case "mine":
                return ("circle-check", self.tr("Nothing left to do"), self.tr("What is planned for you stands here."))
            case "team":
                return (
                    "users",
                    self.tr("The team has nothing open"),
                    self.tr("Work nobody has taken yet stands here."),
                )
            case "control":
                return (
                    "eye",
                    self.tr("You gave nothing away"),
                    self.tr("Tasks you give to others stay in your sight."),
                )
        return ("list-checks", self.tr("No tasks yet"), self.tr("Every dealing with a client begins with a task."))

    def new_words(self) -> str:
        return self.tr("New task")

    def ask_new(self) -> None:
        self._house.go.dialog("new_task")

    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("Enter", self.tr("Result")),
            ("T", self.tr("Take")),
            ("P", self.tr("Postpone")),
            ("H", self.tr("Hand over")),
            ("R", self.tr("Correct the result")),
            ("Ctrl+G", self.tr("Give to a team")),
            ("G", self.tr("What belongs together")),
            ("C", self.tr("Cancel")),
            ("E", self.tr("Edit")),
            ("Del", self.tr("Delete")),
            ("Ctrl+N", self.tr("New task")),
            ("Shift+↓", self.tr("Choose several")),
            ("Alt+1…4", self.tr("Tabs")),
        )

    def navigation_count(self) -> int | None:
        return self.vm.counts.get("mine")

    def _show_choices(self) -> None:
        self.vm.choices = dict(self.vm.choices) | {
            "status": [
                ("planned", term(TaskStatus.PLANNED)),
                ("in_work", term(TaskStatus.IN_WORK)),
                ("done", term(TaskStatus.DONE)),
                ("cancelled", term(TaskStatus.CANCELLED)),
                ("any", self.tr("Open and closed")),
            ],
            "day": [
                ("this_day", self.tr("Today")),
                ("today", self.tr("Today and before")),
                ("overdue", self.tr("Overdue")),
            ],
            "priority": [(one.value, term(one)) for one in reversed(Priority)],
            "type": [(one.value, term(one)) for one in TaskType],
        }
        super()._show_choices()

    def _moved(self) -> None:
        self._subtitle.setText(self.subtitle())
        # Of my own tasks the owner says nothing.
        self.table.setColumnHidden(self._table.columnCount() - 1, self.list_vm.tab == Whose.MINE.value)
        self.table.share_width()
        super()._moved()

    # ---- acting

    def _ask(self, key: str, **facts: Any) -> Callable[[WorkRow], None]:
        """All that are chosen and still open, not only the one under the cursor."""

        def ask(_row: WorkRow) -> None:
            ids = tuple(row.record_id for row in self.table.chosen_rows() if row.is_open)
            self._house.go.dialog(key, task_ids=ids, **facts)

        return ask

    def _may_delete(self, _row: WorkRow) -> bool:
        return self._house.session.actor.scope_of(Right.TASKS_DELETE) is not None


def _is_open(row: WorkRow) -> bool:
    return row.is_open


def _is_round(row: WorkRow) -> bool:
    return row.icon == "headset"


def _is_open_round(row: WorkRow) -> bool:
    return row.is_open and _is_round(row)


def _is_closed_round(row: WorkRow) -> bool:
    return not row.is_open and _is_round(row)


def _is_done(row: WorkRow) -> bool:
    return row.state is TaskStatus.DONE and not _is_round(row)


def _takes_result(row: WorkRow) -> bool:
    return row.is_open and not _is_round(row)


def _is_planned(row: WorkRow) -> bool:
    return row.state is TaskStatus.PLANNED and not _is_round(row)


def _is_in_work(row: WorkRow) -> bool:
    return row.state is TaskStatus.IN_WORK and not _is_round(row)
