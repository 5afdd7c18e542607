"""Making the next task out of a proposal, or ending the chain where that is allowed (OT-02, OT-51)."""

from __future__ import annotations

from uuid import UUID

from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.work.result import MAY_END, Result
from crm_desktop.models.work.task import DateType, Task
from crm_desktop.models.work.task_template import TaskTemplate
from crm_desktop.rules.due import DayNeeded, When
from crm_desktop.rules.next_step import ChainCannotEnd, ProposedStep
from crm_desktop.rules.open_work import NoTemplate, first_template, unplanned
from crm_desktop.rules.performers import Performer, owner_of
from crm_desktop.rules.planned_visits import LEADING_TO_VISIT, planned_visit
from crm_desktop.rules.planning import Plan, plan_task
from crm_desktop.store.unit_of_work import UnitOfWork


def follow(work: UnitOfWork, task: Task, step: ProposedStep, result: Result | None = None) -> Task | None:
    """The next task with the same person, lead and deal; none where the chain ends. Raises ChainCannotEnd."""
    task.end_reason = step.end_reason if step.ends else None
    if step.ends:
        if result is not None and result.kind not in MAY_END:
            raise ChainCannotEnd(result=result.name)
        return None
    if step.template_id is None:
        raise NoTemplate(task_type=task.task_type.value)
    if step.due_on is None and step.due_at is None:
        raise DayNeeded
    if (visit := _visit_there(work, task, step.template_id)) is not None:
        return visit
    return plan_task(
        work,
        Plan(
            template_id=step.template_id,
            title=step.title,
            description=step.description,
            when=When(on=step.due_on, at=step.due_at, date_type=DateType.ONCE),
            person_id=task.person_id,
            lead_id=task.lead_id,
            deal_id=task.deal_id,
            priority=None,
            performer=Performer(step.performer_id, None if step.performer_id else step.team_id),
            previous=task,
            is_told=result is None,
        ),
    )


def _visit_there(work: UnitOfWork, task: Task, template_id: UUID) -> Task | None:
    """Once an appointment is booked the way to it needs no second task."""
    template = work.session.get_one(TaskTemplate, template_id)
    if template.preset not in LEADING_TO_VISIT:
        return None
    visit = planned_visit(work.session, task.lead_id)
    return visit if visit is not None and visit.id != task.id else None


def plan_first(
    work: UnitOfWork, *, lead_id: UUID | None = None, deal_id: UUID | None = None, step: ProposedStep | None = None
) -> Task | None:
    """The first step of a lead or deal that has none planned: the wished one, else first contact today."""
    work.session.flush()
    if step is None and unplanned(work.session, lead_id, deal_id) is None:
        return None
    deal = work.session.get(Deal, deal_id) if deal_id is not None else None
    has_person = lead_id is not None or (deal is not None and deal.person_id is not None)
    template = (
        work.session.get_one(TaskTemplate, step.template_id)
        if step is not None and step.template_id is not None
        else first_template(work.session, person=has_person)
    )
    owner = owner_of(work.session, lead_id, deal_id)
    asked = Performer(step.performer_id, step.team_id) if step and (step.performer_id or step.team_id) else None
    when = When(on=step.due_on, at=step.due_at) if step and (step.due_on or step.due_at) else When(on=work.today)
    return plan_task(
        work,
        Plan(
            template_id=template.id,
            title=step.title if step else "",
            description=step.description if step else None,
            when=when,
            lead_id=lead_id,
            deal_id=deal_id,
            performer=asked or owner,
        ),
    )
