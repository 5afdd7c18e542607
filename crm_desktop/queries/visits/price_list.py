"""What a caller asks for: services with price, length and who gives them, and the first free times (MIS-20)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import day_of
from crm_desktop.models.access import Actor
from crm_desktop.models.money.service import ServiceKind
from crm_desktop.models.visits.provider import Provider, ProviderService
from crm_desktop.queries.visits.free_slots import TABLES as SLOT_TABLES
from crm_desktop.queries.visits.free_slots import SlotAsk, SlotRow, free_slots
from crm_desktop.queries.visits.schedule_days import branch_of
from crm_desktop.queries.visits.timetable_rows import PlannedService, planned_services

TABLES = SLOT_TABLES | {"service_category", "price_item", "provider"}

DAYS = 21  # looked through for a free time
MOST = 3  # first times, each with somebody else


@dataclass(frozen=True)
class PricedService:
    """`givers` are named in the order the clinic keeps; nobody gives what is only sold."""

    service: PlannedService
    givers: tuple[str, ...]

    @property
    def id(self) -> UUID:
        return self.service.id


def price_list(session: Session, on: date) -> list[PricedService]:
    """By category and name, at the prices of that day."""
    everything, named = _givers(session)
    return [
        PricedService(row, _named(everything, named, row.id) if row.kind is ServiceKind.SERVICE else ())
        for row in planned_services(session, on)
    ]


def first_times(session: Session, actor: Actor, now: datetime, service_id: UUID) -> list[SlotRow]:
    """The first free time of each who gives it, the earliest of them, in order of time."""
    branch = branch_of(session, actor)
    today = day_of(now, branch.time_zone)
    ask = SlotAsk(service_id, today, today + timedelta(days=DAYS), holder_id=actor.user_id)
    found: dict[UUID, SlotRow] = {}
    for slot in free_slots(session, branch, now, ask):
        found.setdefault(slot.provider_id, slot)
        if len(found) == MOST:
            break
    return list(found.values())


def _givers(session: Session) -> tuple[dict[UUID, str], dict[UUID, set[UUID]]]:
    """Everybody who gives visits, by place; and for those who name services, which."""
    people = session.execute(
        select(Provider.id, Provider.name)
        .where(Provider.deleted_at.is_(None), Provider.is_active.is_(True))
        .order_by(Provider.position, Provider.name, Provider.id)
    )
    named: defaultdict[UUID, set[UUID]] = defaultdict(set)
    given = select(ProviderService.provider_id, ProviderService.service_id).where(ProviderService.deleted_at.is_(None))
    for row in session.execute(given):
        named[row.provider_id].add(row.service_id)
    return {row.id: row.name for row in people}, dict(named)


def _named(everybody: dict[UUID, str], named: dict[UUID, set[UUID]], service_id: UUID) -> tuple[str, ...]:
    """Who names no services gives them all."""
    gives: Iterable[str] = (name for who, name in everybody.items() if who not in named or service_id in named[who])
    return tuple(gives)
