"""Who on the waiting list could take a freed slot, the fittest first (MIS-27, pain P24)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import and_, case, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from crm_desktop.kit.clock import day_of, zone
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.person import Person, PersonStatus
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.visits.appointment import HOLDING, Appointment
from crm_desktop.models.visits.provider import ProviderService
from crm_desktop.models.visits.wait_entry import WaitEntry, WaitStatus
from crm_desktop.models.work.lead import Priority
from crm_desktop.queries.visits.free_slots import DEFAULT_MINUTES
from crm_desktop.store.access import may_see, seen

TABLES = frozenset({"wait_entry", "person", "phone", "service", "provider_service", "appointment"})

_WEIGHT = {Priority.URGENT: 3, Priority.IMPORTANT: 2, Priority.NORMAL: 1, Priority.LOW: 0}


@dataclass(frozen=True)
class FreedSlot:
    provider_id: UUID
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True)
class CandidateRow:
    """`names_provider`: they wait for exactly this therapist. `gives_back_on`: the day of the later visit they have."""

    entry_id: UUID
    person_id: UUID
    name: str
    phone: str | None
    service_id: UUID
    service: str
    minutes: int
    priority: Priority
    waits_since: datetime
    names_provider: bool
    gives_back_on: date | None
    note: str | None


def wait_candidates(
    session: Session, actor: Actor, branch: Branch, now: datetime, slot: FreedSlot, limit: int = 20
) -> list[CandidateRow]:
    """Whoever the slot suits by day, hour, therapist, service and length, and who is not elsewhere at that time."""
    local = slot.starts_at.astimezone(zone(branch.time_zone))
    day, clock_time = day_of(slot.starts_at, branch.time_zone), local.strftime("%H:%M")
    room = int((slot.ends_at - slot.starts_at).total_seconds() // 60)
    later = Appointment.__table__.alias("later")
    elsewhere = exists().where(
        Appointment.person_id == WaitEntry.person_id,
        Appointment.status.in_(HOLDING),
        Appointment.deleted_at.is_(None),
        Appointment.starts_at < slot.ends_at,
        Appointment.ends_at > slot.starts_at,
    )
    phone = (
        select(func.coalesce(Phone.e164, Phone.raw))
        .where(Phone.person_id == WaitEntry.person_id, Phone.deleted_at.is_(None), Phone.is_valid.is_(True))
        .order_by(Phone.is_primary.desc(), Phone.created_at)
        .limit(1)
        .scalar_subquery()
    )
    given = and_(ProviderService.provider_id == slot.provider_id, ProviderService.deleted_at.is_(None))
    gives_all = ~exists().where(given).correlate(None)  # who names no services gives them all
    own = aliased(ProviderService)
    minutes = func.coalesce(own.minutes, Service.minutes, DEFAULT_MINUTES)
    waits = or_(
        WaitEntry.status == WaitStatus.WAITING,
        and_(WaitEntry.status == WaitStatus.OFFERED, WaitEntry.offered_until_at <= now),
    )
    weight = case({priority.value: number for priority, number in _WEIGHT.items()}, value=WaitEntry.priority)
    statement = (
        select(WaitEntry, Person, Service, phone, minutes, later.c.on)
        .join(Person, Person.id == WaitEntry.person_id)
        .join(Service, Service.id == WaitEntry.service_id)
        .outerjoin(
            own,
            and_(
                own.service_id == WaitEntry.service_id,
                own.provider_id == slot.provider_id,
                own.deleted_at.is_(None),
            ),
        )
        .outerjoin(later, and_(later.c.id == WaitEntry.appointment_id, later.c.starts_at > slot.starts_at))
        .where(
            waits,
            WaitEntry.from_on <= day,
            WaitEntry.until_on >= day,
            or_(WaitEntry.provider_id.is_(None), WaitEntry.provider_id == slot.provider_id),
            or_(WaitEntry.weekdays == "", WaitEntry.weekdays.contains(str(day.isoweekday()))),
            or_(WaitEntry.from_time.is_(None), WaitEntry.from_time <= clock_time),
            or_(WaitEntry.until_time.is_(None), WaitEntry.until_time > clock_time),
            or_(own.id.is_not(None), gives_all),
            minutes <= room,
            ~elsewhere,
            # Whom one may not see one cannot call either (pain P25).
            Person.status == PersonStatus.ACTIVE,
            Person.deleted_at.is_(None),
            may_see(actor, Person),
        )
        .order_by(
            weight.desc(),
            (WaitEntry.provider_id == slot.provider_id).desc().nulls_last(),
            WaitEntry.created_at,
            WaitEntry.id,
        )
        .limit(limit)
    )
    return [
        CandidateRow(
            entry_id=entry.id,
            person_id=person.id,
            name=person.full_name,
            phone=number,
            service_id=service.id,
            service=service.name,
            minutes=length,
            priority=entry.priority,
            waits_since=entry.created_at,
            names_provider=entry.provider_id is not None,
            gives_back_on=given_back_on,
            note=entry.note,
        )
        for entry, person, service, number, length, given_back_on in session.execute(seen(statement, actor, WaitEntry))
    ]
