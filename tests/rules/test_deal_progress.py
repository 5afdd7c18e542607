"""Deals of a workflow pipeline go forward with the tasks that were done."""

from __future__ import annotations

import pytest

from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause, StageHistory
from crm_desktop.models.deals.deal_type import DealType, PipelineMode
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import TaskTemplate
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.rules.step_preview import preview_step
from crm_desktop.usecases.deals.create_deal import CreateDeal, create_deal
from crm_desktop.usecases.deals.reopen_deal import ReopenDeal, reopen_deal
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from tests.support.process import Clinic


@pytest.fixture
def workflow(clinic: Clinic) -> Clinic:
    """New 10 %, Booked 60 %, moved by the workflow."""
    pipeline = clinic.ids["pipeline"]
    clinic.change(lambda work: setattr(work.get(DealType, pipeline), "mode", PipelineMode.WORKFLOW))
    return clinic


def done(clinic: Clinic, progress: int | None, result: str = "going to buy") -> Deal:
    """A lead whose first call, worth so many percent, was done with that result."""
    template = clinic.ids["first call"]
    clinic.change(lambda work: setattr(work.get(TaskTemplate, template), "progress", progress))
    clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))
    deal = clinic.rows(Deal)[-1]
    (task,) = clinic.open_tasks(deal_id=deal.id)
    clinic.do(complete_task, CompleteTask(task.id, clinic.ids[result]))
    return clinic.row(Deal, deal.id)


@pytest.mark.parametrize(
    ("progress", "stage"), [(1, "New"), (10, "New"), (11, "Booked"), (60, "Booked"), (90, "Booked")]
)
def test_stage_s_is_for_progress_up_to_its_percentage(workflow: Clinic, progress: int, stage: str) -> None:
    """FC-50, FC-51: stage s for (previous %, s %], the first one including 0."""
    deal = done(workflow, progress)
    assert (deal.progress, deal.stage_id) == (progress, workflow.ids[f"stage {stage}"])
    causes = [one.cause for one in workflow.rows(StageHistory, to_stage_id=workflow.ids["stage Booked"])]
    assert causes == ([MoveCause.WORKFLOW] if stage == "Booked" else [])


def test_the_whole_way_wins_the_deal(workflow: Clinic) -> None:
    """FC-51: 100 % is won."""
    assert done(workflow, 100).status is DealStatus.WON
    assert workflow.breaches() == []


def last_step(clinic: Clinic) -> Task:
    """The first call is worth all of the way; after it the process would go on with "check purchase"."""
    template = clinic.ids["first call"]
    clinic.change(lambda work: setattr(work.get(TaskTemplate, template), "progress", 100))
    clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))
    (task,) = clinic.open_tasks()
    return task


def shown(clinic: Clinic, task: Task, result: str) -> ProposedStep:
    now, chosen = clinic.clock(), clinic.ids[result]
    return clinic.base.read(lambda session: preview_step(session, clinic.sara, now, task.id, chosen))


def test_at_the_end_of_the_workflow_nothing_follows(workflow: Clinic) -> None:
    """FC-50, OT-51: the process names a next task, but the deal is won: none is shown, none is made."""
    task = last_step(workflow)
    step = shown(workflow, task, "going to buy")
    assert (step.ends, step.wins, step.template_id) == (True, True, None)
    done = workflow.do(complete_task, CompleteTask(task.id, workflow.ids["going to buy"]))
    assert done.next_task_id is None
    assert workflow.open_tasks() == []
    assert workflow.row(Lead, task.lead_id).status is LeadStatus.CLOSED
    assert workflow.breaches() == []


def test_a_deal_moved_by_hand_goes_on_after_a_step_of_a_hundred_percent(workflow: Clinic) -> None:
    """FC-48: without a workflow the percentage says nothing, and the next step comes."""
    pipeline = workflow.ids["pipeline"]
    workflow.change(lambda work: setattr(work.get(DealType, pipeline), "mode", PipelineMode.MANUAL))
    step = shown(workflow, last_step(workflow), "going to buy")
    assert (step.wins, step.template_id) == (False, workflow.ids["check purchase"])


def test_a_deal_that_was_reopened_can_be_won_again(workflow: Clinic) -> None:
    """FC-51: the workflow begins anew where the deal stands, and its last step wins it a second time."""
    task = last_step(workflow)
    workflow.do(complete_task, CompleteTask(task.id, workflow.ids["going to buy"]))
    (deal,) = workflow.rows(Deal)
    again = workflow.do(reopen_deal, ReopenDeal(deal.id, ProposedStep(workflow.ids["first call"])))
    assert (again.status, again.progress) == (DealStatus.OPEN, 10)
    (step,) = workflow.open_tasks(deal_id=again.id)
    workflow.do(complete_task, CompleteTask(step.id, workflow.ids["going to buy"]))
    assert workflow.row(Deal, again.id).status is DealStatus.WON
    assert workflow.open_tasks() == []


@pytest.mark.parametrize("is_work_of_the_lead", [True, False])
def test_a_lead_with_another_deal_is_not_left_without_work(workflow: Clinic, is_work_of_the_lead: bool) -> None:
    """C24-18: another deal of the lead, as imports bring it, keeps the lead open: it goes on unless it has work."""
    task = last_step(workflow)
    other = workflow.do(create_deal, CreateDeal("Crown", workflow.ids["maryam"]))
    (its_task,) = workflow.open_tasks(deal_id=other.id)
    workflow.change(lambda work: setattr(work.get(Deal, other.id), "lead_id", task.lead_id))
    if is_work_of_the_lead:
        workflow.change(lambda work: setattr(work.get(Task, its_task.id), "lead_id", task.lead_id))
    assert shown(workflow, task, "going to buy").ends is is_work_of_the_lead
    done = workflow.do(complete_task, CompleteTask(task.id, workflow.ids["going to buy"]))
    assert (done.next_task_id is None) is is_work_of_the_lead
    assert workflow.row(Deal, task.deal_id).status is DealStatus.WON
    assert workflow.row(Lead, task.lead_id).is_open
    assert its_task.id in {one.id for one in workflow.open_tasks()}
    assert workflow.breaches() == []


@pytest.mark.parametrize("result", ["thinking", "no answer", "call back"])
def test_only_approval_opens_the_next_step(workflow: Clinic, result: str) -> None:
    """FC-63: a step that was not approved is to be done again and takes the deal nowhere; approved, the next opens."""
    template = workflow.ids["first call"]
    workflow.change(lambda work: setattr(work.get(TaskTemplate, template), "progress", 60))
    workflow.do(create_lead, CreateLead((workflow.ids["maryam"],)))
    (task,) = workflow.open_tasks()
    values = {workflow.ids["day field"]: ["2026-12-01"]} if result == "call back" else {}
    workflow.do(complete_task, CompleteTask(task.id, workflow.ids[result], values))
    (again,) = workflow.open_tasks()
    assert (again.template_id, workflow.row(Deal, task.deal_id).progress) == (template, 0)
    workflow.do(complete_task, CompleteTask(again.id, workflow.ids["going to buy"]))
    (opened,) = workflow.open_tasks()
    assert opened.template_id == workflow.ids["check purchase"]
    deal = workflow.row(Deal, task.deal_id)
    assert (deal.progress, deal.stage_id) == (60, workflow.ids["stage Booked"])


def test_only_work_that_was_done_counts_and_only_there(workflow: Clinic) -> None:
    """FC-48: nobody answered, so nothing was reached; in a pipeline moved by hand nothing moves by itself."""
    assert done(workflow, 60, "no answer").progress == 0
    assert done(workflow, None).progress == 0
    pipeline = workflow.ids["pipeline"]
    workflow.change(lambda work: setattr(work.get(DealType, pipeline), "mode", PipelineMode.MANUAL))
    deal = done(workflow, 60)
    assert (deal.progress, deal.stage_id) == (0, workflow.ids["stage New"])


def test_progress_goes_only_forwards(workflow: Clinic) -> None:
    """FC-51: a step of an earlier part, done late, takes nothing back."""
    deal = done(workflow, 60)
    check = workflow.ids["check purchase"]
    workflow.change(lambda work: setattr(work.get(TaskTemplate, check), "progress", 5))
    (task,) = workflow.open_tasks(deal_id=deal.id)
    workflow.change(lambda work: setattr(work.get(type(task), task.id), "progress", 5))
    workflow.do(complete_task, CompleteTask(task.id, workflow.ids["thinking"]))
    after = workflow.row(Deal, deal.id)
    assert (after.progress, after.stage_id) == (60, workflow.ids["stage Booked"])
