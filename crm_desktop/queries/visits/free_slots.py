"""Free slots of a service: provider and room are there, nobody else has them, the clinic is open."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Select, String, or_, select, type_coerce
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import start_of_day, zone
from crm_desktop.kit.stretches import Stretch, without
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.money.service import Service
from crm_desktop.models.visits.appointment import HOLDING, Appointment
from crm_desktop.models.visits.provider import Provider, ProviderService
from crm_desktop.models.visits.slot_hold import SlotHold
from crm_desktop.queries.visits.working_times import TABLES as WORKING_TABLES
from crm_desktop.queries.visits.working_times import WorkingTime, working_times

TABLES = WORKING_TABLES | {"appointment", "slot_hold", "service", "provider_service"}

STEP = timedelta(minutes=15)
DEFAULT_MINUTES = 30


@dataclass(frozen=True)
class SlotAsk:
    """What is looked for on the days `first` to `last`; no providers means all who give the service.

    `weekdays` are ISO digits, the clock times those of the branch; empty ones ask nothing. `holder_id` sees through
    their own held slots but not what is kept for who waits, `except_id` is the appointment that is being moved.
    """

    service_id: UUID
    first: date
    last: date
    provider_ids: tuple[UUID, ...] = ()
    minutes: int | None = None
    weekdays: str = ""
    from_time: str | None = None
    until_time: str | None = None
    holder_id: UUID | None = None
    except_id: UUID | None = None
    limit: int | None = None


class SlotRow(NamedTuple):
    provider_id: UUID
    provider_name: str
    room_id: UUID | None
    on: date
    starts_at: datetime
    ends_at: datetime


def free_slots(session: Session, branch: Branch, now: datetime, ask: SlotAsk) -> list[SlotRow]:
    """In order of time, then of the providers; none of them begins before `now`."""
    lengths = lengths_of(session, ask.service_id, ask.provider_ids, ask.minutes)
    if not lengths:
        return []
    names = providers_by_place(session, lengths)
    place = {provider_id: number for number, provider_id in enumerate(names)}
    times = working_times(session, branch, lengths, ask.first, ask.last)
    by_provider, by_room = taken(session, branch, now, ask, {one.room_id for one in times if one.room_id is not None})
    beginning: defaultdict[datetime, list[SlotRow]] = defaultdict(list)
    for time in sorted(times, key=lambda one: place[one.provider_id]):
        if ask.weekdays and str(time.on.isoweekday()) not in ask.weekdays:
            continue
        who, on, room = time.provider_id, time.on, time.room_id
        occupied = _near(by_provider.get(who, []), time.stretch)
        if room is not None:
            occupied += _near(by_room[room], time.stretch)
        name, length = names[who], timedelta(minutes=lengths[who])
        for starts_at in _starts(time, occupied, length, now, branch, ask):
            beginning[starts_at].append(SlotRow(who, name, room, on, starts_at, starts_at + length))
    return [row for moment in sorted(beginning) for row in beginning[moment]][: ask.limit]


def _near(busy: list[Stretch], around: Stretch) -> list[Stretch]:
    """Of the sorted stretches those that may meet `around`; no visit is longer than a day."""
    first = bisect_left(busy, (around.starts_at - timedelta(days=1),))
    return busy[first : bisect_left(busy, (around.ends_at,))]


def lengths_of(
    session: Session, service_id: UUID, provider_ids: Collection[UUID] = (), minutes: int | None = None
) -> dict[UUID, int]:
    """Minutes that the service takes by each provider who gives it; who names no services gives them all."""
    service = session.get(Service, service_id)
    usual = minutes or (service.minutes if service is not None else None) or DEFAULT_MINUTES
    statement = select(Provider.id).where(Provider.deleted_at.is_(None), Provider.is_active.is_(True))
    if provider_ids:
        statement = statement.where(Provider.id.in_(provider_ids))
    there = list(session.scalars(statement))
    given = session.execute(
        select(ProviderService.provider_id, ProviderService.service_id, ProviderService.minutes).where(
            ProviderService.provider_id.in_(there), ProviderService.deleted_at.is_(None)
        )
    ).all()
    named = {row.provider_id for row in given}
    own = {row.provider_id: row.minutes for row in given if row.service_id == service_id}
    return {one: minutes or own.get(one) or usual for one in there if one in own or one not in named}


def providers_by_place(session: Session, provider_ids: Collection[UUID]) -> dict[UUID, str]:
    """Their names in the order the clinic keeps."""
    rows = session.execute(
        select(Provider.id, Provider.name)
        .where(Provider.id.in_(provider_ids))
        .order_by(Provider.position, Provider.name, Provider.id)
    )
    return {row.id: row.name for row in rows}


def taken(
    session: Session, branch: Branch, now: datetime, ask: SlotAsk, rooms: Collection[UUID]
) -> tuple[dict[UUID, list[Stretch]], dict[UUID, list[Stretch]]]:
    """What is booked or held, by provider and by room."""
    since, until = (
        start_of_day(ask.first, branch.time_zone),
        start_of_day(ask.last + timedelta(days=1), branch.time_zone),
    )
    booked = _as_kept(Appointment).where(
        # A visit may reach over midnight, but not over two.
        Appointment.on.between(ask.first - timedelta(days=1), ask.last),
        Appointment.status.in_(HOLDING),
        Appointment.deleted_at.is_(None),
        Appointment.ends_at > since,
        *([Appointment.id != ask.except_id] if ask.except_id is not None else []),
    )
    held = _as_kept(SlotHold).where(
        SlotHold.until_at > now,
        SlotHold.deleted_at.is_(None),
        SlotHold.starts_at < until,
        SlotHold.ends_at > since,
        or_(SlotHold.user_id != ask.holder_id, SlotHold.user_id.is_(None), SlotHold.wait_entry_id.is_not(None)),
    )
    by_provider: defaultdict[str, list[Stretch]] = defaultdict(list)
    by_room: defaultdict[str, list[Stretch]] = defaultdict(list)
    read = datetime.fromisoformat
    for statement in (booked, held):
        for provider, room, starts_at, ends_at in session.execute(statement):
            stretch = Stretch(read(starts_at), read(ends_at))
            by_provider[provider].append(stretch)
            by_room[room].append(stretch)
    for stretches in [*by_provider.values(), *by_room.values()]:
        stretches.sort()
    return (
        {UUID(one): stretches for one, stretches in by_provider.items()},
        {one: by_room.get(one.hex, []) for one in rooms},
    )


def _as_kept(model: type[Appointment | SlotHold]) -> Select[str, str, str, str]:
    """Ids and moments as the file spells them: fourteen hundred visits of twenty people are four ids each otherwise."""
    return select(
        type_coerce(model.provider_id, String).label("provider"),
        type_coerce(model.room_id, String).label("room"),
        type_coerce(model.starts_at, String).label("starts"),
        type_coerce(model.ends_at, String).label("ends"),
    )


def _starts(
    time: WorkingTime, occupied: list[Stretch], length: timedelta, now: datetime, branch: Branch, ask: SlotAsk
) -> list[datetime]:
    """On the quarter hours from the beginning of the working time, or as soon as the visit before is over."""
    found = []
    for starts_at, ends_at in without((time.stretch,), occupied):
        if starts_at < now:
            starts_at += STEP * -(-(now - starts_at) // STEP)
        latest = ends_at - length
        while starts_at <= latest:
            found.append(starts_at)
            starts_at += STEP
    if ask.from_time is None and ask.until_time is None:
        return found
    return [starts_at for starts_at in found if _suits(starts_at, branch, ask)]


def _suits(starts_at: datetime, branch: Branch, ask: SlotAsk) -> bool:
    clock_time = starts_at.astimezone(zone(branch.time_zone)).strftime("%H:%M")
    return (ask.from_time or "00:00") <= clock_time < (ask.until_time or "24:00")
