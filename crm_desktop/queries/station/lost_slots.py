"""Visits whose time was given to somebody else at another station, and the free times nearest to it (R13, B6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import day_of
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.user import User
from crm_desktop.models.base import Synced
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.appointment import HOLDING, Appointment, AppointmentStatus
from crm_desktop.models.visits.provider import Provider
from crm_desktop.queries.visits.free_slots import TABLES as SLOT_TABLES
from crm_desktop.queries.visits.free_slots import SlotAsk, SlotRow, free_slots
from crm_desktop.queries.visits.schedule_days import branch_of
from crm_desktop.store.access import may_see

TABLES = SLOT_TABLES | {"appointment"}

MOST = 3
_TOLD_FOR = timedelta(days=7)  # a lost slot of last week is still somebody who came in vain
_AROUND = timedelta(days=7)


@dataclass(frozen=True)
class LostSlot:
    """The visit without a place, and who has the time now; a name only of somebody who may be seen."""

    appointment_id: UUID
    status: AppointmentStatus
    service: str
    provider: str
    starts_at: datetime
    ends_at: datetime
    taken_by: str = ""
    booked_by: str = ""
    booked_at: datetime | None = None


def nearest_slots(session: Session, actor: Actor, now: datetime, appointment_id: UUID) -> list[SlotRow]:
    """Three at most, in order of time, none over another: two with the same therapist, one with whoever is free."""
    visit = session.get(Appointment, appointment_id)
    if visit is None:
        return []
    branch = branch_of(session, actor)
    today, minutes = day_of(now, branch.time_zone), int((visit.ends_at - visit.starts_at).total_seconds() // 60)
    ask = SlotAsk(
        service_id=visit.service_id,
        first=max(visit.on - _AROUND, today),
        last=max(visit.on, today) + _AROUND,
        minutes=minutes,
        holder_id=actor.user_id,
        except_id=visit.id,
    )
    near = sorted(free_slots(session, branch, now, ask), key=lambda one: abs(one.starts_at - visit.starts_at))
    own = _apart([one for one in near if one.provider_id == visit.provider_id])
    others = _apart([one for one in near if one.provider_id != visit.provider_id])
    chosen = own[: MOST - 1] + others[:1]
    chosen += (own[MOST - 1 :] + others[1:])[: MOST - len(chosen)]
    return sorted(chosen, key=lambda one: (one.starts_at, one.provider_name))


def _apart(slots: list[SlotRow]) -> list[SlotRow]:
    """A quarter of an hour earlier or later is no other choice."""
    found: list[SlotRow] = []
    for one in slots:
        if all(one.ends_at <= other.starts_at or one.starts_at >= other.ends_at for other in found):
            found.append(one)
        if len(found) == MOST:
            break
    return found


def lost_slot(session: Session, actor: Actor, appointment: Appointment, taken: dict[str, Any]) -> LostSlot:
    """`taken` is the server's word to whoever lost the slot; colleagues of the branch see it from the visits alone."""
    other = _holder(session, appointment, taken)
    taken_by, booked_by = str(taken.get("person_name") or ""), str(taken.get("by_name") or "")
    if other is not None:
        taken_by = taken_by or _person(session, actor, other.person_id)
        booked_by = booked_by or _user(session, other.created_by)
    return LostSlot(
        appointment_id=appointment.id,
        status=appointment.status,
        service=session.scalar(select(Service.name).where(Service.id == appointment.service_id)) or "",
        provider=session.scalar(select(Provider.name).where(Provider.id == appointment.provider_id)) or "",
        starts_at=appointment.starts_at,
        ends_at=appointment.ends_at,
        taken_by=taken_by,
        booked_by=booked_by,
        booked_at=other.created_at if other is not None else None,
    )


def _holder(session: Session, lost: Appointment, taken: dict[str, Any]) -> Appointment | None:
    """The visit that has the time, as far as it is in this base; none once it was given another one."""
    if named := taken.get("appointment_id"):
        return session.get(Appointment, UUID(str(named)))
    same = Appointment.provider_id == lost.provider_id
    if lost.room_id is not None:
        same = or_(same, Appointment.room_id == lost.room_id)
    return session.scalars(
        select(Appointment)
        .where(
            # A visit may reach over midnight, but not over two.
            Appointment.on.between(lost.on - timedelta(days=1), lost.on + timedelta(days=1)),
            Appointment.starts_at < lost.ends_at,
            Appointment.ends_at > lost.starts_at,
            Appointment.status.in_(HOLDING),
            Appointment.is_overbooked.is_(False),
            Appointment.deleted_at.is_(None),
            same,
        )
        .order_by(Appointment.starts_at, Appointment.id)
        .limit(1)
    ).one_or_none()


def _person(session: Session, actor: Actor, person_id: UUID) -> str:
    found = session.scalars(select(Person).where(Person.id == person_id, may_see(actor, Person))).one_or_none()
    return found.full_name if found is not None else ""


def _user(session: Session, user_id: UUID | None) -> str:
    return "" if user_id is None else session.scalar(select(User.display_name).where(User.id == user_id)) or ""


def unplaced(actor: Actor, today: date, what: Any) -> Any:
    """Of the whole branch, whoever booked it: who answers the telephone moves it."""
    model: type[Synced] = Appointment
    return select(what).where(
        Appointment.on >= today - _TOLD_FOR,
        Appointment.status == AppointmentStatus.UNPLACED,
        Appointment.deleted_at.is_(None),
        may_see(actor, model),
    )
