"""Statuses set from the list."""

from __future__ import annotations

import pytest

from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.usecases.tasks.change_status_by_hand import (
    ChangeStatusByHand,
    NeedsResult,
    StatusCannotChange,
    change_status_by_hand,
)
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from tests.support.process import Clinic


def test_the_fixed_set_of_statuses_has_rules(clinic: Clinic) -> None:
    """OT-34, OT-42: planned ⇄ in work, cancelled with a reason and for good; done needs a result."""
    task = clinic.do(create_task, CreateTask(clinic.ids["order water"]))
    for status in (TaskStatus.IN_WORK, TaskStatus.PLANNED):
        clinic.do(change_status_by_hand, ChangeStatusByHand(task.id, status))
        assert clinic.row(Task, task.id).status is status
    with pytest.raises(NeedsResult):
        clinic.do(change_status_by_hand, ChangeStatusByHand(task.id, TaskStatus.DONE))
    clinic.do(change_status_by_hand, ChangeStatusByHand(task.id, TaskStatus.CANCELLED, "Enough water"))
    with pytest.raises(StatusCannotChange):
        clinic.do(change_status_by_hand, ChangeStatusByHand(task.id, TaskStatus.PLANNED))
