"""Give leads, requests and tasks to a team in turn, only to who is on shift now (C24-38, T2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.notes.notification import NoticeKind
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.request import Request
from crm_desktop.models.work.task import Task
from crm_desktop.rules.handing_over import give_task, receiver, refer_lead
from crm_desktop.rules.history import notify, user_name
from crm_desktop.rules.open_requests import require_open_request
from crm_desktop.rules.performers import Performer
from crm_desktop.rules.task_moves import require_open
from crm_desktop.rules.turns import turns
from crm_desktop.store.unit_of_work import UnitOfWork


class LeadClosed(Problem):
    """There is nothing left to do for it."""

    code = "lead.closed"


@dataclass(frozen=True)
class AssignRoundRobin:
    team_id: UUID
    lead_ids: tuple[UUID, ...] = ()
    request_ids: tuple[UUID, ...] = ()
    task_ids: tuple[UUID, ...] = ()


@dataclass(frozen=True)
class Dealt:
    """How many pieces each got, by name; nobody on shift: all of it stays with the team."""

    to: dict[str, int] = field(default_factory=dict)
    with_team: int = 0


def assign_round_robin(work: UnitOfWork, order: AssignRoundRobin) -> Dealt:
    """All of it or none: NoRight for the first piece that is beyond the actor, or the Problem of one that is over."""
    receiver(work, None, order.team_id)
    takers = turns(work, order.team_id)
    got: Counter[UUID | None] = Counter()
    for lead_id in dict.fromkeys(order.lead_ids):
        lead = work.get_to(Right.LEADS_CHANGE, Lead, lead_id)
        if lead.status is LeadStatus.CLOSED:
            raise LeadClosed(title=lead.title)
        to = _next(takers, order.team_id, got)
        refer_lead(work, lead, to, with_tasks=True)
    for request_id in dict.fromkeys(order.request_ids):
        request = work.get_to(Right.REQUESTS_CHANGE, Request, request_id)
        require_open_request(request)
        to = _next(takers, order.team_id, got)
        request.handled_by, request.team_id = to.user_id, to.team_id
    for task_id in dict.fromkeys(order.task_ids):
        task = work.get_to(Right.TASKS_HAND_OVER, Task, task_id)
        require_open(task)
        to = _next(takers, order.team_id, got)
        give_task(work, task, to)
        notify(work, to.user_id, NoticeKind.TASK_GIVEN, task, title=task.title, due_on=task.due_on)
    named = {user_name(work.session, user_id): number for user_id, number in got.items() if user_id is not None}
    return Dealt(named, got[None])


def _next(takers: Iterator[UUID], team_id: UUID, got: Counter[UUID | None]) -> Performer:
    user_id = next(takers, None)
    got[user_id] += 1
    return Performer(user_id) if user_id is not None else Performer(team_id=team_id)
