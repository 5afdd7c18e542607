"""When providers work: their hours by season, without breaks, holidays, days off and absences."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from operator import itemgetter
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import END_OF_DAY, moment_on, start_of_day
from crm_desktop.kit.stretches import Stretch, without
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.holiday import Holiday
from crm_desktop.models.visits.provider import Provider, ProviderAbsence, WorkingHours

TABLES = frozenset({"branch", "holiday", "provider", "working_hours", "provider_absence"})


class WorkingTime(NamedTuple):
    """One unbroken stretch in which the provider gives visits, and the room they do it in."""

    provider_id: UUID
    on: date
    stretch: Stretch
    room_id: UUID | None


@dataclass(frozen=True)
class _Hours:
    provider_id: UUID
    weekday: int | None  # none: every working day of the branch
    opens_at: str
    closes_at: str
    room_id: UUID | None
    valid_from_on: date | None = None
    valid_until_on: date | None = None

    def are_of(self, day: date) -> bool:
        """Of a day of their weekday."""
        return (self.valid_from_on is None or self.valid_from_on <= day) and (
            self.valid_until_on is None or day <= self.valid_until_on
        )


def working_times(
    session: Session, branch: Branch, provider_ids: Collection[UUID], first: date, last: date
) -> list[WorkingTime]:
    """Of the days `first` to `last`, both included, in order; who has no hours of their own keeps the branch's."""
    closed = _holidays(session, branch, first, last)
    away = _absences(session, branch, provider_ids, first, last)
    moments = _Moments(branch.time_zone)
    found: list[tuple[Stretch, str, WorkingTime]] = []
    of_weekday: defaultdict[int, list[tuple[str, _Hours]]] = defaultdict(list)
    for one in _hours(session, branch, provider_ids):
        for weekday in (one.weekday,) if one.weekday is not None else range(1, 8):
            of_weekday[weekday].append((one.provider_id.hex, one))
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        if str(day.isoweekday()) in branch.days_off:
            continue
        for place, hours in of_weekday[day.isoweekday()]:
            if hours.are_of(day):
                who = hours.provider_id
                for stretch in _left(_open(hours, day, closed.get(day), moments), away.get(who)):
                    found.append((stretch, place, WorkingTime(who, day, stretch, hours.room_id)))
    found.sort(key=itemgetter(0, 1))
    return [time for _, _, time in found]


def _left(opened: Stretch | None, away: list[Stretch] | None) -> Sequence[Stretch]:
    if opened is None:
        return ()
    return without((opened,), away) if away else (opened,)


class _Moments:
    """Twenty providers begin at nine: a wall clock's time of a day is one moment, reckoned once."""

    def __init__(self, time_zone: str) -> None:
        self._zone = time_zone
        self._known: dict[tuple[date, str], datetime] = {}

    def at(self, day: date, clock_time: str) -> datetime:
        key = day, clock_time
        if key not in self._known:
            self._known[key] = moment_on(day, clock_time, self._zone)
        return self._known[key]


def _open(hours: _Hours, day: date, holiday: Holiday | None, moments: _Moments) -> Stretch | None:
    opens_at, closes_at = hours.opens_at, hours.closes_at
    if holiday is not None:
        if holiday.opens_at is None or holiday.closes_at is None:
            return None
        opens_at, closes_at = max(opens_at, holiday.opens_at), min(closes_at, holiday.closes_at)
    return Stretch(moments.at(day, opens_at), moments.at(day, closes_at)) if opens_at < closes_at else None


def _hours(session: Session, branch: Branch, provider_ids: Collection[UUID]) -> list[_Hours]:
    providers = session.execute(
        select(Provider.id, Provider.room_id).where(Provider.id.in_(provider_ids), Provider.deleted_at.is_(None))
    ).all()
    rooms = {row.id: row.room_id for row in providers}
    hours = WorkingHours
    rows = session.execute(
        select(
            hours.provider_id,
            hours.weekday,
            hours.opens_at,
            hours.closes_at,
            hours.room_id,
            hours.valid_from_on,
            hours.valid_until_on,
        ).where(hours.provider_id.in_(provider_ids), hours.deleted_at.is_(None))
    ).all()
    own = [
        _Hours(
            row.provider_id,
            row.weekday,
            row.opens_at,
            row.closes_at,
            row.room_id or rooms.get(row.provider_id),
            row.valid_from_on,
            row.valid_until_on,
        )
        for row in rows
        if row.provider_id in rooms
    ]
    with_own = {one.provider_id for one in own}
    return own + [
        _Hours(provider_id, None, branch.opens_at, branch.closes_at, room_id)
        for provider_id, room_id in rooms.items()
        if provider_id not in with_own
    ]


def _holidays(session: Session, branch: Branch, first: date, last: date) -> dict[date, Holiday]:
    rows = session.scalars(
        select(Holiday).where(
            Holiday.on.between(first, last),
            Holiday.deleted_at.is_(None),
            or_(Holiday.branch_id == branch.id, Holiday.branch_id.is_(None)),
        )
    )
    return {row.on: row for row in rows}


def _absences(
    session: Session, branch: Branch, provider_ids: Iterable[UUID], first: date, last: date
) -> defaultdict[UUID, list[Stretch]]:
    rows = session.scalars(
        select(ProviderAbsence).where(
            ProviderAbsence.provider_id.in_(list(provider_ids)),
            ProviderAbsence.starts_on <= last,
            ProviderAbsence.ends_on >= first,
            ProviderAbsence.deleted_at.is_(None),
        )
    )
    away: defaultdict[UUID, list[Stretch]] = defaultdict(list)
    for row in rows:
        zone = branch.time_zone
        starts = moment_on(row.starts_on, row.from_time, zone) if row.from_time else start_of_day(row.starts_on, zone)
        ends = moment_on(row.ends_on, row.until_time or END_OF_DAY, zone)
        away[row.provider_id].append(Stretch(starts, ends))
    return away
