"""What can be done with a visit or a task on the calendar: its keys, its words, and when it is offered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from crm_desktop.models.visits.appointment import APPOINTMENT_MOVES, AppointmentStatus
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.views.calendar.calendar_vm import CalendarVm
from crm_desktop.views.calendar.entries import Entry

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Operation:
    """`key` is a physical key, or Enter."""

    key: str
    icon: str
    words: Callable[[], str]
    fits: Callable[[Entry], bool]
    run: Callable[[Entry], object]


def visit_operations(vm: CalendarVm, move: Callable[[Entry], object]) -> tuple[Operation, ...]:
    go = vm.house.go

    def dialog(key: str) -> Callable[[Entry], object]:
        return lambda entry: go.dialog(key, appointment_id=entry.id)

    def open_card(entry: Entry) -> None:
        if entry.row.person_id is not None:
            go.person(entry.row.person_id)

    status = AppointmentStatus
    return (
        Operation("Enter", "user", lambda: translate("CalendarKeys", "Open the card"), _has_person, open_card),
        Operation("A", "door-open", lambda: translate("CalendarKeys", "Arrived"), _can_become(status.ARRIVED),
                  vm.arrived),
        Operation("D", "stethoscope", lambda: translate("CalendarKeys", "Admit"), _can_become(status.ADMITTED),
                  dialog("admit")),
        Operation("V", "circle-check", lambda: translate("CalendarKeys", "Visit over"), _can_become(status.COMPLETED),
                  vm.end_visit),
        Operation("C", "check", lambda: translate("CalendarKeys", "Confirmed or not"), _can_be_confirmed, vm.confirm),
        Operation("M", "repeat", lambda: translate("CalendarKeys", "Move"), lambda entry: entry.is_movable, move),
        Operation("N", "user-x", lambda: translate("CalendarKeys", "Did not come"), _can_become(status.NO_SHOW),
                  vm.did_not_come),
        Operation("X", "calendar-x", lambda: translate("CalendarKeys", "Cancel the visit"),
                  _can_become(status.CANCELLED), dialog("cancel_appointment")),
    )  # fmt: skip


def task_operations(vm: CalendarVm, move: Callable[[Entry], object]) -> tuple[Operation, ...]:
    go = vm.house.go

    def dialog(key: str) -> Callable[[Entry], object]:
        return lambda entry: go.dialog(key, task_id=entry.id)

    return (
        Operation("Enter", "circle-check", lambda: translate("CalendarKeys", "Result"), _takes_result,
                  lambda entry: go.complete_task(entry.id)),
        Operation("Enter", "headset", lambda: translate("CalendarKeys", "Go to its calls"), _is_round,
                  lambda entry: go.screen("tasks", round_id=entry.id)),
        Operation("M", "repeat", lambda: translate("CalendarKeys", "Move"),
                  lambda entry: entry.is_movable and not entry.is_all_day, move),
        Operation("P", "alarm-clock", lambda: translate("CalendarKeys", "Postpone"), _is_task, dialog("postpone_task")),
        Operation("H", "users", lambda: translate("CalendarKeys", "Hand over"), _is_task, dialog("hand_over_task")),
        Operation("E", "pencil", lambda: translate("CalendarKeys", "Edit"), _is_task, dialog("edit_task")),
        Operation("C", "circle-x", lambda: translate("CalendarKeys", "Cancel the task"), _is_task,
                  dialog("cancel_task")),
    )  # fmt: skip


def _has_person(entry: Entry) -> bool:
    return entry.row.person_id is not None


def _can_become(status: AppointmentStatus) -> Callable[[Entry], bool]:
    return lambda entry: entry.visit is not None and status in APPOINTMENT_MOVES[entry.visit.status]


def _can_be_confirmed(entry: Entry) -> bool:
    return entry.visit is not None and entry.visit.status in (AppointmentStatus.BOOKED, AppointmentStatus.CONFIRMED)


def _is_task(entry: Entry) -> bool:
    return entry.task is not None


def _is_round(entry: Entry) -> bool:
    return entry.task is not None and entry.task.task_type is TaskType.CALL_ROUND


def _takes_result(entry: Entry) -> bool:
    return entry.task is not None and not _is_round(entry)
