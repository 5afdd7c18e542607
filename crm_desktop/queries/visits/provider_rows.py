"""Who gives visits, with what they give and how many hours they work a week."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from crm_desktop.models.admin.user import User
from crm_desktop.models.money.service import Service
from crm_desktop.models.visits.provider import Provider, ProviderAbsence, ProviderService, WorkingHours
from crm_desktop.models.visits.room import Room

TABLES = frozenset(
    {"provider", "provider_service", "service", "room", "working_hours", "provider_absence", "user_account"}
)


@dataclass(frozen=True)
class ProviderRow:
    """`services` empty: all of them. `week_minutes` None: the hours of the branch. `away_until_on` if away today."""

    id: UUID
    name: str
    speciality: str | None
    colour: str
    user_id: UUID | None
    user: str | None
    room_id: UUID | None
    room: str | None
    branch_id: UUID | None
    position: int
    is_active: bool
    services: tuple[str, ...]
    week_minutes: int | None
    away_until_on: date | None


def provider_rows(session: Session, today: date, *, inactive: bool = False) -> list[ProviderRow]:
    """In the clinic's order; those who no longer work here only on demand."""
    statement = (
        select(
            Provider.id,
            Provider.name,
            Provider.speciality,
            Provider.colour,
            Provider.user_id,
            User.display_name.label("user"),
            Provider.room_id,
            Room.name.label("room"),
            Provider.branch_id,
            Provider.position,
            Provider.is_active,
        )
        .outerjoin(Room, Room.id == Provider.room_id)
        .outerjoin(User, User.id == Provider.user_id)
        .where(Provider.deleted_at.is_(None))
        .order_by(Provider.position, Provider.name, Provider.id)
    )
    if not inactive:
        statement = statement.where(Provider.is_active.is_(True))
    services, weeks, away = _services(session), _weeks(session, today), _away(session, today)
    return [
        ProviderRow(
            **row._asdict(),
            services=tuple(services[row.id]),
            week_minutes=weeks.get(row.id),
            away_until_on=away.get(row.id),
        )
        for row in session.execute(statement)
    ]


def services_given(session: Session, provider_id: UUID) -> dict[UUID, int | None]:
    """Service → the provider's own minutes, None for the service's length; empty: all services."""
    rows = session.execute(
        select(ProviderService.service_id, ProviderService.minutes).where(
            ProviderService.provider_id == provider_id, ProviderService.deleted_at.is_(None)
        )
    )
    return {row.service_id: row.minutes for row in rows}


def _services(session: Session) -> defaultdict[UUID, list[str]]:
    found: defaultdict[UUID, list[str]] = defaultdict(list)
    rows = session.execute(
        select(ProviderService.provider_id, Service.name)
        .join(Service, Service.id == ProviderService.service_id)
        .where(ProviderService.deleted_at.is_(None), Service.deleted_at.is_(None))
        .order_by(Service.name, Service.id)
    )
    for row in rows:
        found[row.provider_id].append(row.name)
    return found


def _weeks(session: Session, today: date) -> dict[UUID, int]:
    """Minutes a week by the hours that hold today; none for who only has those of another season."""
    has: dict[UUID, int] = {}
    rows = session.scalars(select(WorkingHours).where(WorkingHours.deleted_at.is_(None)))
    for row in rows:
        is_now = (row.valid_from_on or today) <= today <= (row.valid_until_on or today)
        minutes = _minutes(row.closes_at) - _minutes(row.opens_at) if is_now else 0
        has[row.provider_id] = has.get(row.provider_id, 0) + minutes
    return has


def _away(session: Session, today: date) -> dict[UUID, date]:
    rows = session.execute(
        select(ProviderAbsence.provider_id, ProviderAbsence.ends_on).where(
            ProviderAbsence.starts_on <= today,
            ProviderAbsence.ends_on >= today,
            or_(ProviderAbsence.from_time.is_(None), ProviderAbsence.until_time.is_(None)),
            ProviderAbsence.deleted_at.is_(None),
        )
    )
    return {row.provider_id: row.ends_on for row in rows}


def _minutes(clock_time: str) -> int:
    hours, minutes = clock_time.split(":")
    return int(hours) * 60 + int(minutes)
