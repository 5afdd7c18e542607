"""Editing the work process."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User
from crm_desktop.models.work.next_step import NextStep
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import PerformerRule
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.process.save_next_step import (
    CannotFollow,
    DelayUnreadable,
    EndReasonNeeded,
    NotAmongResults,
    PerformerUnnamed,
    ResultCannotEnd,
    SaveNextStep,
    save_next_step,
)
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from tests.support.builders import acting_as
from tests.support.process import Clinic


@pytest.fixture
def cell(clinic: Clinic) -> SaveNextStep:
    call = clinic.ids["first call"]
    return SaveNextStep(call, clinic.ids["going to buy"], clinic.ids["check purchase"], delay_days=5)


def test_a_change_touches_only_later_results(clinic: Clinic, cell: SaveNextStep) -> None:
    """OT-29: the done task keeps the version it followed, the old version is retired."""
    task = clinic.do(create_task, CreateTask(clinic.ids["first call"], person_id=clinic.ids["maryam"]))
    clinic.do(complete_task, CompleteTask(task.id, clinic.ids["going to buy"]))
    followed = clinic.row(Task, task.id).next_step_id
    clinic.clock.advance(timedelta(minutes=1))
    new = clinic.do(save_next_step, cell)
    assert clinic.row(NextStep, followed).retired_at == clinic.clock()
    assert clinic.row(NextStep, followed).delay_days == 3
    assert new.id != followed
    assert clinic.do(save_next_step, cell).id == new.id


def test_what_the_process_does_not_allow(clinic: Clinic, cell: SaveNextStep) -> None:
    """OT-51, OT-25, OT-14, OT-16: each foolish cell is refused with its own reason."""
    ids = clinic.ids
    foolish = {
        ResultCannotEnd: replace(cell, result_id=ids["thinking"], next_template_id=None),
        EndReasonNeeded: replace(cell, next_template_id=None),
        NotAmongResults: replace(cell, result_id=ids["done"]),
        CannotFollow: replace(cell, next_template_id=ids["lapsed patients"]),
        DelayUnreadable: replace(cell, at_time="25:00"),
        PerformerUnnamed: replace(cell, performer_rule=PerformerRule.TEAM),
    }
    for problem, order in foolish.items():
        with pytest.raises(problem):
            clinic.do(save_next_step, order)
    with pytest.raises(CannotFollow):
        clinic.do(save_next_step, replace(cell, next_template_id=ids["order water"]))


def test_the_process_is_changed_with_its_right(clinic: Clinic, cell: SaveNextStep) -> None:
    """MIS-22: whoever configures the module."""
    sara = acting_as(clinic.row(User, clinic.ids["sara"]), without=(Right.PROCESS_CHANGE,))
    with pytest.raises(NoRight):
        clinic.do(save_next_step, cell, sara)
