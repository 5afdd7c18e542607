"""Reminders of tasks."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm_desktop.models.work.task import TaskReminder
from crm_desktop.usecases.tasks.cancel_task import CancelTask, cancel_task
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.usecases.tasks.set_reminders import ReminderPassed, SetReminders, set_reminders
from tests.support.process import Clinic


def test_reminders_are_set_changed_and_forgotten_with_the_task(clinic: Clinic) -> None:
    """OT-43: one's own moments, replaced by the next setting; a cancelled task reminds nobody."""
    task = clinic.do(create_task, CreateTask(clinic.ids["order water"]))
    soon, later = clinic.clock() + timedelta(hours=1), clinic.clock() + timedelta(hours=2)
    clinic.do(set_reminders, SetReminders(task.id, (soon,)))
    clinic.do(set_reminders, SetReminders(task.id, (later,)))
    assert [(each.user_id, each.remind_at) for each in clinic.rows(TaskReminder)] == [(clinic.ids["sara"], later)]
    with pytest.raises(ReminderPassed):
        clinic.do(set_reminders, SetReminders(task.id, (clinic.clock(),)))
    clinic.do(cancel_task, CancelTask(task.id, "Enough water"))
    assert clinic.rows(TaskReminder) == []
