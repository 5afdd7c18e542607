"""Deals as lists and the board show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, func, or_, select
from sqlalchemy.orm import Session

from crm_desktop.kit.folding import fold
from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.user import User
from crm_desktop.models.deals.deal import Deal, DealStatus, StageHistory
from crm_desktop.models.people.person import Person
from crm_desktop.queries.deals.stage_steps import StageStep, stage_steps
from crm_desktop.queries.people.phone_looks import phone_looks
from crm_desktop.queries.people.search_words import people_meant, region_of
from crm_desktop.store.access import may_see, seen
from crm_desktop.store.keyset import PackedIds, in_order, packed_ids
from crm_desktop.store.narrowing import where_equal

TABLES = frozenset(
    {
        "deal", "deal_type", "stage", "stage_history", "person", "phone", "contact_point", "organization", "channel",
        "user_account", "tag", "tag_use",
    }
)  # fmt: skip


@dataclass(frozen=True)
class DealFilter:
    """`moved_from`…`moved_until`: born or moved to another stage then, the second moment excluded."""

    statuses: tuple[DealStatus, ...] = (DealStatus.OPEN,)
    mine: bool = False
    deal_type_id: UUID | None = None
    stage_id: UUID | None = None
    person_id: UUID | None = None
    organization_id: UUID | None = None
    lead_id: UUID | None = None
    owner_id: UUID | None = None
    channel_id: UUID | None = None
    moved_from: datetime | None = None
    moved_until: datetime | None = None
    text: str = ""


@dataclass(frozen=True)
class DealRow:
    """`amount` is in the currency's smallest unit; `lost_reasons` are tags (FC-18)."""

    id: UUID
    title: str
    deal_type_id: UUID
    deal_type: str
    status: DealStatus
    person_id: UUID | None
    given_name: str | None
    family_name: str | None
    organization: str | None
    lead_id: UUID | None
    channel: str | None
    owner_id: UUID | None
    owner: str | None
    amount: int | None
    opened_on: date | None
    expected_close_on: date | None
    closed_on: date | None
    created_at: datetime
    stage: StageStep | None = None
    phone: str | None = None
    lost_reasons: tuple[str, ...] = ()

    @property
    def person(self) -> str:
        return full_name(self.given_name, self.family_name)


def deal_ids(session: Session, actor: Actor, wanted: DealFilter, limit: int | None = None) -> PackedIds:
    """The newest first."""
    statement = narrowed(select(Deal.id), session, actor, wanted)
    return packed_ids(session, statement.order_by(Deal.created_at.desc(), Deal.id.desc()).limit(limit))


def deal_count(session: Session, actor: Actor, wanted: DealFilter) -> int:
    return int(session.scalar(narrowed(select(func.count(Deal.id)), session, actor, wanted)) or 0)


def deal_page(session: Session, actor: Actor, ids: Sequence[UUID]) -> list[DealRow]:
    # The desk asks for the order alone: at a start nobody waits for what else a row tells (ADR 0010).
    from crm_desktop.models.admin.channel import Channel
    from crm_desktop.models.deals.deal_type import DealType
    from crm_desktop.models.people.organization import Organization

    statement = (
        select(
            Deal.id, Deal.title, Deal.deal_type_id, DealType.name.label("deal_type"), Deal.status,
            Person.id.label("person_id"), Person.given_name, Person.family_name,
            Organization.name.label("organization"), Deal.lead_id, Channel.name.label("channel"), Deal.owner_id,
            User.display_name.label("owner"), Deal.amount, Deal.opened_on, Deal.expected_close_on, Deal.closed_on,
            Deal.created_at,
        )
        .join(DealType, DealType.id == Deal.deal_type_id)
        .outerjoin(Person, and_(Person.id == Deal.person_id, Person.deleted_at.is_(None), may_see(actor, Person)))
        .outerjoin(Organization, Organization.id == Deal.organization_id)
        .outerjoin(Channel, Channel.id == Deal.channel_id)
        .outerjoin(User, User.id == Deal.owner_id)
        .where(Deal.id.in_(ids))
    )  # fmt: skip
    found = session.execute(seen(statement, actor, Deal)).all()
    visible = [row.id for row in found]
    stages = stage_steps(session, visible)
    phones = phone_looks(session, [row.person_id for row in found])
    reasons = _lost_reasons(session, visible)
    rows = {
        row.id: DealRow(
            **row._asdict(),
            stage=stages.get(row.id),
            phone=phones.get(row.person_id),
            lost_reasons=reasons.get(row.id, ()),
        )
        for row in found
    }
    return in_order(ids, rows)


def _lost_reasons(session: Session, ids: Sequence[UUID]) -> dict[UUID, tuple[str, ...]]:
    from crm_desktop.models.notes.tag import Tag, TagUse

    statement = (
        select(TagUse.record_id, Tag.name)
        .join(Tag, Tag.id == TagUse.tag_id)
        .where(
            TagUse.record_table == "deal",
            TagUse.record_id.in_(ids),
            TagUse.deleted_at.is_(None),
            Tag.is_lost_reason.is_(True),
        )
        .order_by(Tag.position, Tag.id)
    )
    found: dict[UUID, tuple[str, ...]] = {}
    for deal_id, name in session.execute(statement):
        found[deal_id] = (*found.get(deal_id, ()), name)
    return found


def narrowed(
    statement: Select[*tuple[Any, ...]], session: Session, actor: Actor, wanted: DealFilter, *, by_type: bool = True
) -> Select[*tuple[Any, ...]]:
    """Without `by_type` the caller says which stages, and they say the type."""
    statement = seen(statement, actor, Deal)
    if wanted.statuses:
        statement = statement.where(Deal.status.in_(wanted.statuses))
    if wanted.mine:
        statement = statement.where(Deal.owner_id == actor.user_id)
    statement = where_equal(
        statement,
        (Deal.deal_type_id, wanted.deal_type_id if by_type else None),
        (Deal.stage_id, wanted.stage_id),
        (Deal.person_id, wanted.person_id),
        (Deal.organization_id, wanted.organization_id),
        (Deal.lead_id, wanted.lead_id),
        (Deal.owner_id, wanted.owner_id),
        (Deal.channel_id, wanted.channel_id),
    )
    if wanted.moved_from is not None and wanted.moved_until is not None:
        moved = select(StageHistory.deal_id).where(
            StageHistory.at >= wanted.moved_from,
            StageHistory.at < wanted.moved_until,
            StageHistory.deleted_at.is_(None),
        )
        born = and_(Deal.created_at >= wanted.moved_from, Deal.created_at < wanted.moved_until)
        statement = statement.where(or_(born, Deal.id.in_(moved)))
    if wanted.text.strip():
        people = seen(
            select(Person.id).where(people_meant(wanted.text, region_of(session, actor.branch_id))), actor, Person
        )
        titled = func.fold(Deal.title).contains(fold(wanted.text), autoescape=True)
        statement = statement.where(or_(titled, Deal.person_id.in_(people)))
    return statement
