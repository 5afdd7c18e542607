"""Work goes to a colleague or to a team: tasks with their calls, leads with their deals (C24-38, T2, T3)."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.admin.team import Team
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.models.notes.notification import NoticeKind
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.rules.deal_moves import open_deals_of
from crm_desktop.rules.history import notify, tell, whose
from crm_desktop.rules.performers import Performer
from crm_desktop.rules.places import performer_place, send_lead, send_task
from crm_desktop.rules.planning import OnePerformer
from crm_desktop.rules.task_moves import open_children, put_back
from crm_desktop.store.unit_of_work import UnitOfWork


class PerformerLeft(Problem):
    """Nobody gives work to somebody who has left the clinic."""

    code = "task.performer_left"


def receiver(work: UnitOfWork, user_id: UUID | None, team_id: UUID | None) -> Performer:
    """Who gets the work: one colleague who is still here, or one team."""
    if (user_id is None) == (team_id is None):
        raise OnePerformer
    if user_id is not None:
        user = work.get(User, user_id)
        if user.status is UserStatus.LEFT:
            raise PerformerLeft(name=user.display_name)
    if team_id is not None:
        work.get(Team, team_id)
    return Performer(user_id, team_id)


def give_task(work: UnitOfWork, task: Task, to: Performer, *, with_calls: bool = True) -> None:
    """Planned again for whoever gets it; a call round goes with its open calls."""
    for each in (task, *(open_children(work, task) if with_calls else ())):
        if each.status is TaskStatus.IN_WORK:
            put_back(each)
        each.performer_id, each.team_id = to.user_id, to.team_id
        send_task(work, each)


def refer_lead(work: UnitOfWork, lead: Lead, to: Performer, *, with_tasks: bool) -> None:
    """The lead and its open deals; what is in work stays with whoever has it."""
    before = whose(work.session, lead.assignee_id, lead.team_id)
    lead.assignee_id, lead.team_id = to.user_id, to.team_id
    for deal in open_deals_of(work.session, lead.id):
        deal.owner_id, deal.team_id = to.user_id, to.team_id
    send_lead(work, lead, performer_place(work, to.user_id))
    if with_tasks:
        _give_planned(work, lead)
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


def _give_planned(work: UnitOfWork, lead: Lead) -> None:
    planned = work.all(
        select(Task).where(Task.lead_id == lead.id, Task.status == TaskStatus.PLANNED, Task.deleted_at.is_(None))
    )
    for task in planned:
        if task.performer_id != lead.assignee_id or task.team_id != lead.team_id:
            task.performer_id, task.team_id = lead.assignee_id, lead.team_id
            send_task(work, task)
            notify(work, lead.assignee_id, NoticeKind.TASK_GIVEN, task, title=task.title, due_on=task.due_on)
