"""The staff: users, their teams and roles, and whom a comment can address (C24-31, C24-32, C24-65)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm_desktop.kit.folding import fold
from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.admin.role import Role, RoleRight, UserRole
from crm_desktop.models.admin.team import Team, TeamMember
from crm_desktop.models.admin.user import User, UserStatus

TABLES = frozenset({"user_account", "user_role", "role", "role_right", "team", "team_member"})


@dataclass(frozen=True)
class UserRow:
    id: UUID
    login: str
    display_name: str
    mobile: str | None
    status: UserStatus
    branch_id: UUID | None
    language: str
    roles: tuple[str, ...]
    teams: tuple[str, ...]


@dataclass(frozen=True)
class TeamRow:
    id: UUID
    name: str
    is_active: bool
    members: int


@dataclass(frozen=True)
class RoleRow:
    id: UUID
    name: str
    preset: str | None
    rights: Mapping[Right, Scope]


@dataclass(frozen=True)
class Colleague:
    id: UUID
    name: str
    login: str


def user_rows(session: Session, actor: Actor, *, with_left: bool = False) -> list[UserRow]:
    """Names of colleagues are everybody's to see; what may be done with them is decided where it is done."""
    statement = select(
        User.id, User.login, User.display_name, User.mobile, User.status, User.branch_id, User.language
    ).where(User.deleted_at.is_(None))
    if not with_left:
        statement = statement.where(User.status != UserStatus.LEFT)
    roles = _names_by_user(
        session,
        select(UserRole.user_id, Role.name)
        .join(Role, Role.id == UserRole.role_id)
        .where(UserRole.deleted_at.is_(None), Role.deleted_at.is_(None))
        .order_by(Role.name),
    )
    teams = _names_by_user(
        session,
        select(TeamMember.user_id, Team.name)
        .join(Team, Team.id == TeamMember.team_id)
        .where(TeamMember.deleted_at.is_(None), Team.deleted_at.is_(None))
        .order_by(Team.name),
    )
    return [
        UserRow(**row._asdict(), roles=roles.get(row.id, ()), teams=teams.get(row.id, ()))
        for row in session.execute(statement.order_by(User.display_name, User.id))
    ]


def colleagues(session: Session, actor: Actor, beginning: str = "", limit: int = 9) -> list[Colleague]:
    """Whom `@` and two letters mean: beginnings of names or of the login (O10)."""
    wanted = fold(beginning)
    rows = session.execute(
        select(User.id, User.display_name, User.login)
        .where(User.deleted_at.is_(None), User.status == UserStatus.ACTIVE)
        .order_by(User.display_name, User.id)
    )
    found = [Colleague(*row) for row in rows]
    fitting = [
        one
        for one in found
        if any(word.startswith(wanted) for word in [*fold(one.name).split(), fold(one.login)])
        or fold(one.name).startswith(wanted)
    ]
    return fitting[:limit]


def team_rows(session: Session, actor: Actor) -> list[TeamRow]:
    members = (
        select(func.count(TeamMember.id))
        .where(TeamMember.team_id == Team.id, TeamMember.deleted_at.is_(None))
        .scalar_subquery()
        .label("members")
    )
    statement = select(Team.id, Team.name, Team.is_active, members).where(Team.deleted_at.is_(None))
    return [TeamRow(**row._asdict()) for row in session.execute(statement.order_by(Team.name, Team.id))]


def team_member_ids(session: Session, actor: Actor, team_id: UUID) -> list[UUID]:
    statement = (
        select(TeamMember.user_id)
        .join(User, User.id == TeamMember.user_id)
        .where(TeamMember.team_id == team_id, TeamMember.deleted_at.is_(None), User.deleted_at.is_(None))
        .order_by(User.display_name, User.id)
    )
    return list(session.scalars(statement))


def role_ids_of(session: Session, actor: Actor, user_id: UUID) -> frozenset[UUID]:
    statement = (
        select(UserRole.role_id)
        .join(Role, Role.id == UserRole.role_id)
        .where(UserRole.user_id == user_id, UserRole.deleted_at.is_(None), Role.deleted_at.is_(None))
    )
    return frozenset(session.scalars(statement))


def team_ids_of(session: Session, actor: Actor, user_id: UUID) -> frozenset[UUID]:
    statement = (
        select(TeamMember.team_id)
        .join(Team, Team.id == TeamMember.team_id)
        .where(TeamMember.user_id == user_id, TeamMember.deleted_at.is_(None), Team.deleted_at.is_(None))
    )
    return frozenset(session.scalars(statement))


def role_rows(session: Session, actor: Actor) -> list[RoleRow]:
    rights: dict[UUID, dict[Right, Scope]] = {}
    found = select(RoleRight.role_id, RoleRight.right, RoleRight.scope).where(RoleRight.deleted_at.is_(None))
    for role_id, right, scope in session.execute(found):
        rights.setdefault(role_id, {})[right] = scope
    roles = session.execute(
        select(Role.id, Role.name, Role.preset).where(Role.deleted_at.is_(None)).order_by(Role.created_at, Role.id)
    )
    return [RoleRow(**row._asdict(), rights=rights.get(row.id, {})) for row in roles]


def _names_by_user(session: Session, statement: object) -> dict[UUID, tuple[str, ...]]:
    found: dict[UUID, tuple[str, ...]] = {}
    for user_id, name in session.execute(statement):  # type: ignore[call-overload]  # any select of user and name
        found[user_id] = (*found.get(user_id, ()), name)
    return found
