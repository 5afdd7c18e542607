"""In which branch work lies that is done elsewhere: a visit where its provider works, a task where its performer does.

Whoever works there must find it. Only somebody who sees and changes the work of all branches puts it into another one:
the server takes it from nobody else.
"""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right, Scope
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.role import RoleRight, UserRole
from crm_desktop.models.admin.user import User
from crm_desktop.models.base import Synced
from crm_desktop.models.deals.deal import Deal, DealService, DealStatus, StageHistory
from crm_desktop.models.people.person import Person, Visibility
from crm_desktop.models.visits.provider import Provider
from crm_desktop.models.visits.room import Room
from crm_desktop.models.work.lead import Lead, LeadService
from crm_desktop.models.work.task import OPEN_TASKS, Task
from crm_desktop.rules.history import name_of
from crm_desktop.store.unit_of_work import UnitOfWork

_VISITS = (Right.APPOINTMENTS_SEE, Right.APPOINTMENTS_CHANGE)
_WORK = (Right.LEADS_SEE, Right.DEALS_SEE, Right.TASKS_SEE)


class KnownElsewhereOnly(Problem):
    """Somebody who is shown to their own team alone cannot be received in another branch.

    facts: name, branch
    """

    code = "appointment.known_elsewhere_only"


def visit_place(work: UnitOfWork, provider_id: UUID | None, room_id: UUID | None = None) -> UUID | None:
    """The one branch in which the room is, else the provider works; None: where whoever books works."""
    provider = work.session.get(Provider, provider_id) if provider_id is not None else None
    user = work.session.get(User, provider.user_id) if provider is not None and provider.user_id is not None else None
    room = work.session.get(Room, room_id) if room_id is not None else None
    named = (room, provider, user)
    return _if_allowed(work, next((row.branch_id for row in named if row is not None and row.branch_id), None), _VISITS)


def branch_at(work: UnitOfWork, branch_id: UUID | None) -> Branch:
    """Whose days and hours count there."""
    return (work.session.get(Branch, branch_id) if branch_id is not None else None) or work.branch


def performer_place(work: UnitOfWork, user_id: UUID | None) -> UUID | None:
    """The branch of whoever is to do it; None: it reaches them where it is, or cannot be sent to them."""
    user = work.session.get(User, user_id) if user_id not in (None, work.actor.user_id) else None
    if user is None or user.branch_id is None or _sees_all_tasks(work, user.id):
        return None
    return _if_allowed(work, user.branch_id, (Right.TASKS_SEE, Right.TASKS_CHANGE))


def _sees_all_tasks(work: UnitOfWork, user_id: UUID) -> bool:
    statement = (
        select(RoleRight.id)
        .join(UserRole, UserRole.role_id == RoleRight.role_id)
        .where(
            UserRole.user_id == user_id,
            UserRole.deleted_at.is_(None),
            RoleRight.right == Right.TASKS_SEE,
            RoleRight.scope == Scope.ALL,
            RoleRight.deleted_at.is_(None),
        )
    )
    return work.session.scalar(statement.limit(1)) is not None


def require_known_there(work: UnitOfWork, person: Person, branch_id: UUID | None) -> None:
    if person.visibility is Visibility.PUBLIC or branch_id is None or person.branch_id in (None, branch_id):
        return
    raise KnownElsewhereOnly(name=person.full_name, branch=name_of(work.session, Branch, branch_id))


def send_task(work: UnitOfWork, task: Task) -> None:
    """To where its performer works."""
    branch_id = performer_place(work, task.performer_id)
    if branch_id is not None and task.branch_id not in (None, branch_id):
        work.move_to(task, branch_id)


def send_lead(work: UnitOfWork, lead: Lead, branch_id: UUID | None) -> None:
    """With its open deals and tasks: who receives the patient there wins them (C24-16).

    Nobody loses by that what they work on: what belongs to somebody who sees their own branch alone stays with them.
    """
    if lead.branch_id in (None, branch_id) or _if_allowed(work, branch_id, _WORK) is None:
        return
    if _would_lose(work, lead.assignee_id, branch_id):
        return
    for row in [lead, *_with_lead(work, lead, branch_id)]:
        work.move_to(row, branch_id)
    work.session.flush()


def _would_lose(work: UnitOfWork, user_id: UUID | None, branch_id: UUID | None) -> bool:
    user = work.session.get(User, user_id) if user_id not in (None, work.actor.user_id) else None
    return user is not None and user.branch_id not in (None, branch_id) and not _sees_all_tasks(work, user.id)


def _with_lead(work: UnitOfWork, lead: Lead, branch_id: UUID | None) -> Iterator[Synced]:
    yield from work.all(select(LeadService).where(LeadService.lead_id == lead.id))
    deals = work.all(select(Deal).where(Deal.lead_id == lead.id, Deal.status == DealStatus.OPEN))
    yield from deals
    for part in (DealService, StageHistory):
        yield from work.all(select(part).where(part.deal_id.in_([deal.id for deal in deals])))
    tasks = select(Task).where(Task.lead_id == lead.id, Task.status.in_(OPEN_TASKS), Task.deleted_at.is_(None))
    yield from (task for task in work.all(tasks) if not _would_lose(work, task.performer_id, branch_id))


def _if_allowed(work: UnitOfWork, branch_id: UUID | None, rights: tuple[Right, ...]) -> UUID | None:
    actor = work.actor
    may = actor.branch_id in (None, branch_id) or all(actor.scope_of(right) is Scope.ALL for right in rights)
    return branch_id if may else None
