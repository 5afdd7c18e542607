"""Whether a visit may be given at a time: somebody works, nobody else is there, the clinic is open (C24-55)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select

from crm_desktop.kit.clock import day_of
from crm_desktop.kit.problems import Problem
from crm_desktop.kit.stretches import Stretch
from crm_desktop.models.access import Right
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.appointment import HOLDING, Appointment
from crm_desktop.models.visits.provider import Provider
from crm_desktop.models.visits.room import Room
from crm_desktop.models.visits.slot_hold import SlotHold
from crm_desktop.models.visits.wait_entry import WaitEntry
from crm_desktop.queries.visits.day_holidays import day_holiday
from crm_desktop.queries.visits.free_slots import lengths_of
from crm_desktop.queries.visits.working_times import working_times
from crm_desktop.rules.history import name_of, user_name
from crm_desktop.rules.places import branch_at, visit_place
from crm_desktop.rules.timetable import require_minutes
from crm_desktop.store.access import seen
from crm_desktop.store.unit_of_work import UnitOfWork


class SlotPassed(Problem):
    """The time is over already."""

    code = "appointment.in_past"


class ServiceNotGiven(Problem):
    """The provider does not give this service, or no longer works here; or nobody gives it any more."""

    code = "appointment.service_not_given"


class ClinicClosed(Problem):
    """A day off of the branch, or a holiday, which is named."""

    code = "appointment.clinic_closed"


class OutsideHours(Problem):
    code = "appointment.outside_hours"


class SlotTaken(Problem):
    """The provider has somebody else then, who is named to those that may see them (pain P25)."""

    code = "appointment.slot_taken"


class RoomTaken(Problem):
    code = "appointment.room_taken"


class SlotKept(Problem):
    """A colleague is talking about this slot right now."""

    code = "appointment.slot_held"


class PersonBooked(Problem):
    """The same person cannot be in two places."""

    code = "appointment.person_booked"


class OverbookReasonNeeded(Problem):
    code = "appointment.overbook_reason_needed"


@dataclass(frozen=True)
class Slot:
    """A time with a provider; `except_id` is the appointment that would leave its place for this one."""

    person_id: UUID | None
    service_id: UUID
    provider_id: UUID
    starts_at: datetime
    minutes: int | None = None
    room_id: UUID | None = None
    except_id: UUID | None = None

    def lasting(self, minutes: int) -> Stretch:
        return Stretch(self.starts_at, self.starts_at + timedelta(minutes=minutes))


@dataclass(frozen=True)
class Place:
    """What the visit will take; `is_overbooked` if a rule was set aside by right.

    `branch_id` is where it takes place; None: where whoever books works.
    """

    stretch: Stretch
    room_id: UUID | None
    branch_id: UUID | None = None
    is_overbooked: bool = False


def place_for(work: UnitOfWork, slot: Slot, overbook_reason: str | None = None) -> Place:
    """Where and how long; raises the first Problem against it, unless overbooking is allowed and said why."""
    require_minutes(slot.minutes)
    lengths = lengths_of(work.session, slot.service_id, (slot.provider_id,), slot.minutes)
    if slot.provider_id not in lengths or (slot.except_id is None and _is_put_away(work, slot.service_id)):
        raise ServiceNotGiven(
            provider=name_of(work.session, Provider, slot.provider_id),
            service=name_of(work.session, Service, slot.service_id),
        )
    stretch = slot.lasting(lengths[slot.provider_id])
    if stretch.starts_at < work.now:
        raise SlotPassed(at=stretch.starts_at)
    work.session.flush()
    _require_person_free(work, slot, stretch)
    room_id, against = _against(work, slot, stretch)
    branch_id = visit_place(work, slot.provider_id, room_id)
    if against is None:
        return Place(stretch, room_id, branch_id)
    if overbook_reason is None:
        raise against
    work.require(Right.APPOINTMENTS_OVERBOOK)
    if not overbook_reason.strip():
        raise OverbookReasonNeeded
    return Place(stretch, room_id, branch_id, is_overbooked=True)


def _is_put_away(work: UnitOfWork, service_id: UUID) -> bool:
    """No new visits for it; those that were booked before may still be moved."""
    service = work.session.get_one(Service, service_id)
    return service.is_archived or service.deleted_at is not None


def _against(work: UnitOfWork, slot: Slot, stretch: Stretch) -> tuple[UUID | None, Problem | None]:
    room_id, problem = _hours(work, slot, stretch)
    slot = replace(slot, room_id=room_id)
    for question in (_provider, _room, _kept):
        problem = problem or question(work, slot, stretch)
    return room_id, problem


def _hours(work: UnitOfWork, slot: Slot, stretch: Stretch) -> tuple[UUID | None, Problem | None]:
    branch = branch_at(work, visit_place(work, slot.provider_id, slot.room_id))
    day = day_of(stretch.starts_at, branch.time_zone)
    times = working_times(work.session, branch, (slot.provider_id,), day, day)
    for time in times:
        if time.stretch.holds(stretch):
            return slot.room_id or time.room_id, None
    provider = work.session.get_one(Provider, slot.provider_id)
    usual = slot.room_id or provider.room_id
    holiday = day_holiday(work.session, branch, day)
    if str(day.isoweekday()) in branch.days_off or (holiday is not None and holiday.opens_at is None):
        return usual, ClinicClosed(day=day, name=holiday.name if holiday is not None else "")
    return usual, OutsideHours(provider=provider.name, at=stretch.starts_at)


def _provider(work: UnitOfWork, slot: Slot, stretch: Stretch) -> Problem | None:
    found = _meeting(work, slot, stretch, Appointment.provider_id == slot.provider_id)
    if found is None:
        return None
    person = work.session.scalars(seen(select(Person).where(Person.id == found.person_id), work.actor, Person)).first()
    named = {"name": person.full_name} if person is not None else {}
    return SlotTaken(provider=name_of(work.session, Provider, slot.provider_id), at=found.starts_at, **named)


def _room(work: UnitOfWork, slot: Slot, stretch: Stretch) -> Problem | None:
    if slot.room_id is None:
        return None
    found = _meeting(work, slot, stretch, Appointment.room_id == slot.room_id)
    return None if found is None else RoomTaken(room=name_of(work.session, Room, slot.room_id), at=found.starts_at)


def _kept(work: UnitOfWork, slot: Slot, stretch: Stretch) -> Problem | None:
    """What one holds oneself is in nobody's way, unless it is kept for somebody else who waits."""
    place = SlotHold.provider_id == slot.provider_id
    hold = work.session.scalars(
        select(SlotHold)
        .outerjoin(WaitEntry, WaitEntry.id == SlotHold.wait_entry_id)
        .where(
            place if slot.room_id is None else or_(place, SlotHold.room_id == slot.room_id),
            SlotHold.until_at > work.now,
            SlotHold.starts_at < stretch.ends_at,
            SlotHold.ends_at > stretch.starts_at,
            or_(SlotHold.user_id != work.actor.user_id, WaitEntry.person_id != slot.person_id),
            SlotHold.deleted_at.is_(None),
        )
        .limit(1)
    ).first()
    return None if hold is None else SlotKept(name=user_name(work.session, hold.user_id), until=hold.until_at)


def _require_person_free(work: UnitOfWork, slot: Slot, stretch: Stretch) -> None:
    if slot.person_id is None:
        return
    found = _meeting(work, slot, stretch, Appointment.person_id == slot.person_id)
    if found is not None:
        raise PersonBooked(provider=name_of(work.session, Provider, found.provider_id), at=found.starts_at)


def _meeting(work: UnitOfWork, slot: Slot, stretch: Stretch, whose: ColumnElement[bool]) -> Appointment | None:
    statement = (
        select(Appointment)
        .where(
            whose,
            Appointment.starts_at < stretch.ends_at,
            Appointment.ends_at > stretch.starts_at,
            Appointment.status.in_(HOLDING),
            Appointment.deleted_at.is_(None),
        )
        .order_by(Appointment.starts_at)
        .limit(1)
    )
    if slot.except_id is not None:
        statement = statement.where(Appointment.id != slot.except_id)
    return work.session.scalars(statement).first()
