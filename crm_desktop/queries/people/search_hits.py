"""Search as one types: names, numbers, file numbers and addresses of everybody the asker may see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Integer, Select, Text, bindparam, select
from sqlalchemy.orm import Session

from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import Person, PersonStanding, PersonStatus
from crm_desktop.queries.people.phone_looks import phone_looks
from crm_desktop.queries.people.search_words import Index, MatchedBy, people_by, region_of, ways_to_find
from crm_desktop.store.access import seen
from crm_desktop.store.kept import kept
from crm_desktop.store.keyset import in_order

TABLES = frozenset({"person", "phone", "contact_point"})


@dataclass(frozen=True)
class SearchHit:
    person_id: UUID
    given_name: str
    family_name: str
    father_name: str
    birth_on: date | None
    file_number: str | None
    standing: PersonStanding
    warning: str | None
    phone: str | None
    matched_by: MatchedBy

    @property
    def name(self) -> str:
        return full_name(self.given_name, self.family_name)


def search_people(session: Session, actor: Actor, text: str, limit: int = 50) -> list[SearchHit]:
    """Best first; empty for fewer than two letters."""
    found: dict[UUID, MatchedBy] = {}
    for way in ways_to_find(text, region_of(session, actor.branch_id)):
        values = {f"given_{at}": value for at, value in enumerate(way.given)}
        statement = _who(actor, way.index, len(way.given))
        for person_id in session.scalars(statement, {**values, "most": limit + len(found)}):
            found.setdefault(person_id, way.matched_by)
        if len(found) >= limit or (found and way.is_sure):
            break
    return _hits(session, actor, dict(list(found.items())[:limit]))


@kept
def _who(actor: Actor, index: Index, values: int) -> Select[UUID]:
    wanted = people_by(index, [bindparam(f"given_{at}", type_=Text) for at in range(values)]).subquery()
    statement = (
        select(Person.id)
        .join(wanted, wanted.c[0] == Person.id)
        .where(Person.status != PersonStatus.MERGED)
        .limit(bindparam("most", type_=Integer))
    )
    return seen(statement, actor, Person)


@kept
def _looks(actor: Actor) -> Select[*tuple[Any, ...]]:
    statement = select(
        Person.id.label("person_id"),
        Person.given_name,
        Person.family_name,
        Person.father_name,
        Person.birth_on,
        Person.file_number,
        Person.standing,
        Person.warning,
    ).where(Person.id.in_(bindparam("found", expanding=True)))
    return seen(statement, actor, Person)


def _hits(session: Session, actor: Actor, found: dict[UUID, MatchedBy]) -> list[SearchHit]:
    if not found:
        return []
    phones = phone_looks(session, found)
    rows = {
        row.person_id: SearchHit(**row._asdict(), phone=phones.get(row.person_id), matched_by=found[row.person_id])
        for row in session.execute(_looks(actor), {"found": list(found)})
    }
    return in_order(found, rows)
