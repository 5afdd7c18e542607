"""Editing a task."""

from __future__ import annotations

from datetime import date

import pytest

from crm_desktop.models.work.lead import Priority
from crm_desktop.models.work.task import Task
from crm_desktop.rules.due import When
from crm_desktop.rules.task_moves import TaskClosed
from crm_desktop.usecases.tasks.cancel_task import CancelTask, cancel_task
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.usecases.tasks.edit_task import EditTask, edit_task
from tests.support.process import Clinic


def test_an_open_task_can_be_edited(clinic: Clinic) -> None:
    """OT-31: words, priority and date, until it is over."""
    task = clinic.do(create_task, CreateTask(clinic.ids["order water"]))
    order = EditTask(task.id, "Two bottles", "Still water", Priority.URGENT, when=When(on=date(2026, 11, 22)))
    clinic.do(edit_task, order)
    edited = clinic.row(Task, task.id)
    assert (edited.title, edited.priority, edited.due_on) == ("Two bottles", Priority.URGENT, date(2026, 11, 22))
    clinic.do(cancel_task, CancelTask(task.id, "Enough water"))
    with pytest.raises(TaskClosed):
        clinic.do(edit_task, order)
