"""Refer a lead to a colleague or a team, with its deal and what is planned for it (C24-38)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.admin.team import Team
from crm_desktop.models.admin.user import User
from crm_desktop.models.notes.notification import NoticeKind
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.rules.deal_moves import open_deals_of
from crm_desktop.rules.history import notify, tell, whose
from crm_desktop.rules.planning import OnePerformer
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class AssignLead:
    """What is in work stays with whoever has it; planned tasks go along unless `with_tasks` is off."""

    lead_id: UUID
    assignee_id: UUID | None = None
    team_id: UUID | None = None
    with_tasks: bool = True


def assign_lead(work: UnitOfWork, order: AssignLead) -> Lead:
    lead = work.get_to(Right.LEADS_CHANGE, Lead, order.lead_id)
    if (order.assignee_id is None) == (order.team_id is None):
        raise OnePerformer
    if order.assignee_id is not None:
        work.get(User, order.assignee_id)
    if order.team_id is not None:
        work.get(Team, order.team_id)
    before = whose(work.session, lead.assignee_id, lead.team_id)
    lead.assignee_id, lead.team_id = order.assignee_id, order.team_id
    for deal in open_deals_of(work.session, lead.id):
        deal.owner_id, deal.team_id = order.assignee_id, order.team_id
    if order.with_tasks:
        _hand_over(work, lead)
    tell(
        work,
        TimelineKind.LEAD_STATUS,
        lead.person_id,
        lead,
        title=lead.title,
        before=lead.status,
        after=lead.status,
        assignee_before=before,
        assignee=whose(work.session, lead.assignee_id, lead.team_id),
    )
    return lead


def _hand_over(work: UnitOfWork, lead: Lead) -> None:
    planned = work.all(
        select(Task).where(Task.lead_id == lead.id, Task.status == TaskStatus.PLANNED, Task.deleted_at.is_(None))
    )
    for task in planned:
        if task.performer_id != lead.assignee_id or task.team_id != lead.team_id:
            task.performer_id, task.team_id = lead.assignee_id, lead.team_id
            notify(work, lead.assignee_id, NoticeKind.TASK_GIVEN, task, title=task.title, due_on=task.due_on)
