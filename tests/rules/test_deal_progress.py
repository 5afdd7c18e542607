"""Deals of a workflow pipeline go forward with the tasks that were done."""

from __future__ import annotations

import pytest

from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause, StageHistory
from crm_desktop.models.deals.deal_type import DealType, PipelineMode
from crm_desktop.models.work.task_template import TaskTemplate
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
