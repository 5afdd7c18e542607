"""Requests as lists show them: every contact with the clinic, the unanswered ones first in mind (MIS-02)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from crm_desktop.kit.folding import fold
from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.channel import Channel
from crm_desktop.models.admin.dictionary import DictItem
from crm_desktop.models.admin.user import User
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.request import OPEN_REQUESTS, Request, RequestKind, RequestStatus
from crm_desktop.queries.people.search_words import people_meant, region_of
from crm_desktop.store.access import may_see, seen
from crm_desktop.store.keyset import PackedIds, in_order, packed_ids
from crm_desktop.store.narrowing import where_equal

TABLES = frozenset(
    {"request", "person", "phone", "contact_point", "channel", "dict_item", "service", "user_account", "branch"}
)


@dataclass(frozen=True)
class RequestFilter:
    """Moments of arrival, the second excluded; no statuses mean all."""

    statuses: tuple[RequestStatus, ...] = OPEN_REQUESTS
    kind: RequestKind | None = None
    channel_id: UUID | None = None
    person_id: UUID | None = None
    handled_by: UUID | None = None
    team_id: UUID | None = None
    received_from: datetime | None = None
    received_until: datetime | None = None
    text: str = ""


@dataclass(frozen=True)
class RequestRow:
    """`late_after`: from how many minutes on its branch calls an answer late."""

    id: UUID
    kind: RequestKind
    status: RequestStatus
    received_at: datetime
    first_response_at: datetime | None
    channel: str | None
    person_id: UUID | None
    given_name: str | None
    family_name: str | None
    phone_raw: str | None
    topic: str | None
    service: str | None
    text: str | None
    handler: str | None
    delay_cause: str | None
    late_after: int

    @property
    def person(self) -> str:
        return full_name(self.given_name, self.family_name)


def request_ids(session: Session, actor: Actor, wanted: RequestFilter, limit: int | None = None) -> PackedIds:
    """The newest first."""
    statement = _narrowed(select(Request.id), session, actor, wanted)
    return packed_ids(session, statement.order_by(Request.received_at.desc(), Request.id.desc()).limit(limit))


def request_count(session: Session, actor: Actor, wanted: RequestFilter) -> int:
    return int(session.scalar(_narrowed(select(func.count(Request.id)), session, actor, wanted)) or 0)


def request_page(session: Session, actor: Actor, ids: Sequence[UUID]) -> list[RequestRow]:
    topic, cause = aliased(DictItem), aliased(DictItem)
    usual = select(Branch.late_after).where(Branch.deleted_at.is_(None)).order_by(Branch.created_at, Branch.id).limit(1)
    statement = (
        select(
            Request.id, Request.kind, Request.status, Request.received_at, Request.first_response_at,
            Channel.name.label("channel"), Person.id.label("person_id"), Person.given_name, Person.family_name,
            Request.phone_raw, topic.name.label("topic"), Service.name.label("service"), Request.text,
            User.display_name.label("handler"), cause.name.label("delay_cause"),
            func.coalesce(Branch.late_after, usual.scalar_subquery()).label("late_after"),
        )
        .outerjoin(Channel, Channel.id == Request.channel_id)
        .outerjoin(Person, and_(Person.id == Request.person_id, Person.deleted_at.is_(None), may_see(actor, Person)))
        .outerjoin(topic, topic.id == Request.topic_id)
        .outerjoin(Service, Service.id == Request.service_id)
        .outerjoin(User, User.id == Request.handled_by)
        .outerjoin(cause, cause.id == Request.delay_cause_id)
        .outerjoin(Branch, Branch.id == Request.branch_id)
        .where(Request.id.in_(ids))
    )  # fmt: skip
    rows = session.execute(seen(statement, actor, Request))
    return in_order(ids, {row.id: RequestRow(**row._asdict()) for row in rows})


def _narrowed(
    statement: Select[*tuple[Any, ...]], session: Session, actor: Actor, wanted: RequestFilter
) -> Select[*tuple[Any, ...]]:
    statement = seen(statement, actor, Request).where(Request.merged_into_id.is_(None))
    if wanted.statuses:
        statement = statement.where(Request.status.in_(wanted.statuses))
    statement = where_equal(
        statement,
        (Request.kind, wanted.kind),
        (Request.channel_id, wanted.channel_id),
        (Request.person_id, wanted.person_id),
        (Request.handled_by, wanted.handled_by),
        (Request.team_id, wanted.team_id),
    )
    if wanted.received_from is not None:
        statement = statement.where(Request.received_at >= wanted.received_from)
    if wanted.received_until is not None:
        statement = statement.where(Request.received_at < wanted.received_until)
    if wanted.text.strip():
        folded = fold(wanted.text)
        people = seen(
            select(Person.id).where(people_meant(wanted.text, region_of(session, actor.branch_id))), actor, Person
        )
        statement = statement.where(
            or_(
                func.fold(Request.text).contains(folded, autoescape=True),
                func.fold(Request.phone_raw).contains(folded, autoescape=True),
                Request.person_id.in_(people),
            )
        )
    return statement
