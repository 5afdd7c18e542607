"""Call rounds: one task over many persons."""

from __future__ import annotations

import pytest

from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.rules.planning import TwoPersonsNeeded
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.tasks.cancel_task import CancelTask, cancel_task
from crm_desktop.usecases.tasks.complete_task import CompleteTask, RoundEndsByItself, complete_task
from crm_desktop.usecases.tasks.create_call_round import CreateCallRound, NotARound, create_call_round
from crm_desktop.usecases.tasks.delete_task import DeleteTask, delete_task
from tests.support.process import Clinic


def a_round(clinic: Clinic) -> tuple[Task, list[Task]]:
    persons = (clinic.ids["maryam"], clinic.ids["ali"])
    made = clinic.do(create_call_round, CreateCallRound(clinic.ids["lapsed patients"], persons))
    return made, clinic.rows(Task, parent_id=made.id)


def test_each_person_gets_a_personal_call(clinic: Clinic) -> None:
    """OT-14: a subtask of type "personal call" for each chosen visitor."""
    _, calls = a_round(clinic)
    assert [call.person_id for call in calls] == [clinic.ids["maryam"], clinic.ids["ali"]]
    assert {call.task_type for call in calls} == {TaskType.PERSONAL_CALL}


@pytest.mark.parametrize("persons", [(), ("maryam",), ("maryam", "maryam")])
def test_two_persons_at_least(clinic: Clinic, persons: tuple[str, ...]) -> None:
    """OT-14: two or more visitors, and nobody twice."""
    order = CreateCallRound(clinic.ids["lapsed patients"], tuple(clinic.ids[name] for name in persons))
    with pytest.raises(TwoPersonsNeeded):
        clinic.do(create_call_round, order)


def test_only_a_round_template_makes_a_round(clinic: Clinic) -> None:
    """OT-12: the type decides."""
    order = CreateCallRound(clinic.ids["first call"], (clinic.ids["maryam"], clinic.ids["ali"]))
    with pytest.raises(NotARound):
        clinic.do(create_call_round, order)


def test_the_round_is_done_when_its_calls_are(clinic: Clinic) -> None:
    """OT-14, OT-42: done or cancelled, in any mixture; the retry of an unreached one is no part of the round."""
    made, (first, second) = a_round(clinic)
    clinic.do(complete_task, CompleteTask(first.id, clinic.ids["no answer"]))
    assert clinic.row(Task, made.id).status is TaskStatus.PLANNED
    clinic.do(cancel_task, CancelTask(second.id, "Moved away"))
    assert clinic.row(Task, made.id).status is TaskStatus.DONE
    assert [task.parent_id for task in clinic.open_tasks()] == [None]
    assert clinic.breaches() == []


def test_a_round_has_no_result_of_its_own(clinic: Clinic) -> None:
    made, _ = a_round(clinic)
    with pytest.raises(RoundEndsByItself):
        clinic.do(complete_task, CompleteTask(made.id, clinic.ids["done"]))


def test_cancelling_the_round_cancels_its_calls(clinic: Clinic) -> None:
    made, calls = a_round(clinic)
    clinic.do(cancel_task, CancelTask(made.id, "Campaign stopped"))
    assert {clinic.row(Task, each.id).status for each in (made, *calls)} == {TaskStatus.CANCELLED}


def test_deleting_its_last_call_cancels_the_round(clinic: Clinic) -> None:
    """OT-32: a round without calls is no round."""
    made, calls = a_round(clinic)
    for call in calls:
        clinic.do(delete_task, DeleteTask(call.id))
    assert clinic.row(Task, made.id).status is TaskStatus.CANCELLED
    assert clinic.breaches() == []


def test_a_call_to_somebody_with_a_lead_is_work_on_that_lead(clinic: Clinic) -> None:
    """C24-05: the call centre works on leads, whichever list the call came from."""
    lead = clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))[0]
    _, calls = a_round(clinic)
    assert [call.lead_id for call in calls] == [lead.id, None]
