"""What must hold of the staff: somebody can always let others in, and nobody gives what they do not have."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import func, select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right, Scope
from crm_desktop.models.admin.role import Role, RoleRight, UserRole
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.store.unit_of_work import UnitOfWork


class LastAdministrator(Problem):
    code = "staff.last_administrator"


class RoleTooWide(Problem):
    """Facts: role."""

    code = "staff.role_too_wide"


class StaffOfAnotherBranch(Problem):
    code = "staff.another_branch"


def require_administrator_left(work: UnitOfWork) -> None:
    """Raises LastAdministrator if nobody who may log in could change the staff any more."""
    work.session.flush()
    statement = (
        select(func.count(User.id))
        .join(UserRole, UserRole.user_id == User.id)
        .join(Role, Role.id == UserRole.role_id)
        .join(RoleRight, RoleRight.role_id == Role.id)
        .where(
            User.status == UserStatus.ACTIVE,
            User.deleted_at.is_(None),
            UserRole.deleted_at.is_(None),
            Role.deleted_at.is_(None),
            RoleRight.deleted_at.is_(None),
            RoleRight.right == Right.STAFF_CHANGE,
            RoleRight.scope == Scope.ALL,
        )
    )
    if not work.session.scalar(statement):
        raise LastAdministrator


def require_no_wider_roles(work: UnitOfWork, role_ids: Iterable[UUID]) -> None:
    """Nobody gives or takes what they do not have themselves. Raises RoleTooWide for the first such role."""
    for role_id in role_ids:
        role = work.session.get(Role, role_id)
        rights = work.all(select(RoleRight).where(RoleRight.role_id == role_id, RoleRight.deleted_at.is_(None)))
        if role is not None and any(_is_wider(work, held) for held in rights):
            raise RoleTooWide(role=role.name)


def require_my_staff(work: UnitOfWork, branch_id: UUID | None) -> None:
    """Whoever has the staff of a branch leaves that of the others; without a branch one belongs to all of them."""
    is_all = work.actor.scope_of(Right.STAFF_CHANGE) is Scope.ALL or work.actor.branch_id is None
    if not is_all and branch_id != work.actor.branch_id:
        raise StaffOfAnotherBranch


def require_my_colleague(work: UnitOfWork, user: User) -> None:
    """That `user` is of the staff one has, and may do nothing that oneself may not."""
    require_my_staff(work, user.branch_id)
    if user.id != work.actor.user_id and work.actor.scope_of(Right.STAFF_CHANGE) is not Scope.ALL:
        held = select(UserRole.role_id).where(UserRole.user_id == user.id, UserRole.deleted_at.is_(None))
        require_no_wider_roles(work, work.all(held))


def _is_wider(work: UnitOfWork, given: RoleRight) -> bool:
    mine = work.actor.scope_of(given.right)
    return mine is None or mine.width < given.scope.width
