"""Who may act here: a user with teams and the widest scope of each right over all roles (C24-65)."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.admin.role import Role, RoleRight, UserRole
from crm_desktop.models.admin.team import Team, TeamMember
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.store.problems import Gone

TABLES = frozenset({"user_account", "user_role", "role", "role_right", "team", "team_member"})


def actor_of(session: Session, user_id: UUID) -> Actor:
    """Raises Gone for a user who left or may not log in."""
    user = session.get(User, user_id)
    if user is None or user.deleted_at is not None or user.status is not UserStatus.ACTIVE:
        raise Gone(table="user_account")
    teams = session.scalars(
        select(TeamMember.team_id)
        .join(Team, Team.id == TeamMember.team_id)
        .where(TeamMember.user_id == user_id, TeamMember.deleted_at.is_(None), Team.deleted_at.is_(None))
    )
    return Actor(
        user_id=user.id,
        branch_id=user.branch_id,
        team_ids=frozenset(teams),
        rights=_rights(session, user_id),
        name=user.display_name,
    )


def _rights(session: Session, user_id: UUID) -> Mapping[Right, Scope]:
    statement = (
        select(RoleRight.right, RoleRight.scope)
        .join(UserRole, UserRole.role_id == RoleRight.role_id)
        .join(Role, Role.id == RoleRight.role_id)
        .where(
            UserRole.user_id == user_id,
            UserRole.deleted_at.is_(None),
            Role.deleted_at.is_(None),
            RoleRight.deleted_at.is_(None),
        )
    )
    widest: dict[Right, Scope] = {}
    for right, scope in session.execute(statement):
        if right not in widest or scope.width > widest[right].width:
            widest[right] = scope
    return widest
