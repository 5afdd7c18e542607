"""What is known of one deal, as its form and the move of it ask (SM-06, FC-47)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor
from crm_desktop.models.deals.deal import Deal, DealService
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.organization import Organization
from crm_desktop.models.people.person import Person
from crm_desktop.store.access import may_see, seen

TABLES = frozenset({"deal", "deal_service", "service", "person", "organization"})


@dataclass(frozen=True)
class DealFactsRow:
    """`services` as (id, name); `customer` is the person's or the organisation's name."""

    id: UUID
    title: str
    deal_type_id: UUID
    person_id: UUID | None
    customer: str
    amount: int | None
    expected_close_on: date | None
    channel_id: UUID | None
    owner_id: UUID | None
    team_id: UUID | None
    services: tuple[tuple[UUID, str], ...]


def deal_facts(session: Session, actor: Actor, deal_id: UUID) -> DealFactsRow | None:
    """None for a deal that is gone, or that the asker may not see."""
    statement = (
        select(Deal, Person.given_name, Person.family_name, Organization.name)
        .outerjoin(Person, and_(Person.id == Deal.person_id, may_see(actor, Person)))
        .outerjoin(Organization, Organization.id == Deal.organization_id)
        .where(Deal.id == deal_id)
    )
    found = session.execute(seen(statement, actor, Deal)).one_or_none()
    if found is None:
        return None
    deal, given, family, organization = found
    services = session.execute(
        select(Service.id, Service.name)
        .join(DealService, DealService.service_id == Service.id)
        .where(DealService.deal_id == deal_id, DealService.deleted_at.is_(None))
        .order_by(Service.name, Service.id)
    )
    return DealFactsRow(
        deal.id, deal.title, deal.deal_type_id, deal.person_id, full_name(given, family) or organization or "",
        deal.amount, deal.expected_close_on, deal.channel_id, deal.owner_id, deal.team_id,
        tuple((row.id, row.name) for row in services),
    )  # fmt: skip
