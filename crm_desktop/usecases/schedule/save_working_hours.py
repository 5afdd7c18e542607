"""Write a provider's whole week at once, for always or for a season; several stretches a day leave a break."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.visits.provider import Provider, WorkingHours
from crm_desktop.models.visits.room import Room
from crm_desktop.rules.timetable import (
    WEEKDAYS,
    living,
    require_apart,
    require_days,
    require_hours,
    require_weekday,
)
from crm_desktop.store.unit_of_work import UnitOfWork

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Hours:
    """One stretch of a weekday (ISO, Monday is 1), by the branch's clock."""

    weekday: int
    opens_at: str
    closes_at: str
    room_id: UUID | None = None


@dataclass(frozen=True)
class SaveWorkingHours:
    """From one day until another, both included; None has no end on that side.

    What stood there before gives way for these days and stays before and after them. A provider without any hours
    keeps those of the branch.
    """

    provider_id: UUID
    week: Sequence[Hours]
    from_on: date | None = None
    until_on: date | None = None


def save_working_hours(work: UnitOfWork, order: SaveWorkingHours) -> list[WorkingHours]:
    work.require(Right.SCHEDULE_CHANGE)
    provider = work.get(Provider, order.provider_id)
    _check(work, order)
    for row in living(work, WorkingHours, WorkingHours.provider_id == provider.id):
        _give_way(work, row, order.from_on, order.until_on)
    return [
        work.add(
            WorkingHours(
                provider_id=provider.id,
                weekday=one.weekday,
                opens_at=one.opens_at,
                closes_at=one.closes_at,
                room_id=one.room_id,
                valid_from_on=order.from_on,
                valid_until_on=order.until_on,
            )
        )
        for one in order.week
    ]


def _check(work: UnitOfWork, order: SaveWorkingHours) -> None:
    require_days(order.from_on, order.until_on)
    for one in order.week:
        require_weekday(one.weekday)
        require_hours(one.opens_at, one.closes_at)
        if one.room_id is not None:
            work.get(Room, one.room_id)
    for weekday in WEEKDAYS:
        require_apart((one.opens_at, one.closes_at) for one in order.week if one.weekday == weekday)


def _give_way(work: UnitOfWork, row: WorkingHours, from_on: date | None, until_on: date | None) -> None:
    """What is left of a row before and after the days of the new week."""
    first, last = row.valid_from_on or date.min, row.valid_until_on or date.max
    begins, ends = from_on or date.min, until_on or date.max
    if last < begins or first > ends:
        return
    if last > ends:
        after = WorkingHours(
            provider_id=row.provider_id,
            weekday=row.weekday,
            opens_at=row.opens_at,
            closes_at=row.closes_at,
            room_id=row.room_id,
            valid_from_on=ends + DAY,
            valid_until_on=row.valid_until_on,
        )
        work.add(after)
    if first < begins:
        row.valid_until_on = begins - DAY
    else:
        work.remove(row)
