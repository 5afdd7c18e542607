"""A workflow as a clinic draws it: few stages for the funnel, many small steps for the staff."""

from __future__ import annotations

import itertools
from uuid import UUID

import pytest

from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause, StageHistory
from crm_desktop.models.deals.deal_type import DealType, PipelineMode, Stage, StageKind
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.result import ResultKind
from crm_desktop.models.work.task_template import PerformerRule, TaskTemplate, TaskType
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from tests.support import builders as make
from tests.support.process import Clinic

STAGES = {"Asked": 20, "Examined": 40, "Agreed": 60, "Treated": 80, "Cared for": 98}
STEPS = 50


@pytest.fixture
def steps(clinic: Clinic) -> list[UUID]:
    """Fifty steps of two percent each: by Reza, by the laboratory team and by whoever did the one before, in turn."""

    def draw(work: UnitOfWork) -> list[UUID]:
        pipeline = work.get(DealType, clinic.ids["pipeline"])
        pipeline.mode = PipelineMode.WORKFLOW
        for name in ("New", "Booked"):
            work.remove(work.get(Stage, clinic.ids[f"stage {name}"]))
        for position, (name, progress) in enumerate(STAGES.items()):
            facts = {"name": name, "progress": progress, "position": position, "kind": StageKind.OPEN}
            stage = work.add(Stage(deal_type_id=pipeline.id, **facts))
            clinic.ids[f"stage {name}"] = stage.id
        laboratory = make.a_team(work, name="Laboratory")
        clinic.ids["laboratory"] = laboratory.id
        approved = make.a_result(work, "Approved", ResultKind.SUCCESS)
        clinic.ids["approved"] = approved.id
        whose = (
            {"performer_rule": PerformerRule.USER, "performer_id": clinic.ids["reza"]},
            {"performer_rule": PerformerRule.TEAM, "team_id": laboratory.id},
            {"performer_rule": PerformerRule.SAME},
        )
        made = [work.get(TaskTemplate, clinic.ids["first call"])]
        made[0].progress = 2
        made[0].performer_rule = PerformerRule.AUTHOR
        for number in range(2, STEPS + 1):
            facts = {"progress": number * 2, "position": 10 + number}
            made.append(make.a_template(work, f"Step {number}", TaskType.OTHER_CLIENT, **facts))
        make.allowing(work, made[0], approved)
        for number, (one, then) in enumerate(itertools.pairwise(made)):
            make.a_step(work, one, approved, then, **whose[number % 3])
        return [one.id for one in made]

    return clinic.change(draw)


def test_fifty_small_steps_take_a_deal_through_five_stages(clinic: Clinic, steps: list[UUID]) -> None:
    """FC-49, FC-50: each step is made for who does it, and a deal at p % stands in s for p in (previous %, s %]."""
    clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))
    (deal,) = clinic.rows(Deal)
    (task,) = clinic.open_tasks()
    whose = {
        2: (clinic.ids["reza"], None),
        0: (None, clinic.ids["laboratory"]),
        1: (clinic.ids["sara"], None),  # she took what was the team's, and goes on with it
    }
    for number, template_id in enumerate(steps, start=1):
        assert task.template_id == template_id
        assert (task.performer_id, task.team_id) == whose[number % 3], f"the performer of step {number}"
        clinic.do(complete_task, CompleteTask(task.id, clinic.ids["approved"]))
        if number < STEPS:
            now = clinic.row(Deal, deal.id)
            stage = next(name for name, percent in STAGES.items() if number * 2 <= percent)
            assert (now.progress, now.stage_id) == (number * 2, clinic.ids[f"stage {stage}"])
            (task,) = clinic.open_tasks()
    assert clinic.open_tasks() == []
    assert clinic.row(Deal, deal.id).status is DealStatus.WON
    assert clinic.row(Lead, deal.lead_id).status is LeadStatus.CLOSED
    moves = [(one.to_stage_id, one.cause) for one in clinic.rows(StageHistory, deal_id=deal.id)][1:]
    ways = [*list(STAGES)[1:], "Won"]
    assert moves == [(clinic.ids[f"stage {name}"], MoveCause.WORKFLOW) for name in ways]
    assert clinic.breaches() == []
