"""Say which roles somebody has; several are allowed, and the widest scope of each right counts (C24-65)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.admin.role import Role, UserRole
from crm_desktop.models.admin.user import User
from crm_desktop.rules.staffing import require_administrator_left
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class GiveRoles:
    """The whole set: roles not named are taken away."""

    user_id: UUID
    role_ids: frozenset[UUID]


def give_roles(work: UnitOfWork, order: GiveRoles) -> None:
    work.require(Right.STAFF_CHANGE)
    user = work.get(User, order.user_id)
    had = work.all(select(UserRole).where(UserRole.user_id == user.id, UserRole.deleted_at.is_(None)))
    for held in had:
        if held.role_id not in order.role_ids:
            work.remove(held)
    for role_id in sorted(order.role_ids - {held.role_id for held in had}):
        work.add(UserRole(user_id=user.id, role_id=work.get(Role, role_id).id))
    require_administrator_left(work)
