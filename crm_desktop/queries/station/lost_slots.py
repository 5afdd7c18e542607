"""Visits whose time was given to somebody else at another station, and the free times nearest to it (R13, B6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import day_of
from crm_desktop.models.access import Actor
from crm_desktop.models.base import Synced
from crm_desktop.models.money.service import Service
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
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
    """The visit without a place, and who has the time now; a name only if the server let it be seen."""

    appointment_id: UUID
    status: AppointmentStatus
    service: str
    provider: str
    starts_at: datetime
    ends_at: datetime
    taken_by: str = ""
    booked_by: str = ""


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


def lost_slot(session: Session, appointment: Appointment, taken: dict[str, Any]) -> LostSlot:
    return LostSlot(
        appointment_id=appointment.id,
        status=appointment.status,
        service=session.scalar(select(Service.name).where(Service.id == appointment.service_id)) or "",
        provider=session.scalar(select(Provider.name).where(Provider.id == appointment.provider_id)) or "",
        starts_at=appointment.starts_at,
        ends_at=appointment.ends_at,
        taken_by=str(taken.get("person_name") or ""),
        booked_by=str(taken.get("by_name") or ""),
    )


def unplaced(actor: Actor, today: date, what: Any) -> Any:
    """Of the whole branch, whoever booked it: who answers the telephone moves it."""
    model: type[Synced] = Appointment
    return select(what).where(
        Appointment.on >= today - _TOLD_FOR,
        Appointment.status == AppointmentStatus.UNPLACED,
        Appointment.deleted_at.is_(None),
        may_see(actor, model),
    )
