"""Templates as their editor reads them."""

from __future__ import annotations

from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.process.template_rows import TemplateRow, template_rows
from crm_desktop.usecases.process.archive_template import ArchiveTemplate, archive_template
from crm_desktop.usecases.process.save_template import Addition, SaveTemplate, save_template
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from tests.support.process import Clinic


def rows(clinic: Clinic) -> dict[str, TemplateRow]:
    found = clinic.base.read(lambda session: template_rows(session, clinic.sara))
    return {row.name: row for row in found}


def test_what_is_saved_is_what_is_read(clinic: Clinic) -> None:
    """OT-21, OT-24, OT-25: results on their digits with a free one between them, and the additional task."""
    bought, refused = clinic.ids["bought"], clinic.ids["refused"]
    order = SaveTemplate(
        "Confirm",
        TaskType.PERSONAL_CALL,
        script="Hello, {name}",
        due_days=2,
        result_ids=(bought, None, refused),
        additions=(Addition(clinic.ids["check purchase"], 3),),
    )
    clinic.do(save_template, order)
    row = rows(clinic)["Confirm"]
    assert (row.script, row.due_days, row.result_ids) == ("Hello, {name}", 2, (bought, None, refused))
    assert [(one.template_id, one.after_days) for one in row.additions] == [(clinic.ids["check purchase"], 3)]


def test_a_used_template_is_known_as_used_and_stays_when_archived(clinic: Clinic) -> None:
    """OT-22, OT-23: its type is fixed, and reports still know it."""
    clinic.do(create_task, CreateTask(clinic.ids["order water"]))
    clinic.do(save_template, SaveTemplate("Order tea", TaskType.INTERNAL))
    clinic.do(archive_template, ArchiveTemplate(clinic.ids["order water"]))
    known = {name: (row.is_used, row.is_archived) for name, row in rows(clinic).items() if name.startswith("Order")}
    assert known == {"Order water": (True, True), "Order tea": (False, False)}
