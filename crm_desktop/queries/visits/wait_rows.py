"""The waiting list as a screen shows it: who waits for what, since when, and on which days they could come (MIS-27)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, bindparam, func, or_, select
from sqlalchemy.orm import Session

from crm_desktop.kit.folding import fold
from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.person import Person
from crm_desktop.models.visits.provider import Provider
from crm_desktop.models.visits.wait_entry import WaitEntry, WaitStatus
from crm_desktop.models.work.lead import Priority
from crm_desktop.queries.people.phone_looks import phone_looks
from crm_desktop.queries.people.search_words import people_meant, region_of
from crm_desktop.store.access import may_see, seen
from crm_desktop.store.kept import kept
from crm_desktop.store.keyset import PackedIds, in_order, packed_ids

TABLES = frozenset({"wait_entry", "person", "phone", "contact_point", "service", "provider"})
ON_THE_LIST = (WaitStatus.WAITING, WaitStatus.OFFERED)


@dataclass(frozen=True)
class WaitFilter:
    statuses: tuple[WaitStatus, ...] = ON_THE_LIST
    provider_id: UUID | None = None
    text: str = ""


@dataclass(frozen=True)
class WaitRow:
    """`weekdays` are ISO digits, the times "09:00" of the branch's day; what is empty does not matter to them."""

    id: UUID
    person_id: UUID | None
    given_name: str | None
    family_name: str | None
    service_id: UUID
    service: str
    provider_id: UUID | None
    provider: str | None
    from_on: date
    until_on: date
    weekdays: str
    from_time: str | None
    until_time: str | None
    priority: Priority
    status: WaitStatus
    offered_until_at: datetime | None
    lead_id: UUID | None
    appointment_id: UUID | None
    created_at: datetime
    note: str | None
    phone: str | None = None

    @property
    def person(self) -> str:
        return full_name(self.given_name, self.family_name)


def wait_ids(session: Session, actor: Actor, wanted: WaitFilter, limit: int | None = None) -> PackedIds:
    """Who waits longest first."""
    statement = _narrowed(select(WaitEntry.id), session, actor, wanted)
    return packed_ids(session, statement.order_by(WaitEntry.created_at, WaitEntry.id).limit(limit))


def wait_count(session: Session, actor: Actor, wanted: WaitFilter) -> int:
    return int(session.scalar(_narrowed(select(func.count(WaitEntry.id)), session, actor, wanted)) or 0)


def wait_page(session: Session, actor: Actor, ids: Sequence[UUID]) -> list[WaitRow]:
    if not ids:
        return []
    found = session.execute(_looks(actor), {"ids": list(ids)}).all()
    phones = phone_looks(session, [row.person_id for row in found])
    rows = {row.id: WaitRow(**row._asdict(), phone=phones.get(row.person_id)) for row in found}
    return in_order(ids, rows)


@kept
def _looks(actor: Actor) -> Select[*tuple[Any, ...]]:
    statement = (
        select(
            WaitEntry.id, Person.id.label("person_id"), Person.given_name, Person.family_name, WaitEntry.service_id,
            Service.name.label("service"), WaitEntry.provider_id, Provider.name.label("provider"), WaitEntry.from_on,
            WaitEntry.until_on, WaitEntry.weekdays, WaitEntry.from_time, WaitEntry.until_time, WaitEntry.priority,
            WaitEntry.status, WaitEntry.offered_until_at, WaitEntry.lead_id, WaitEntry.appointment_id,
            WaitEntry.created_at, WaitEntry.note,
        )
        .join(Service, Service.id == WaitEntry.service_id)
        .outerjoin(Provider, Provider.id == WaitEntry.provider_id)
        .outerjoin(Person, and_(Person.id == WaitEntry.person_id, Person.deleted_at.is_(None), may_see(actor, Person)))
        .where(WaitEntry.id.in_(bindparam("ids", expanding=True)))
    )  # fmt: skip
    return seen(statement, actor, WaitEntry)


def _narrowed(
    statement: Select[*tuple[Any, ...]], session: Session, actor: Actor, wanted: WaitFilter
) -> Select[*tuple[Any, ...]]:
    statement = seen(statement, actor, WaitEntry).where(WaitEntry.status.in_(wanted.statuses))
    if wanted.provider_id is not None:
        # Who names nobody would take this therapist too.
        statement = statement.where(or_(WaitEntry.provider_id == wanted.provider_id, WaitEntry.provider_id.is_(None)))
    if wanted.text.strip():
        people = seen(
            select(Person.id).where(people_meant(wanted.text, region_of(session, actor.branch_id))), actor, Person
        )
        services = select(Service.id).where(func.fold(Service.name).contains(fold(wanted.text), autoescape=True))
        statement = statement.where(or_(WaitEntry.person_id.in_(people), WaitEntry.service_id.in_(services)))
    return statement
