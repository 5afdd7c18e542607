"""Organisations and the persons who belong to them (SM-09)."""

import enum
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Name, link


class OrganizationStatus(enum.StrEnum):
    ACTIVE = "active"
    ARCHIVED = "archived"


class Organization(Synced):
    __tablename__ = "organization"
    __table_args__ = (Index("ix_organization_name", "name"),)

    name: Mapped[Name]
    kind: Mapped[str | None] = mapped_column(String(60), default=None)
    city: Mapped[str | None] = mapped_column(String(80), default=None)
    status: Mapped[OrganizationStatus] = mapped_column(default=OrganizationStatus.ACTIVE)


class OrganizationMember(Synced):
    __tablename__ = "organization_member"

    organization_id: Mapped[UUID] = link("organization")
    person_id: Mapped[UUID] = link("person")
    position: Mapped[str | None] = mapped_column(String(80), default=None)
