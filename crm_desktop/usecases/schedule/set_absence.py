"""A provider is away: on whole days, or some hours of one; says which visits that hits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.clock import END_OF_DAY, moment_on, start_of_day
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.appointment import COMING, Appointment
from crm_desktop.models.visits.provider import Provider, ProviderAbsence
from crm_desktop.rules.timetable import require_days, require_hours
from crm_desktop.store.access import seen
from crm_desktop.store.unit_of_work import UnitOfWork


class HoursOfOneDay(Problem):
    """Hours are away from one day; several days are away whole."""

    code = "schedule.hours_of_one_day"


@dataclass(frozen=True)
class SetAbsence:
    """`until_on` None is the same day; `absence_id` changes one."""

    provider_id: UUID
    from_on: date
    until_on: date | None = None
    from_time: str | None = None
    until_time: str | None = None
    reason: str | None = None
    absence_id: UUID | None = None


@dataclass(frozen=True)
class HitVisit:
    """Somebody who is to be called: their visit falls into the absence. `person` is empty if the actor may not know."""

    appointment_id: UUID
    person_id: UUID
    person: str
    starts_at: datetime


@dataclass(frozen=True)
class Absence:
    id: UUID
    hit: tuple[HitVisit, ...]


def set_absence(work: UnitOfWork, order: SetAbsence) -> Absence:
    work.require(Right.SCHEDULE_CHANGE)
    provider = work.get(Provider, order.provider_id)
    last = order.until_on or order.from_on
    _check(order, last)
    row = work.get(ProviderAbsence, order.absence_id) if order.absence_id is not None else None
    if row is None:
        row = work.add(ProviderAbsence(provider_id=provider.id, starts_on=order.from_on, ends_on=last))
    row.provider_id, row.starts_on, row.ends_on = provider.id, order.from_on, last
    row.from_time, row.until_time = order.from_time, order.until_time
    row.reason = (order.reason or "").strip() or None
    work.session.flush()
    return Absence(row.id, _hit(work, row))


def _check(order: SetAbsence, last: date) -> None:
    require_days(order.from_on, last)
    if order.from_time is not None or order.until_time is not None:
        if last != order.from_on:
            raise HoursOfOneDay
        require_hours(order.from_time or "00:00", order.until_time or END_OF_DAY)


def _hit(work: UnitOfWork, row: ProviderAbsence) -> tuple[HitVisit, ...]:
    zone = work.branch.time_zone
    begins = moment_on(row.starts_on, row.from_time, zone) if row.from_time else start_of_day(row.starts_on, zone)
    ends = moment_on(row.ends_on, row.until_time or END_OF_DAY, zone)
    visits: Sequence[Appointment] = work.all(
        select(Appointment)
        .where(
            Appointment.provider_id == row.provider_id,
            Appointment.status.in_(COMING),
            Appointment.starts_at < ends,
            Appointment.ends_at > max(begins, work.now),
            Appointment.deleted_at.is_(None),
        )
        .order_by(Appointment.starts_at, Appointment.id)
    )
    whose = select(Person).where(Person.id.in_([visit.person_id for visit in visits]))
    names = {person.id: person.full_name for person in work.all(seen(whose, work.actor, Person))}
    return tuple(
        HitVisit(visit.id, visit.person_id, names.get(visit.person_id, ""), visit.starts_at) for visit in visits
    )
