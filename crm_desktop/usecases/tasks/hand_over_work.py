"""Give everything that somebody holds to a colleague or a team, as when they went home ill (T3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User
from crm_desktop.models.calls.callback_item import OPEN_CALLBACKS, CallbackItem
from crm_desktop.models.deals.deal import Deal, DealStatus
from crm_desktop.models.notes.notification import NoticeKind
from crm_desktop.models.work.lead import OPEN_LEADS, Lead
from crm_desktop.models.work.task import OPEN_TASKS, Task
from crm_desktop.rules.handing_over import give_task, receiver, refer_lead
from crm_desktop.rules.history import notify
from crm_desktop.rules.performers import Performer
from crm_desktop.store.unit_of_work import UnitOfWork


class NothingToHandOver(Problem):
    code = "task.nothing_to_hand_over"


class SameHands(Problem):
    """Somebody's work is not given to themselves."""

    code = "task.same_hands"


@dataclass(frozen=True)
class HandOverWork:
    """`with_leads`: leads and deals go too, with whatever is planned for them; else the tasks and call-backs alone."""

    user_id: UUID
    to_user_id: UUID | None = None
    to_team_id: UUID | None = None
    with_leads: bool = True


@dataclass(frozen=True)
class HandedOver:
    tasks: int
    leads: int
    callbacks: int


def hand_over_work(work: UnitOfWork, order: HandOverWork) -> HandedOver:
    """All of it or none: NoRight for the first piece that is beyond the actor."""
    work.require(Right.TASKS_HAND_OVER)
    user = work.get(User, order.user_id)
    to = receiver(work, order.to_user_id, order.to_team_id)
    if to.user_id == user.id:
        raise SameHands(name=user.display_name)
    tasks, callbacks = _tasks(work, user.id), _callbacks(work, user.id)
    leads = _leads(work, user.id) if order.with_leads else ()
    deals = _deals(work, user.id) if order.with_leads else ()
    if not (tasks or callbacks or leads or deals):
        raise NothingToHandOver(name=user.display_name)
    for task in tasks:
        give_task(work, task, to, with_calls=False)  # a colleague's calls of the same round stay theirs
    for item in callbacks:
        item.owner_id, item.team_id = to.user_id, to.team_id
    for lead in leads:
        refer_lead(work, lead, to, with_tasks=False)
    for deal in deals:
        deal.owner_id, deal.team_id = to.user_id, to.team_id
    _tell(work, user, to, tasks)
    return HandedOver(len(tasks), len(leads), len(callbacks))


def _tell(work: UnitOfWork, user: User, to: Performer, tasks: Sequence[Task]) -> None:
    """One notice for the whole of it."""
    if tasks:
        first = tasks[0]
        facts = {"title": first.title, "due_on": first.due_on, "number": len(tasks), "of": user.display_name}
        notify(work, to.user_id, NoticeKind.TASK_GIVEN, first, **facts)


def _tasks(work: UnitOfWork, user_id: UUID) -> Sequence[Task]:
    found: Sequence[Task] = work.all(
        select(Task)
        .where(Task.performer_id == user_id, Task.status.in_(OPEN_TASKS), Task.deleted_at.is_(None))
        .order_by(Task.due_on, Task.due_at, Task.id)
    )
    for task in found:
        work.require(Right.TASKS_HAND_OVER, task)
    return found


def _leads(work: UnitOfWork, user_id: UUID) -> Sequence[Lead]:
    found: Sequence[Lead] = work.all(
        select(Lead).where(Lead.assignee_id == user_id, Lead.status.in_(OPEN_LEADS), Lead.deleted_at.is_(None))
    )
    for lead in found:
        work.require(Right.LEADS_CHANGE, lead)
    return found


def _deals(work: UnitOfWork, user_id: UUID) -> Sequence[Deal]:
    """Those that no lead brings along."""
    found: Sequence[Deal] = work.all(
        select(Deal).where(
            Deal.owner_id == user_id,
            Deal.lead_id.is_(None),
            Deal.status == DealStatus.OPEN,
            Deal.deleted_at.is_(None),
        )
    )
    for deal in found:
        work.require(Right.DEALS_CHANGE, deal)
    return found


def _callbacks(work: UnitOfWork, user_id: UUID) -> Sequence[CallbackItem]:
    found: Sequence[CallbackItem] = work.all(
        select(CallbackItem).where(
            CallbackItem.owner_id == user_id,
            CallbackItem.status.in_(OPEN_CALLBACKS),
            CallbackItem.deleted_at.is_(None),
        )
    )
    return found
