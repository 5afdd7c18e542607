"""The dialogs of tasks and their results."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from crm_desktop.app.dialogs import Opener
    from crm_desktop.views.widgets.house import House


def _complete_task(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    if facts.get("in_round"):
        from crm_desktop.views.tasks.round_dialog import RoundDialog

        return RoundDialog(house, facts["task_id"], parent, begun=facts.get("begun"))
    from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog

    return CompleteTaskDialog(house, facts["task_id"], parent, begun=facts.get("begun"))


def _round_summary(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.tasks.round_summary import RoundSummaryDialog

    return RoundSummaryDialog(house, facts["summary"], parent)


def _task(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.tasks.task_dialog import TaskDialog

    return TaskDialog(house, facts, parent)


def _postpone_task(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.tasks.postpone_dialog import PostponeDialog

    return PostponeDialog(house, facts, parent)


def _hand_over_task(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.tasks.hand_over_dialog import HandOverDialog

    return HandOverDialog(house, facts, parent)


def _correct_result(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog

    return CompleteTaskDialog(house, facts["task_id"], parent, is_correction=True)


def _hand_over_work(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.tasks.hand_over_work_dialog import HandOverWorkDialog

    return HandOverWorkDialog(house, facts, parent)


def _cancel_task(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.tasks.cancel_dialog import CancelDialog

    return CancelDialog(house, facts, parent)


TASKS: dict[str, Opener] = {
    "complete_task": _complete_task,
    "round_summary": _round_summary,
    "new_task": _task,
    "edit_task": _task,
    "postpone_task": _postpone_task,
    "hand_over_task": _hand_over_task,
    "correct_result": _correct_result,
    "hand_over": _hand_over_work,
    "cancel_task": _cancel_task,
}
