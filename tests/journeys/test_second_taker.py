"""OT-33: one task, two people at two desks; the second is told who has it, and takes nothing away."""

from __future__ import annotations

import pytest

from crm_desktop.models.admin.user import User
from crm_desktop.models.work.task import TaskStatus
from crm_desktop.usecases.tasks.take_task import TakeTask, take_task
from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog
from tests.journeys.conftest import Begin


@pytest.mark.parametrize("language", ["en", "fa", "ru"])
def test_the_second_taker_is_told_who_has_it(begin: Begin, language: str) -> None:
    """OT-33: T on what a colleague took a moment ago, T once more on what is seen in work, Enter: told each time."""
    way = begin(language)
    task_id = way.clinic.a_task(for_anybody=True)
    way.layout = language
    way.start()
    way.go("tasks")
    way.press("Alt+4")
    way.wait_for(lambda: len(way.settled()) == 1)
    way.wait_for(way.table().hasFocus)
    mate = way.clinic.row(User, way.clinic.mate)
    colleague = way.clinic.as_user(mate.id)
    colleague.lanes.write(colleague.go, "take_task", lambda work: take_task(work, TakeTask(task_id)))
    way.press("T")
    way.wait_for(lambda: any(mate.display_name in said for said in way.toasts()))

    way.wait_for(lambda: way.row.state is TaskStatus.IN_WORK)
    way.press("T")
    way.quiet()
    taken = way.clinic.task(task_id)
    assert (taken.status, taken.performer_id) == (TaskStatus.IN_WORK, mate.id)

    way.press("Enter")
    dialog = way.dialog(CompleteTaskDialog)
    way.wait_for(lambda: mate.display_name in dialog.told.text())
    way.press("Escape")
    way.gone(CompleteTaskDialog)
    assert way.clinic.task(task_id).status is TaskStatus.IN_WORK
