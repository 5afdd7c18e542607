"""The list of tasks without its widgets: whose, in what state, of which day, and the task that is in work now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Signal

from crm_desktop.models.work.lead import Priority
from crm_desktop.models.work.task import OPEN_TASKS, TaskStatus
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.admin.branch_days import AsOf
from crm_desktop.queries.process.process_cells import process_cells
from crm_desktop.queries.work.current_tasks import CurrentTask, current_task
from crm_desktop.queries.work.task_filters import TaskFilter, Whose
from crm_desktop.queries.work.task_rows import TABLES, task_count, task_ids, task_page
from crm_desktop.usecases.tasks.delete_task import DeleteTask, delete_task
from crm_desktop.usecases.tasks.release_task import ReleaseTask, release_task
from crm_desktop.usecases.tasks.take_task import TakeTask, take_task
from crm_desktop.views.widgets.keyset_table import Id
from crm_desktop.views.widgets.list_vm import Choices, ListVm
from crm_desktop.views.widgets.round_next import NextCall, next_call
from crm_desktop.views.widgets.round_vm import begin_round
from crm_desktop.views.widgets.work_rows import WorkId, WorkKind, WorkRow, of_task, work_ids

_STATUSES = {
    "": OPEN_TASKS,
    "planned": (TaskStatus.PLANNED,),
    "in_work": (TaskStatus.IN_WORK,),
    "done": (TaskStatus.DONE,),
    "cancelled": (TaskStatus.CANCELLED,),
    "any": (),
}


class TasksVm(ListVm):
    SCREEN: ClassVar[str] = "tasks"
    TABS: ClassVar[tuple[str, ...]] = tuple(one.value for one in Whose)
    TABLES: ClassVar[frozenset[str]] = TABLES

    current_changed = Signal()
    taken = Signal(object)  # the id of the task that is in work from now on

    current: CurrentTask | None = None
    round_id: UUID | None = None  # its calls alone are shown

    # ---- what is asked

    def ids_question(self, limit: int | None) -> Callable[[Any], Sequence[Id]]:
        actor, wanted = self.house.session.actor, self.wanted_tasks(self.tab)
        return lambda session: work_ids(WorkKind.TASK, task_ids(session, actor, wanted, limit))

    def page_question(self, ids: Sequence[Id]) -> Callable[[Any], Sequence[Any]]:
        actor, at = self.house.session.actor, self._at()
        wanted = [one.id for one in ids if isinstance(one, WorkId)]
        return lambda session: [of_task(row, at) for row in task_page(session, actor, wanted)]

    def counts_question(self) -> Callable[[Any], dict[str, int]]:
        actor = self.house.session.actor
        tabs = {tab: self.wanted_tasks(tab) for tab in self.TABS}
        return lambda session: {tab: task_count(session, actor, wanted) for tab, wanted in tabs.items()}

    def choices_question(self) -> Callable[[Any], Choices]:
        actor = self.house.session.actor
        return lambda session: {
            "template": [(str(row.template_id), row.name) for row in process_cells(session, actor)],
        }

    def wanted_tasks(self, tab: str) -> TaskFilter:
        priority, kind, day = (self.filters.get(name, "") for name in ("priority", "type", "day"))
        wanted = TaskFilter(
            whose=Whose(tab),
            statuses=_STATUSES[self.filters.get("status", "")],
            task_type=TaskType(kind) if kind else None,
            template_id=self.filter_id("template"),
            priority=Priority(priority) if priority else None,
            parent_id=self.round_id,
            text=self.text,
        )
        match day:
            case "overdue":
                return replace(wanted, overdue=self._at())
            case "today":
                return replace(wanted, until_day=self.house.today)
            case "this_day":
                return replace(wanted, day=self.house.today)
        return wanted

    @property
    def is_narrowed(self) -> bool:
        return super().is_narrowed or self.round_id is not None

    def widen(self) -> None:
        self.round_id = None
        super().widen()

    def id_of(self, chosen: Id) -> UUID | None:
        return chosen.id if isinstance(chosen, WorkId) else None

    def row_id(self, kept: UUID) -> Id:
        return WorkId(WorkKind.TASK, kept)

    def show_round(self, round_id: UUID | None) -> None:
        """The calls of one round, or all tasks again."""
        self.round_id = round_id
        self.moved.emit()
        self.count()

    # ---- the task in work

    def count(self) -> None:
        super().count()
        self.read_current()

    def read_current(self) -> None:
        actor = self.house.session.actor

        def arrived(current: CurrentTask | None) -> None:
            if current != self.current:
                self.current = current
                self.current_changed.emit()

        self.house.lanes.read(self, lambda session: current_task(session, actor), arrived)

    # ---- acting

    def take(self, row: WorkRow) -> None:
        """Into work, or my own back among the planned ones; a second taker is told who has it (OT-33)."""
        if row.state is TaskStatus.IN_WORK and row.owner_id == self.house.session.user_id:
            release = ReleaseTask(row.record_id)
            self.write("release_task", lambda work: release_task(work, release).id)
            return
        order = TakeTask(row.record_id)
        self.write("take_task", lambda work: take_task(work, order).id, self.taken.emit)

    def next_call(self, row: WorkRow) -> None:
        """O5: the round's next call into work."""

        def arrived(call: NextCall) -> None:
            if call.task_id is not None:
                self.taken.emit(call.task_id)
            elif call.problem is not None:
                self.refused.emit(call.problem)

        self.write("start_next_call", next_call(row.record_id), arrived)

    def begin_round(self, round_id: UUID) -> None:
        """O5: call after call, each opening the next."""
        begin_round(self.house, round_id, self.refused.emit)

    def delete(self, rows: Sequence[WorkRow], done: Callable[[Any], None]) -> None:
        orders = [DeleteTask(row.record_id) for row in rows]

        def work(unit: Any) -> int:
            for order in orders:
                delete_task(unit, order)
            return len(orders)

        self.write("delete_task", work, done)

    def _at(self) -> AsOf:
        return AsOf(self.house.now, self.house.today, self.house.session.time_zone)
