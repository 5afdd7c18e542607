"""The next step shown while the result is still being entered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

import pytest

from crm_desktop.models.work.task import Task
from crm_desktop.rules.answers import AnswerUnreadable
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.rules.step_preview import preview_step
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from tests.support.process import Clinic


@pytest.fixture
def task(clinic: Clinic) -> Task:
    return clinic.do(create_task, CreateTask(clinic.ids["first call"], person_id=clinic.ids["maryam"]))


def shown(clinic: Clinic, task: Task, result: str, values: Mapping[UUID, Sequence[str]] | None = None) -> ProposedStep:
    now, chosen = clinic.clock(), clinic.ids[result]
    return clinic.base.read(lambda session: preview_step(session, clinic.sara, now, task.id, chosen, values))


def test_what_is_shown_is_what_is_made(clinic: Clinic, task: Task) -> None:
    """OT-40: Enter does what the dialog said."""
    step = shown(clinic, task, "going to buy")
    done = clinic.do(complete_task, CompleteTask(task.id, clinic.ids["going to buy"], next=step))
    made = clinic.row(Task, done.next_task_id)
    assert (made.title, made.due_on, made.performer_id) == (step.title, step.due_on, step.performer_id)


def test_it_follows_the_answers_as_they_come(clinic: Clinic, task: Task) -> None:
    """OT-40: a field still empty is no fault, one that cannot be read is."""
    day = clinic.ids["day field"]
    assert shown(clinic, task, "call back").due_on == date(2026, 11, 23)
    assert shown(clinic, task, "call back", {day: ["2026-12-01"]}).due_on == date(2026, 12, 1)
    with pytest.raises(AnswerUnreadable):
        shown(clinic, task, "call back", {day: ["soon"]})
