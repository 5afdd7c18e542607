"""What can be done on a line of the day desk without leaving it: the keys of day.md, each with its words (C24-11)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from crm_desktop.models.work.task import TaskStatus
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.views.desk.desk_vm import DeskVm
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.person_operations import book
from crm_desktop.views.widgets.work_rows import TASK_ICONS, WorkKind, WorkRow
from crm_desktop.views.widgets.work_view import Operation

translate = QCoreApplication.translate


def operations(house: House, vm: DeskVm) -> tuple[Operation, ...]:
    def dialog(key: str) -> Callable[[WorkRow], object]:
        return lambda row: house.go.dialog(key, task_id=row.record_id)

    return (
        Operation("Enter", "headset", lambda: translate("DeskOperations", "Go to its calls"), _is_round,
                  lambda row: house.go.screen("tasks", round_id=row.record_id)),
        Operation("Enter", "circle-check", lambda: translate("DeskOperations", "Result"), _takes_result,
                  lambda row: house.go.complete_task(row.record_id), tells_result=True),
        Operation("Enter", "sparkles", lambda: translate("DeskOperations", "Status of the lead"), _is(WorkKind.LEAD),
                  lambda row: house.go.dialog("lead_status", lead_id=row.record_id)),
        Operation("Enter", "phone", lambda: translate("DeskOperations", "Call back"), _is(WorkKind.CALLBACK),
                  lambda row: house.call(row.phone, person_id=row.person_id, callback_id=row.record_id)),
        Operation("T", "hand", lambda: translate("DeskOperations", "Take into work"), _can_be_taken, vm.take),
        Operation("T", "undo-2", lambda: translate("DeskOperations", "Put back"), _is_in_work, vm.take),
        Operation("P", "alarm-clock", lambda: translate("DeskOperations", "Postpone"), _is_open_task,
                  dialog("postpone_task")),
        Operation("H", "users", lambda: translate("DeskOperations", "Hand over"), _is_open_task,
                  dialog("hand_over_task")),
        Operation("Ctrl+H", "log-out", lambda: translate("DeskOperations", "Hand over all I leave open"),
                  lambda _row: bool(vm.left_open()),
                  lambda _row: house.go.dialog("hand_over_task", task_ids=vm.left_open())),
        Operation("E", "pencil", lambda: translate("DeskOperations", "Edit"), _is_open_task, dialog("edit_task")),
        Operation("C", "circle-x", lambda: translate("DeskOperations", "Cancel"), _is_open_task,
                  dialog("cancel_task")),
        Operation("F8", "phone", lambda: translate("DeskOperations", "Write down a call"), _has_person,
                  lambda row: house.call(row.phone, person_id=row.person_id)),
        Operation("N", "plus", lambda: translate("DeskOperations", "New task"), _has_person,
                  lambda row: house.go.dialog("new_task", person_id=row.person_id, lead_id=row.lead_id)),
        book(house),
        Operation("L", "sparkles", lambda: translate("DeskOperations", "New lead"), _has_person,
                  lambda row: house.go.dialog("new_lead", person_id=row.person_id)),
        Operation("@", "message-square", lambda: translate("DeskOperations", "Comment"), _has_person,
                  lambda row: house.go.dialog("comment", person_id=row.person_id)),
    )  # fmt: skip


def _is(kind: WorkKind) -> Callable[[WorkRow], bool]:
    return lambda row: row.kind is kind


def _is_open_task(row: WorkRow) -> bool:
    return row.kind is WorkKind.TASK and row.is_open


def _is_round(row: WorkRow) -> bool:
    return row.kind is WorkKind.TASK and row.icon == TASK_ICONS[TaskType.CALL_ROUND]


def _takes_result(row: WorkRow) -> bool:
    return _is_open_task(row) and not _is_round(row)


def _can_be_taken(row: WorkRow) -> bool:
    return _takes_result(row) and row.state is TaskStatus.PLANNED


def _is_in_work(row: WorkRow) -> bool:
    return _takes_result(row) and row.state is TaskStatus.IN_WORK


def _has_person(row: WorkRow) -> bool:
    return row.person_id is not None
