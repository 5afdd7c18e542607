"""Roles: bundles of rights with their scopes, and who has them."""

from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Name, link


class Role(Synced):
    """A named bundle of rights; `preset` names the built-in one it was made from."""

    __tablename__ = "role"

    name: Mapped[Name]
    preset: Mapped[str | None] = mapped_column(String(24), default=None)


class RoleRight(Synced):
    __tablename__ = "role_right"

    role_id: Mapped[UUID] = link("role")
    right: Mapped[Right]
    scope: Mapped[Scope]


class UserRole(Synced):
    """Several roles a person (C24-65); the widest scope of each right counts."""

    __tablename__ = "user_role"

    user_id: Mapped[UUID] = link("user_account")
    role_id: Mapped[UUID] = link("role")
