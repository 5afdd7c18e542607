"""Staff with real roles, for tests in which what may be done depends on them."""

from __future__ import annotations

from collections.abc import Mapping

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.role import Role, RoleRight, UserRole
from crm_desktop.models.admin.user import User
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_user


def an_administrator(work: UnitOfWork, name: str = "Boss") -> User:
    user = a_user(work, name)
    role = work.add(Role(name=f"Administrator {name}"))
    work.add(RoleRight(role_id=role.id, right=Right.STAFF_CHANGE, scope=Scope.ALL))
    work.add(UserRole(user_id=user.id, role_id=role.id))
    work.session.flush()
    return user


def a_role(work: UnitOfWork, name: str, rights: Mapping[Right, Scope]) -> Role:
    role = work.add(Role(name=name))
    for right, scope in rights.items():
        work.add(RoleRight(role_id=role.id, right=right, scope=scope))
    work.session.flush()
    return role


def a_branch(work: UnitOfWork, name: str) -> Branch:
    return work.add(Branch(name=name, time_zone="Asia/Tehran", region="IR"))
