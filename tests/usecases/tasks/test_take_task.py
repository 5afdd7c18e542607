"""Taking a task into work."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.rules.task_moves import TaskTaken
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.usecases.tasks.take_task import TakeTask, take_task
from tests.support.builders import acting_as
from tests.support.process import Clinic


def for_anybody(clinic: Clinic) -> Task:
    return clinic.do(create_task, CreateTask(clinic.ids["order water"], for_anybody=True))


def test_an_unassigned_task_is_taken_once(clinic: Clinic) -> None:
    """OT-33: the second taker is told who has it."""
    task = for_anybody(clinic)
    clinic.do(take_task, TakeTask(task.id), clinic.reza)
    with pytest.raises(TaskTaken) as refused:
        clinic.do(take_task, TakeTask(task.id), clinic.sara)
    assert refused.value.facts["name"] == "Reza"
    taken = clinic.row(Task, task.id)
    assert (taken.status, taken.performer_id, taken.taken_at) == (
        TaskStatus.IN_WORK,
        clinic.ids["reza"],
        clinic.clock(),
    )


def test_taking_again_what_one_has_changes_nothing(clinic: Clinic) -> None:
    """OT-33: a second press of the key is no second taking."""
    task = for_anybody(clinic)
    clinic.do(take_task, TakeTask(task.id))
    clinic.do(take_task, TakeTask(task.id))
    assert clinic.row(Task, task.id).performer_id == clinic.ids["sara"]


def test_a_colleagues_planned_task_needs_the_right_to_hand_over(clinic: Clinic) -> None:
    """OT-33: what was given to somebody is theirs."""
    task = clinic.do(create_task, CreateTask(clinic.ids["order water"], performer_id=clinic.ids["reza"]))
    sara = acting_as(clinic.row(User, clinic.ids["sara"]), without=(Right.TASKS_HAND_OVER,))
    with pytest.raises(TaskTaken):
        clinic.do(take_task, TakeTask(task.id), sara)
    clinic.do(take_task, TakeTask(task.id))
    assert clinic.row(Task, task.id).performer_id == clinic.ids["sara"]
