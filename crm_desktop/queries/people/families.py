"""A person's relatives, read from whichever side the link was written (pain P2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Select, bindparam, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.people.family import FamilyLink, Relation
from crm_desktop.models.people.person import Person
from crm_desktop.queries.people.phone_looks import phone_looks
from crm_desktop.store.access import seen
from crm_desktop.store.kept import kept

TABLES = frozenset({"family_link", "person", "phone"})

_SEEN_FROM_THE_OTHER = {Relation.CHILD: Relation.PARENT, Relation.PARENT: Relation.CHILD}


@dataclass(frozen=True)
class Relative:
    """`relation` is what the relative is to the person asked about."""

    link_id: UUID
    person_id: UUID
    name: str
    relation: Relation
    birth_on: date | None
    phone: str | None
    pays: bool


def relatives(session: Session, actor: Actor, person_id: UUID) -> tuple[Relative, ...]:
    """`pays` says that this relative pays for the person, which only the link written from here can say."""
    there, back = _links(actor)
    rows = [(row, False) for row in session.execute(there, {"person_id": person_id})]
    rows += [(row, True) for row in session.execute(back, {"person_id": person_id})]
    phones = phone_looks(session, [row[1] for row, _ in rows])
    found: dict[UUID, Relative] = {}
    for (link_id, other, given, family, relation, birth_on, pays), turned in rows:
        means = _SEEN_FROM_THE_OTHER.get(relation, relation) if turned else relation
        name = f"{given} {family}".strip()
        found.setdefault(other, Relative(link_id, other, name, means, birth_on, phones.get(other), pays and not turned))
    return tuple(found.values())


@kept
def _links(actor: Actor) -> tuple[Select[*tuple[Any, ...]], Select[*tuple[Any, ...]]]:
    """Written from here, and from the other side."""
    who: BindParameter[UUID] = bindparam("person_id", type_=Person.__table__.c.id.type)
    columns = (
        FamilyLink.id, Person.id, Person.given_name, Person.family_name, FamilyLink.relation, Person.birth_on,
        FamilyLink.pays,
    )  # fmt: skip
    there = (
        select(*columns)
        .join(Person, Person.id == FamilyLink.relative_id)
        .where(FamilyLink.person_id == who, FamilyLink.deleted_at.is_(None))
    )
    back = (
        select(*columns)
        .join(Person, Person.id == FamilyLink.person_id)
        .where(FamilyLink.relative_id == who, FamilyLink.deleted_at.is_(None))
    )
    return seen(there, actor, Person), seen(back, actor, Person)
