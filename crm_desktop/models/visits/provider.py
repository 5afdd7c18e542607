"""Providers (therapists): what they offer, when they work, when they are away."""

from datetime import date
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Name, link


class Provider(Synced):
    """Somebody who gives visits; `user_id` if they also work with the program."""

    __tablename__ = "provider"

    name: Mapped[Name]
    speciality: Mapped[str | None] = mapped_column(String(80), default=None)
    colour: Mapped[str] = mapped_column(String(12), default="gray")
    user_id: Mapped[UUID | None] = link("user_account")
    room_id: Mapped[UUID | None] = link("room", index=False)  # where they usually work
    position: Mapped[Count] = mapped_column(default=0)
    is_active: Mapped[bool] = mapped_column(default=True)


class ProviderService(Synced):
    """A service the provider gives, with their own length if it differs."""

    __tablename__ = "provider_service"

    provider_id: Mapped[UUID] = link("provider")
    service_id: Mapped[UUID] = link("service")
    minutes: Mapped[Count | None] = mapped_column(default=None)


class WorkingHours(Synced):
    """One stretch of a weekday; the gap between two of one day is a break, a season bounds both ends."""

    __tablename__ = "working_hours"

    provider_id: Mapped[UUID] = link("provider")
    weekday: Mapped[Count]  # ISO: Monday is 1
    opens_at: Mapped[str] = mapped_column(String(5))  # "09:00" of the branch's day
    closes_at: Mapped[str] = mapped_column(String(5))
    room_id: Mapped[UUID | None] = link("room", index=False)
    valid_from_on: Mapped[date | None] = mapped_column(default=None)
    valid_until_on: Mapped[date | None] = mapped_column(default=None)


class ProviderAbsence(Synced):
    """Days, or some hours of one day, on which a provider does not work."""

    __tablename__ = "provider_absence"
    __table_args__ = (Index("ix_provider_absence_days", "provider_id", "starts_on", "ends_on"),)

    provider_id: Mapped[UUID] = link("provider", index=False)
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    from_time: Mapped[str | None] = mapped_column(String(5), default=None)
    until_time: Mapped[str | None] = mapped_column(String(5), default=None)
    reason: Mapped[str | None] = mapped_column(String(200), default=None)
