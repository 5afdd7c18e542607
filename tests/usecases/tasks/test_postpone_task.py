"""Putting a task off."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.work.task import Task, TaskReminder, TaskStatus
from crm_desktop.rules.due import DuePassed, When
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.usecases.tasks.postpone_task import PostponeTask, postpone_task
from crm_desktop.usecases.tasks.take_task import TakeTask, take_task
from tests.support.process import Clinic


def test_a_postponed_task_is_planned_for_its_new_day_and_counted(clinic: Clinic) -> None:
    """OT-42, OT-43: planned again, postponements + 1, reminders as far ahead as before."""
    remind_at = clinic.clock() + timedelta(hours=1)
    order = CreateTask(clinic.ids["first call"], person_id=clinic.ids["maryam"], remind_at=(remind_at,))
    task = clinic.do(create_task, order)
    clinic.do(take_task, TakeTask(task.id))
    clinic.do(postpone_task, PostponeTask(task.id, When(on=date(2026, 11, 24)), "Asked to"))
    later = clinic.row(Task, task.id)
    assert (later.status, later.due_on, later.postponed) == (TaskStatus.PLANNED, date(2026, 11, 24), 1)
    assert clinic.rows(TaskReminder)[0].remind_at == remind_at + timedelta(days=3)
    assert clinic.told(TimelineKind.TASK_POSTPONED)[0]["before"] == "2026-11-21"


def test_nothing_is_put_off_into_the_past(clinic: Clinic) -> None:
    """OT-42: the new day is today or later."""
    task = clinic.do(create_task, CreateTask(clinic.ids["order water"]))
    with pytest.raises(DuePassed):
        clinic.do(postpone_task, PostponeTask(task.id, When(on=date(2026, 11, 20))))
