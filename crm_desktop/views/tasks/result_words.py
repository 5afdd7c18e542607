"""What the result dialog says in whole sentences: what was saved, what the end means, how far the round has come."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.models.work.result import Closes
from crm_desktop.models.work.task import TaskStatus
from crm_desktop.queries.work.task_rows import TaskRow
from crm_desktop.rules.task_moves import TaskTaken
from crm_desktop.views.tasks.complete_task_vm import CompleteTaskVm
from crm_desktop.views.tasks.result_saving import Saved
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.step_words import step_words

translate = QCoreApplication.translate


def saved(vm: CompleteTaskVm, made: Saved, today: date) -> str:
    step = made.step
    if vm.is_correction:
        return translate("CompleteTaskDialog", "The result is put right. Ctrl+Z takes it back.")
    if step is None or step.due_on is None:
        return translate("CompleteTaskDialog", "Saved. The work ends here. Ctrl+Z takes it back.")
    told = translate("CompleteTaskDialog", "Saved. Next: {step}. Ctrl+Z takes it back.")
    return filled(told, step=step_words(step.title, step.due_on, step.due_at, today))


def end(vm: CompleteTaskVm) -> str:
    """What the end of the chain does to the lead or deal; nothing when the task has none."""
    if vm.step is not None and vm.step.wins:
        return translate("CompleteTaskDialog", "The deal is won.")
    if vm.result is None or vm.form is None or vm.form.task.lead_id is None:
        return ""
    if vm.result.closes is Closes.WON:
        return translate("CompleteTaskDialog", "The deal is won.")
    if vm.result.closes is Closes.LOST:
        return translate("CompleteTaskDialog", "The lead is closed with its reason.")
    return ""


def round_place(parent: TaskRow) -> str:
    style = current_style()
    place = {"number": count(parent.done + 1, style), "total": count(parent.total, style)}
    told = translate("CompleteTaskDialog", "{round}: call {number} of {total}")
    return filled(told, round=isolated(parent.title), **place)


def held(task: TaskRow, user_id: UUID | None) -> str:
    """OT-33: who has it in work, told to whoever opens it second; empty when nobody else has."""
    if task.status is not TaskStatus.IN_WORK or task.performer_id in (None, user_id):
        return ""
    return words(TaskTaken(title=task.title, name=task.performer or ""))


def round_done() -> str:
    return translate("CompleteTaskDialog", "The call round is done.")
