"""Putting a wrongly chosen result right."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User
from crm_desktop.models.deals.deal import Deal, DealStatus
from crm_desktop.models.deals.deal_type import DealType, PipelineMode
from crm_desktop.models.notes.tag import TagUse
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.task import Task, TaskValue
from crm_desktop.models.work.task_template import TaskTemplate
from crm_desktop.queries.work.given_results import given_result
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.usecases.tasks.correct_result import (
    CorrectResult,
    TooLateToCorrect,
    WonStaysWon,
    correct_result,
)
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.usecases.tasks.take_task import TakeTask, take_task
from tests.support.builders import acting_as
from tests.support.process import Clinic


def done_with(clinic: Clinic, result: str, values: dict[str, str] | None = None) -> Task:
    lead = clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))[0]
    task = clinic.open_tasks(lead_id=lead.id)[0]
    answers = {clinic.ids[name]: [text] for name, text in (values or {}).items()}
    reasons = (clinic.ids["too far"],)
    order = CompleteTask(task.id, clinic.ids[result], answers, lost_reason_tag_ids=reasons)
    clinic.do(complete_task, order)
    return clinic.row(Task, task.id)


def test_the_new_result_takes_the_place_of_the_old(clinic: Clinic) -> None:
    """OT-42: answers and next step are those of the right result; the history has both."""
    task = done_with(clinic, "call back", {"day field": "2026-12-01"})
    clinic.do(correct_result, CorrectResult(task.id, clinic.ids["going to buy"]))
    assert clinic.row(Task, task.id).result_id == clinic.ids["going to buy"]
    assert clinic.rows(TaskValue, task_id=task.id) == []
    assert [each.template_id for each in clinic.open_tasks()] == [clinic.ids["check purchase"]]
    told = clinic.told(TimelineKind.TASK_CORRECTED)[0]
    assert (told["before"], told["result"]) == ("Call back", "Going to buy")
    assert clinic.breaches() == []


def test_what_was_lost_by_mistake_is_open_again(clinic: Clinic) -> None:
    """FC-18: lead and deal come back, without the reason."""
    task = done_with(clinic, "refused")
    clinic.do(correct_result, CorrectResult(task.id, clinic.ids["thinking"]))
    assert clinic.row(Lead, task.lead_id).status is LeadStatus.IN_PROGRESS
    deal = clinic.row(Deal, task.deal_id)
    assert (deal.status, deal.stage_id) == (DealStatus.OPEN, clinic.ids["stage New"])
    assert clinic.rows(TagUse) == []
    assert clinic.breaches() == []


def test_the_reason_on_the_task_goes_with_its_refusal(clinic: Clinic) -> None:
    """O8, FC-18: with no lead to lose the reason stood on the task; another refusal has another reason."""
    task = clinic.do(create_task, CreateTask(clinic.ids["first call"], person_id=clinic.ids["ali"]))
    reasons = (clinic.ids["too far"],)
    clinic.do(complete_task, CompleteTask(task.id, clinic.ids["refused"], lost_reason_tag_ids=reasons))
    given = clinic.base.read(lambda session: given_result(session, clinic.sara, task.id))
    assert given is not None
    assert given.reasons == reasons
    clinic.do(correct_result, CorrectResult(task.id, clinic.ids["refused"], lost_reason_tag_ids=reasons))
    assert [use.record_id for use in clinic.rows(TagUse)] == [task.id]
    clinic.do(correct_result, CorrectResult(task.id, clinic.ids["thinking"]))
    assert clinic.rows(TagUse) == []


def test_work_that_has_begun_stays(clinic: Clinic) -> None:
    """OT-42: the next task is in somebody's hands already, so no other is made."""
    task = done_with(clinic, "going to buy")
    begun = clinic.open_tasks()[0]
    clinic.do(take_task, TakeTask(begun.id))
    clinic.do(correct_result, CorrectResult(task.id, clinic.ids["thinking"]))
    assert [each.id for each in clinic.open_tasks()] == [begun.id]


def test_only_within_the_day_and_with_the_right(clinic: Clinic) -> None:
    """OT-42: done → corrected [right, within the day]."""
    task = done_with(clinic, "thinking")
    order = CorrectResult(task.id, clinic.ids["going to buy"])
    sara = acting_as(clinic.row(User, clinic.ids["sara"]), without=(Right.RESULTS_CORRECT,))
    with pytest.raises(NoRight):
        clinic.do(correct_result, order, sara)
    clinic.clock.advance(timedelta(days=1))
    with pytest.raises(TooLateToCorrect):
        clinic.do(correct_result, order)


def test_a_sale_is_not_corrected_away(clinic: Clinic) -> None:
    """C24-16: a closed lead has no way back; the deal can be reopened."""
    task = done_with(clinic, "bought")
    with pytest.raises(WonStaysWon):
        clinic.do(correct_result, CorrectResult(task.id, clinic.ids["thinking"]))


def test_the_last_step_of_a_workflow_is_not_corrected_away(clinic: Clinic) -> None:
    """FC-51, OT-42: at 100 % the deal is won as by a sale; what was not approved can still become it."""
    workflow = clinic.ids["pipeline"]
    clinic.change(lambda work: setattr(work.get(DealType, workflow), "mode", PipelineMode.WORKFLOW))
    clinic.change(lambda work: setattr(work.get(TaskTemplate, clinic.ids["first call"]), "progress", 100))
    task = done_with(clinic, "thinking")
    clinic.do(correct_result, CorrectResult(task.id, clinic.ids["going to buy"]))
    assert clinic.row(Deal, task.deal_id).status is DealStatus.WON
    assert clinic.open_tasks() == []
    with pytest.raises(WonStaysWon):
        clinic.do(correct_result, CorrectResult(task.id, clinic.ids["thinking"]))
