"""What must hold of the staff as a whole: somebody can always let others in."""

from __future__ import annotations

from sqlalchemy import func, select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right, Scope
from crm_desktop.models.admin.role import Role, RoleRight, UserRole
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.store.unit_of_work import UnitOfWork


class LastAdministrator(Problem):
    code = "staff.last_administrator"


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
