"""Say which roles somebody has; several are allowed, and the widest scope of each right counts (C24-65)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.admin.role import Role, UserRole
from crm_desktop.models.admin.user import User
from crm_desktop.rules.staffing import require_administrator_left, require_my_colleague, require_no_wider_roles
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class GiveRoles:
    """The whole set: roles not named are taken away."""

    user_id: UUID
    role_ids: frozenset[UUID]


def give_roles(work: UnitOfWork, order: GiveRoles) -> None:
    work.require(Right.STAFF_CHANGE)
    user = work.get(User, order.user_id)
    require_my_colleague(work, user)
    had = work.all(select(UserRole).where(UserRole.user_id == user.id, UserRole.deleted_at.is_(None)))
    given = order.role_ids - {held.role_id for held in had}
    taken = [held for held in had if held.role_id not in order.role_ids]
    require_no_wider_roles(work, sorted({*given, *(held.role_id for held in taken)}))
    for role_id in sorted(given):
        work.add(UserRole(user_id=user.id, role_id=work.get(Role, role_id).id))
    # Before anything is taken, because it may be from oneself, and the server judges one after the other.
    work.session.flush()
    for held in taken:
        work.remove(held)
    require_administrator_left(work)
