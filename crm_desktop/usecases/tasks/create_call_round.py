"""Plan a call round: one task over many persons, with a personal call for each of them (OT-14)."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.lead import OPEN_LEADS, Lead, Priority
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import TaskTemplate, TaskType
from crm_desktop.rules.due import When
from crm_desktop.rules.open_work import first_template
from crm_desktop.rules.performers import Performer
from crm_desktop.rules.planning import Plan, TwoPersonsNeeded, plan_task
from crm_desktop.store.unit_of_work import UnitOfWork


class NotARound(Problem):
    """The template is not one of a call round, or the one for its calls not of a personal call."""

    code = "task.not_a_round"


@dataclass(frozen=True)
class CreateCallRound:
    """`call_template_id` None takes the preset personal call; the order of persons is the order of calls."""

    template_id: UUID
    person_ids: tuple[UUID, ...]
    call_template_id: UUID | None = None
    when: When = field(default_factory=When)
    title: str = ""
    description: str | None = None
    priority: Priority | None = None
    performer_id: UUID | None = None
    team_id: UUID | None = None
    for_anybody: bool = False


def create_call_round(work: UnitOfWork, order: CreateCallRound) -> Task:
    """The round; its calls are the tasks whose parent it is."""
    work.require(Right.TASKS_CHANGE)
    template = work.get(TaskTemplate, order.template_id)
    person_ids = tuple(dict.fromkeys(order.person_ids))
    if len(person_ids) < 2:
        raise TwoPersonsNeeded(name=template.name)
    call_template = _call_template(work, order)
    if template.task_type is not TaskType.CALL_ROUND or call_template.task_type is not TaskType.PERSONAL_CALL:
        raise NotARound(name=template.name)
    named = order.performer_id or order.team_id or order.for_anybody
    plan = Plan(
        template_id=template.id,
        when=order.when,
        title=order.title,
        description=order.description,
        priority=order.priority,
        performer=Performer(order.performer_id, order.team_id) if named else None,
    )
    parent = plan_task(work, plan)
    work.session.flush()
    leads = _open_leads(work, person_ids)
    for person_id in person_ids:
        work.get(Person, person_id)
        _plan_call(work, parent, call_template, person_id, leads.get(person_id), order)
    return parent


def _call_template(work: UnitOfWork, order: CreateCallRound) -> TaskTemplate:
    if order.call_template_id is not None:
        return work.get(TaskTemplate, order.call_template_id)
    return first_template(work.session, person=True)


def _open_leads(work: UnitOfWork, person_ids: tuple[UUID, ...]) -> dict[UUID, UUID]:
    """A call to somebody with exactly one open lead is work on that lead."""
    found: dict[UUID, list[UUID]] = {}
    for start in range(0, len(person_ids), 500):
        rows = work.session.execute(
            select(Lead.person_id, Lead.id).where(
                Lead.person_id.in_(person_ids[start : start + 500]),
                Lead.status.in_(OPEN_LEADS),
                Lead.deleted_at.is_(None),
            )
        )
        for person_id, lead_id in rows:
            found.setdefault(person_id, []).append(lead_id)
    return {person_id: lead_ids[0] for person_id, lead_ids in found.items() if len(lead_ids) == 1}


def _plan_call(
    work: UnitOfWork,
    parent: Task,
    template: TaskTemplate,
    person_id: UUID,
    lead_id: UUID | None,
    order: CreateCallRound,
) -> None:
    plan_task(
        work,
        Plan(
            template_id=template.id,
            when=When(parent.due_on, parent.due_at, parent.due_until_on, parent.date_type),
            title=parent.title,
            description=order.description,
            priority=parent.priority,
            person_id=person_id,
            lead_id=lead_id,
            performer=Performer(parent.performer_id, parent.team_id),
            parent_id=parent.id,
            with_additions=False,
        ),
    )
