"""Putting a task back."""

from __future__ import annotations

import pytest

from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.usecases.tasks.release_task import NotInWork, ReleaseTask, release_task
from crm_desktop.usecases.tasks.take_task import TakeTask, take_task
from tests.support.process import Clinic


def test_a_released_task_is_planned_again_and_may_be_taken(clinic: Clinic) -> None:
    """OT-33, OT-42: in work → planned; for anybody, if one says so."""
    task = clinic.do(create_task, CreateTask(clinic.ids["order water"]))
    with pytest.raises(NotInWork):
        clinic.do(release_task, ReleaseTask(task.id))
    clinic.do(take_task, TakeTask(task.id))
    clinic.do(release_task, ReleaseTask(task.id, for_anybody=True))
    back = clinic.row(Task, task.id)
    assert (back.status, back.performer_id, back.taken_at) == (TaskStatus.PLANNED, None, None)
    assert clinic.do(take_task, TakeTask(task.id), clinic.reza).performer_id == clinic.ids["reza"]
