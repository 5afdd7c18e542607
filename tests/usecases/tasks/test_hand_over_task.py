"""Handing work over."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User
from crm_desktop.models.notes.notification import NoticeKind, Notification
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.usecases.tasks.hand_over_task import HandOverTask, hand_over_task
from crm_desktop.usecases.tasks.take_task import TakeTask, take_task
from tests.support.builders import acting_as
from tests.support.process import Clinic


def test_the_colleague_has_the_task_and_is_told(clinic: Clinic) -> None:
    """OT-36, OT-42: planned again, for its new performer."""
    task = clinic.do(create_task, CreateTask(clinic.ids["first call"], person_id=clinic.ids["maryam"]))
    clinic.do(take_task, TakeTask(task.id))
    clinic.do(hand_over_task, HandOverTask(task.id, clinic.ids["reza"]))
    given = clinic.row(Task, task.id)
    assert (given.status, given.performer_id) == (TaskStatus.PLANNED, clinic.ids["reza"])
    notices = [(notice.user_id, notice.kind) for notice in clinic.rows(Notification)]
    assert notices == [(clinic.ids["reza"], NoticeKind.TASK_GIVEN)]


def test_handing_over_is_a_right(clinic: Clinic) -> None:
    """C24-31: access of each member is managed individually."""
    task = clinic.do(create_task, CreateTask(clinic.ids["order water"]))
    sara = acting_as(clinic.row(User, clinic.ids["sara"]), without=(Right.TASKS_HAND_OVER,))
    with pytest.raises(NoRight):
        clinic.do(hand_over_task, HandOverTask(task.id, clinic.ids["reza"]), sara)
