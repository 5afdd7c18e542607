"""Deleting templates."""

from __future__ import annotations

import pytest

from crm_desktop.models.work.task_template import TaskTemplate, TaskType
from crm_desktop.rules.planning import TemplateArchived
from crm_desktop.usecases.process.archive_template import (
    ArchiveTemplate,
    LastOfType,
    TemplateFollows,
    archive_template,
)
from crm_desktop.usecases.process.save_template import SaveTemplate, save_template
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from tests.support.process import Clinic


def test_a_used_template_is_archived_and_an_unused_one_goes(clinic: Clinic) -> None:
    """OT-23: reports keep the used one; nothing new is made of it."""
    used, unused = (clinic.do(save_template, SaveTemplate(name, TaskType.INTERNAL)) for name in ("Tea", "Milk"))
    clinic.do(create_task, CreateTask(used.id))
    for template in (used, unused):
        clinic.do(archive_template, ArchiveTemplate(template.id))
    assert clinic.row(TaskTemplate, used.id).is_archived
    assert clinic.row(TaskTemplate, unused.id).deleted_at is not None
    with pytest.raises(TemplateArchived):
        clinic.do(create_task, CreateTask(used.id))
    clinic.do(archive_template, ArchiveTemplate(used.id, is_archived=False))
    clinic.do(create_task, CreateTask(used.id))


def test_what_the_process_needs_stays(clinic: Clinic) -> None:
    """OT-18, OT-29: one template a type, and those that a next step leads to."""
    with pytest.raises(LastOfType):
        clinic.do(archive_template, ArchiveTemplate(clinic.ids["order water"]))
    with pytest.raises(TemplateFollows):
        clinic.do(archive_template, ArchiveTemplate(clinic.ids["check purchase"]))
