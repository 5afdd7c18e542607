"""Say who belongs to an organisation, and as what (SM-09)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.organization import Organization, OrganizationMember
from crm_desktop.models.people.person import Person
from crm_desktop.rules.history import tell
from crm_desktop.rules.reaching import tidy
from crm_desktop.store.access import may_see
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class Member:
    person_id: UUID
    position: str | None = None


@dataclass(frozen=True)
class SetMembers:
    """All members that the actor sees; those hidden from them stay."""

    organization_id: UUID
    members: tuple[Member, ...]


def set_members(work: UnitOfWork, order: SetMembers) -> None:
    organization = work.get_to(Right.PEOPLE_CHANGE, Organization, order.organization_id)
    statement = (
        select(OrganizationMember)
        .join(Person, Person.id == OrganizationMember.person_id)
        .where(OrganizationMember.organization_id == organization.id, OrganizationMember.deleted_at.is_(None))
        .where(may_see(work.actor, Person))
    )
    there = {row.person_id: row for row in work.all(statement)}
    wanted = {one.person_id: tidy(one.position) for one in order.members}
    for person_id, row in there.items():
        if person_id not in wanted:
            work.remove(row)
            _tell(work, person_id, organization, removed=True)
    for person_id, position in wanted.items():
        known = there.get(person_id)
        if known is not None:
            known.position = position
            continue
        person = work.get(Person, person_id)
        work.add(OrganizationMember(organization_id=organization.id, person_id=person.id, position=position))
        _tell(work, person.id, organization, position=position)


def _tell(work: UnitOfWork, person_id: UUID, organization: Organization, **facts: Any) -> None:
    person = work.session.get_one(Person, person_id)
    name = organization.name
    tell(work, TimelineKind.PERSON_CHANGED, person_id, person, fields=["organization"], organization=name, **facts)
