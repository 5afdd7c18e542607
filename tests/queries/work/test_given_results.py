"""What a done task was answered with, and what came of it."""

from __future__ import annotations

from crm_desktop.queries.work.given_results import given_result
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from tests.support.process import Clinic


def test_answers_and_the_next_step_are_told_of_a_done_task_only(clinic: Clinic) -> None:
    """OT-42: whoever puts a result right sees what was said and what would be taken back."""
    lead = clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))[0]
    (task,) = clinic.open_tasks(lead_id=lead.id)
    assert clinic.base.read(lambda session: given_result(session, clinic.program, task.id)) is None
    day = clinic.ids["day field"]
    clinic.do(complete_task, CompleteTask(task.id, clinic.ids["call back"], {day: ["2026-12-01"]}, note="after lunch"))
    given = clinic.base.read(lambda session: given_result(session, clinic.program, task.id))
    assert given is not None
    assert (given.result_id, given.note) == (clinic.ids["call back"], "after lunch")
    assert given.answers == {day: ["2026-12-01"]}
    assert [str(follower.due_on) for follower in given.followers] == ["2026-12-01"]
    assert not given.followers[0].is_begun
