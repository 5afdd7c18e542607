"""How often a result was told of late."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.queries.process.told_results import told_results
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from tests.support.process import Clinic


def test_only_that_result_of_that_template_since_then(clinic: Clinic) -> None:
    """T6: what a change of the process would have touched in the last month."""
    template, result = clinic.ids["order water"], clinic.ids["bought"]
    for _ in range(2):
        task = clinic.do(create_task, CreateTask(template, performer_id=clinic.sara.user_id))
        clinic.do(complete_task, CompleteTask(task.id, result))
    now = clinic.clock()

    def told(result_id: object, since: timedelta) -> int:
        return clinic.base.read(
            lambda session: told_results(session, clinic.sara, template, result_id, now - since)  # type: ignore[arg-type]  # one of two ids
        )

    assert told(result, timedelta(days=30)) == 2
    assert told(result, -timedelta(days=1)) == 0
    assert told(clinic.ids["refused"], timedelta(days=30)) == 0
