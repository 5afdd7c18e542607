"""Editing templates."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import TaskTemplate, TaskType, TemplateResult
from crm_desktop.queries.process.allowed_results import allowed_results
from crm_desktop.usecases.process.save_template import NameNeeded, SaveTemplate, TypeIsFixed, save_template
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from tests.support.process import Clinic


def test_any_number_of_templates_each_with_its_results(clinic: Clinic) -> None:
    """OT-17, OT-19, OT-21, OT-25: name, type and allowed results in the order of their digits."""
    results = (clinic.ids["bought"], clinic.ids["thinking"])
    order = SaveTemplate("Lapsed clients", TaskType.PERSONAL_CALL, result_ids=results)
    template = clinic.do(save_template, order)
    changed = replace(order, template_id=template.id, result_ids=(clinic.ids["thinking"], clinic.ids["refused"]))
    clinic.do(save_template, changed)
    rows = sorted(clinic.rows(TemplateResult, template_id=template.id), key=lambda row: row.position)
    assert [row.result_id for row in rows] == [clinic.ids["thinking"], clinic.ids["refused"]]
    with pytest.raises(NameNeeded):
        clinic.do(save_template, SaveTemplate(" ", TaskType.INTERNAL))


def test_a_result_has_the_digit_of_its_place(clinic: Clinic) -> None:
    """OT-25: a refusal is 7 in every template, so that a place may stay free before it."""
    bought, refused = clinic.ids["bought"], clinic.ids["refused"]
    order = SaveTemplate("Confirm", TaskType.PERSONAL_CALL, result_ids=(bought, None, None, refused))
    template = clinic.do(save_template, order)
    offered = clinic.base.read(lambda session: allowed_results(session, clinic.sara, template.id))
    assert [(row.digit, row.result_id) for row in offered] == [(1, bought), (4, refused)]


def test_existing_tasks_keep_what_they_had(clinic: Clinic) -> None:
    """OT-22, OT-12: and a used template keeps its type."""
    task = clinic.do(create_task, CreateTask(clinic.ids["order water"]))
    order = SaveTemplate("Order juice", TaskType.INTERNAL, clinic.ids["order water"])
    clinic.do(save_template, order)
    assert clinic.row(TaskTemplate, clinic.ids["order water"]).name == "Order juice"
    assert clinic.row(Task, task.id).title == "Order water"
    with pytest.raises(TypeIsFixed):
        clinic.do(save_template, replace(order, task_type=TaskType.OTHER_CLIENT))
