"""Who else is reached by a person's numbers: the family before anybody wrote it down (pain P2, B3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session, aliased

from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import Person, PersonStanding, PersonStatus
from crm_desktop.models.people.phone import Phone
from crm_desktop.store.access import seen
from crm_desktop.store.kept import kept

TABLES = frozenset({"person", "phone"})
MOST = 9


@dataclass(frozen=True)
class NumberSharer:
    person_id: UUID
    name: str
    birth_on: date | None
    standing: PersonStanding
    number: str


def number_sharers(session: Session, actor: Actor, person_id: UUID) -> tuple[NumberSharer, ...]:
    """The person is not among them; merged ones neither."""
    found: dict[UUID, NumberSharer] = {}
    for other, given, family, born, standing, number in session.execute(_sharers(actor), {"person_id": person_id}):
        found.setdefault(other, NumberSharer(other, full_name(given, family), born, standing, number))
    return tuple(found.values())[:MOST]


@kept
def _sharers(actor: Actor) -> Select[*tuple[Any, ...]]:
    mine = aliased(Phone)
    who = bindparam("person_id", type_=Person.__table__.c.id.type)
    statement = (
        select(Person.id, Person.given_name, Person.family_name, Person.birth_on, Person.standing, Phone.e164)
        .join_from(mine, Phone, Phone.e164 == mine.e164)
        .join(Person, Person.id == Phone.person_id)
        .where(mine.person_id == who, mine.deleted_at.is_(None), mine.is_valid.is_(True), mine.e164.is_not(None))
        .where(Phone.deleted_at.is_(None), Phone.person_id != who, Person.status == PersonStatus.ACTIVE)
        .order_by(Person.birth_on, Person.given_name, Person.id)
        .limit(MOST * 2)
    )
    return seen(statement, actor, Person)
