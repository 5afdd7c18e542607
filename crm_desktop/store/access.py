"""The one access policy: which rows somebody sees, under every query and use case (pain P25)."""

from __future__ import annotations

from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, false, or_, select, true
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.admin.role import Role, RoleRight, UserRole
from crm_desktop.models.admin.team import TeamMember
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.models.base import Synced
from crm_desktop.store.problems import NoRight

S = TypeVar("S", bound=Select[*tuple[Any, ...]])
_FEW = 3


def may_see(actor: Actor, model: type[Synced], right: Right | None = None) -> ColumnElement[bool]:
    """The condition that keeps the rows of `model` which `actor` may see (or use `right` on)."""
    access = model.ACCESS
    if access is None:
        return true()
    scope = actor.scope_of(right or access.see)
    if scope is None:
        return false()
    if scope is Scope.ALL:
        return true()
    table = model.__table__.c
    here = or_(table.branch_id == actor.branch_id, table.branch_id.is_(None))
    ways: list[ColumnElement[bool]] = []
    if access.public is not None and right in (None, access.see):
        # First: it is true of nearly every row, and stands in the index that lists are read from.
        column, value = access.public
        ways.append(table[column] == value)
    ways += [table[owner] == actor.user_id for owner in access.owners]
    # Rows that are nobody's own are the whole branch's, however narrow the scope.
    if scope is Scope.BRANCH or not access.owners:
        ways.append(here)
    if access.team is not None:
        # Work given to one's team is everybody's of that team, whatever the scope: somebody must take it.
        ways.append(table[access.team].in_(tuple(actor.team_ids)))
    if access.team is not None and access.shares_unclaimed:
        ways.append(and_(here, table[access.owners[0]].is_(None), table[access.team].is_(None)))
    if scope is Scope.TEAM and access.owners:
        mates = select(TeamMember.user_id).where(
            TeamMember.team_id.in_(tuple(actor.team_ids)), TeamMember.deleted_at.is_(None)
        )
        ways += [table[owner].in_(mates) for owner in access.owners]
    return or_(*ways)


def seen(statement: S, actor: Actor, model: type[Synced]) -> S:
    """The statement without deleted rows and rows that `actor` may not see."""
    return statement.where(model.deleted_at.is_(None), may_see(actor, model))


def require(actor: Actor, right: Right) -> Scope:
    """The scope of the right, or NoRight with the right's name."""
    scope = actor.scope_of(right)
    if scope is None:
        raise NoRight(right=right.value)
    return scope


def givers(session: Session) -> tuple[str, ...]:
    """Who can give somebody a right: a few names, in their order; names of colleagues are everybody's to see."""
    statement = (
        select(User.display_name)
        .join(UserRole, UserRole.user_id == User.id)
        .join(Role, Role.id == UserRole.role_id)
        .join(RoleRight, RoleRight.role_id == Role.id)
        .where(RoleRight.right == Right.STAFF_CHANGE, RoleRight.scope == Scope.ALL)
        .where(User.status == UserStatus.ACTIVE)
        .where(*(table.deleted_at.is_(None) for table in (User, UserRole, Role, RoleRight)))
        .distinct()
        .order_by(User.display_name)
        .limit(_FEW)
    )
    return tuple(session.scalars(statement))


def may_do(actor: Actor, right: Right, row: Synced, mates: frozenset[UUID] = frozenset()) -> bool:
    """Whether `actor` may use `right` on this very row; `mates` are the users of the actor's teams."""
    scope = actor.scope_of(right)
    if scope is None:
        return False
    access = row.ACCESS
    if scope is Scope.ALL or access is None:
        return True
    if access.public is not None and right is access.see and getattr(row, access.public[0]) == access.public[1]:
        return True
    here = row.branch_id in (None, actor.branch_id)
    if here and (scope is Scope.BRANCH or not access.owners):
        return True
    owners = {getattr(row, owner) for owner in access.owners} - {None}
    if actor.user_id in owners:
        return True
    team_id = getattr(row, access.team) if access.team is not None else None
    if team_id is not None and team_id in actor.team_ids:
        return True
    if scope is Scope.TEAM and owners & mates:
        return True
    return here and access.shares_unclaimed and team_id is None and getattr(row, access.owners[0]) is None
