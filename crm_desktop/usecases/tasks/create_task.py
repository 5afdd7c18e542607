"""Plan a task by hand, of any type but a call round (OT-12…16, OT-38)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.lead import Lead, Priority
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import TaskTemplate, TaskType
from crm_desktop.rules.due import When
from crm_desktop.rules.lead_follow import wake
from crm_desktop.rules.performers import Performer
from crm_desktop.rules.planning import Plan, TwoPersonsNeeded, plan_task
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class CreateTask:
    """Whatever is left out comes from the template; neither performer nor team asks its rule, `for_anybody` nobody."""

    template_id: UUID
    when: When = field(default_factory=When)
    title: str = ""
    description: str | None = None
    priority: Priority | None = None
    person_id: UUID | None = None
    lead_id: UUID | None = None
    deal_id: UUID | None = None
    performer_id: UUID | None = None
    team_id: UUID | None = None
    for_anybody: bool = False
    contact_method_id: UUID | None = None
    remind_at: tuple[datetime, ...] = ()


def create_task(work: UnitOfWork, order: CreateTask) -> Task:
    work.require(Right.TASKS_CHANGE)
    template = work.get(TaskTemplate, order.template_id)
    if template.task_type is TaskType.CALL_ROUND:
        raise TwoPersonsNeeded(name=template.name)
    require_seen(work, order)
    lead_id = order.lead_id
    if order.deal_id is not None and lead_id is None:
        lead_id = work.get(Deal, order.deal_id).lead_id
    if lead_id is not None and (lead := work.session.get(Lead, lead_id)) is not None:
        wake(work, lead)
    named = order.performer_id or order.team_id or order.for_anybody
    return plan_task(
        work,
        Plan(
            template_id=template.id,
            when=order.when,
            title=order.title,
            description=order.description,
            priority=order.priority,
            person_id=order.person_id,
            lead_id=order.lead_id,
            deal_id=order.deal_id,
            performer=Performer(order.performer_id, order.team_id) if named else None,
            contact_method_id=order.contact_method_id,
            remind_at=order.remind_at,
        ),
    )


def require_seen(work: UnitOfWork, order: CreateTask) -> None:
    """Raise Gone for a person, lead or deal that the actor may not see."""
    if order.person_id is not None:
        work.get(Person, order.person_id)
    if order.lead_id is not None:
        work.get(Lead, order.lead_id)
    if order.deal_id is not None:
        work.get(Deal, order.deal_id)
