"""The list of organisations, and one with its members (SM-09)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from crm_desktop.kit.folding import fold
from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor, Right
from crm_desktop.models.people.organization import Organization, OrganizationMember, OrganizationStatus
from crm_desktop.models.people.person import Person, PersonStatus
from crm_desktop.store.access import require, seen
from crm_desktop.store.keyset import in_order
from crm_desktop.store.problems import Gone

TABLES = frozenset({"organization", "organization_member", "person"})


@dataclass(frozen=True)
class OrganizationRow:
    id: UUID
    name: str
    kind: str | None
    city: str | None
    status: OrganizationStatus
    members: int


@dataclass(frozen=True)
class MemberRow:
    person_id: UUID
    name: str
    position: str | None


@dataclass(frozen=True)
class OrganizationCard:
    id: UUID
    name: str
    kind: str | None
    city: str | None
    status: OrganizationStatus
    members: tuple[MemberRow, ...]


def organization_ids(
    session: Session, actor: Actor, text: str = "", *, archived: bool = False, limit: int | None = None
) -> list[UUID]:
    """By name; `text` is looked for in name, kind and city."""
    require(actor, Right.PEOPLE_SEE)
    status = OrganizationStatus.ARCHIVED if archived else OrganizationStatus.ACTIVE
    statement = _found(select(Organization.id).where(Organization.status == status), text)
    return list(session.scalars(statement.order_by(Organization.name, Organization.id).limit(limit)))


def organization_counts(session: Session, actor: Actor, text: str = "") -> dict[str, int]:
    """A figure a tab."""
    require(actor, Right.PEOPLE_SEE)
    statement = select(Organization.status, func.count(Organization.id)).group_by(Organization.status)
    return {str(status.value): number for status, number in session.execute(_found(statement, text))}


def organization_page(session: Session, actor: Actor, ids: Sequence[UUID]) -> list[OrganizationRow]:
    require(actor, Right.PEOPLE_SEE)
    statement = select(
        Organization.id, Organization.name, Organization.kind, Organization.city, Organization.status
    ).where(Organization.id.in_(ids), Organization.deleted_at.is_(None))
    members = _member_counts(session, actor, ids)
    return in_order(ids, {row.id: OrganizationRow(*row, members.get(row.id, 0)) for row in session.execute(statement)})


def organization_card(session: Session, actor: Actor, organization_id: UUID) -> OrganizationCard:
    """Members whom the actor may not see are left out; raises Gone."""
    require(actor, Right.PEOPLE_SEE)
    row = session.get(Organization, organization_id)
    if row is None or row.deleted_at is not None:
        raise Gone(table="organization")
    statement = (
        select(Person.id, Person.given_name, Person.family_name, OrganizationMember.position)
        .join(OrganizationMember, OrganizationMember.person_id == Person.id)
        .where(OrganizationMember.organization_id == organization_id, OrganizationMember.deleted_at.is_(None))
        .where(Person.status != PersonStatus.MERGED)
        .order_by(Person.family_name, Person.given_name, Person.id)
    )
    members = [
        MemberRow(person_id, full_name(given, family), position)
        for person_id, given, family, position in session.execute(seen(statement, actor, Person))
    ]
    return OrganizationCard(row.id, row.name, row.kind, row.city, row.status, tuple(members))


def _found(statement: Select[*tuple[Any, ...]], text: str) -> Select[*tuple[Any, ...]]:
    statement = statement.where(Organization.deleted_at.is_(None))
    for word in fold(text).split():
        words = func.fold(
            Organization.name + " " + func.coalesce(Organization.kind, "") + " " + func.coalesce(Organization.city, "")
        )
        statement = statement.where(words.contains(word, autoescape=True))
    return statement


def _member_counts(session: Session, actor: Actor, ids: Sequence[UUID]) -> dict[UUID, int]:
    statement = (
        select(OrganizationMember.organization_id, func.count(OrganizationMember.id))
        .join(Person, Person.id == OrganizationMember.person_id)
        .where(OrganizationMember.organization_id.in_(ids), OrganizationMember.deleted_at.is_(None))
        .group_by(OrganizationMember.organization_id)
    )
    return {row[0]: row[1] for row in session.execute(seen(statement, actor, Person))}
