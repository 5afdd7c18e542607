"""Deleting a task."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User
from crm_desktop.rules.open_work import NeedsNextStep
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.usecases.tasks.delete_task import DeleteTask, delete_task
from tests.support.builders import acting_as
from tests.support.process import Clinic


def test_deleting_needs_its_right(clinic: Clinic) -> None:
    """OT-32: a right of its own."""
    task = clinic.do(create_task, CreateTask(clinic.ids["order water"]))
    sara = acting_as(clinic.row(User, clinic.ids["sara"]), without=(Right.TASKS_DELETE,))
    with pytest.raises(NoRight):
        clinic.do(delete_task, DeleteTask(task.id), sara)
    clinic.do(delete_task, DeleteTask(task.id))
    assert clinic.open_tasks() == []


def test_the_last_task_of_a_lead_stays(clinic: Clinic) -> None:
    """C24-18: deleting it would leave the lead forgotten."""
    lead = clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))[0]
    with pytest.raises(NeedsNextStep):
        clinic.do(delete_task, DeleteTask(clinic.open_tasks(lead_id=lead.id)[0].id))
