"""Somebody leaves the clinic: user and login are switched off, what they did stays (C24-65)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.admin.team import TeamMember
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.models.work.task import OPEN_TASKS, Task
from crm_desktop.rules.staffing import require_administrator_left, require_my_colleague
from crm_desktop.store.unit_of_work import UnitOfWork


class WorkNotHandedOver(Problem):
    """`tasks` open tasks would be nobody's."""

    code = "staff.work_not_handed_over"


@dataclass(frozen=True)
class Leave:
    user_id: UUID


def leave(work: UnitOfWork, order: Leave) -> User:
    work.require(Right.STAFF_CHANGE)
    user = work.get(User, order.user_id)
    require_my_colleague(work, user)
    open_tasks = work.session.scalar(
        select(func.count(Task.id)).where(
            Task.performer_id == user.id, Task.status.in_(OPEN_TASKS), Task.deleted_at.is_(None)
        )
    )
    if open_tasks:
        raise WorkNotHandedOver(name=user.display_name, tasks=open_tasks)
    user.status = UserStatus.LEFT
    for member in work.all(select(TeamMember).where(TeamMember.user_id == user.id, TeamMember.deleted_at.is_(None))):
        work.remove(member)
    require_administrator_left(work)
    return user
