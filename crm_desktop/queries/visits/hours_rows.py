"""The weeks of a provider by season, and the days they are away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.visits.provider import Provider, ProviderAbsence, WorkingHours

TABLES = frozenset({"working_hours", "provider_absence", "provider"})


@dataclass(frozen=True)
class HoursRow:
    """One stretch of a weekday (ISO)."""

    weekday: int
    opens_at: str
    closes_at: str
    room_id: UUID | None


@dataclass(frozen=True)
class SeasonRow:
    """The same week from one day until another; None has no end on that side."""

    from_on: date | None
    until_on: date | None
    week: tuple[HoursRow, ...]

    def holds(self, day: date) -> bool:
        return (self.from_on or day) <= day <= (self.until_on or day)


@dataclass(frozen=True)
class AbsenceRow:
    id: UUID
    provider_id: UUID
    provider: str
    starts_on: date
    ends_on: date
    from_time: str | None
    until_time: str | None
    reason: str | None


def season_rows(session: Session, provider_id: UUID) -> list[SeasonRow]:
    """In the order of their days; none for a provider who keeps the hours of the branch."""
    rows = session.scalars(
        select(WorkingHours)
        .where(WorkingHours.provider_id == provider_id, WorkingHours.deleted_at.is_(None))
        .order_by(WorkingHours.weekday, WorkingHours.opens_at, WorkingHours.id)
    )
    seasons: dict[tuple[date | None, date | None], list[HoursRow]] = {}
    for row in rows:
        key = row.valid_from_on, row.valid_until_on
        seasons.setdefault(key, []).append(HoursRow(row.weekday, row.opens_at, row.closes_at, row.room_id))
    ordered = sorted(seasons, key=lambda key: (key[0] or date.min, key[1] or date.max))
    return [SeasonRow(first, last, tuple(seasons[first, last])) for first, last in ordered]


def absence_rows(session: Session, since: date, provider_id: UUID | None = None) -> list[AbsenceRow]:
    """Those that are not over on the day `since`, the next first."""
    statement = (
        select(
            ProviderAbsence.id,
            ProviderAbsence.provider_id,
            Provider.name.label("provider"),
            ProviderAbsence.starts_on,
            ProviderAbsence.ends_on,
            ProviderAbsence.from_time,
            ProviderAbsence.until_time,
            ProviderAbsence.reason,
        )
        .join(Provider, Provider.id == ProviderAbsence.provider_id)
        .where(ProviderAbsence.ends_on >= since, ProviderAbsence.deleted_at.is_(None))
        .order_by(ProviderAbsence.starts_on, Provider.name, ProviderAbsence.id)
    )
    if provider_id is not None:
        statement = statement.where(ProviderAbsence.provider_id == provider_id)
    return [AbsenceRow(**row._asdict()) for row in session.execute(statement)]
