"""Change a colleague's names, number, language or login; everybody may set their own language and calendar."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.rules.staffing import require_administrator_left, require_my_colleague, require_my_staff
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.staff.add_user import free_login, free_mobile, named

OWN = frozenset({"language", "calendar", "digits"})
FIELDS = OWN | {"login", "display_name", "mobile", "status", "branch_id"}


@dataclass(frozen=True)
class ChangeUser:
    """`fields` has only what changes, by the names of the user's columns."""

    user_id: UUID
    fields: Mapping[str, Any]


def change_user(work: UnitOfWork, order: ChangeUser) -> User:
    unknown = set(order.fields) - FIELDS
    if unknown:
        raise ValueError(f"not a user's field: {sorted(unknown)}")
    user = work.get(User, order.user_id)
    if user.id != work.actor.user_id or not set(order.fields) <= OWN:
        work.require(Right.STAFF_CHANGE)
        require_my_colleague(work, user)
        require_my_staff(work, order.fields.get("branch_id", user.branch_id))
    for name, value in order.fields.items():
        if name == "login":
            user.login = free_login(work, value, user.id)
        elif name == "mobile":
            user.mobile = free_mobile(work, value, user.id)
        elif name == "display_name":
            user.display_name = named(value)
        else:
            setattr(user, name, value)
    if user.status is UserStatus.ACTIVE and "mobile" not in order.fields:
        # Somebody who comes back may find the number given to another.
        user.mobile = free_mobile(work, user.mobile, user.id)
    require_administrator_left(work)
    return user
