"""Who may already be the person somebody is about to write down (R11, pain P11)."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import Person, PersonStanding, PersonStatus
from crm_desktop.models.people.phone import ContactKind, ContactPoint, Phone
from crm_desktop.queries.people.phone_looks import phone_looks
from crm_desktop.queries.people.search_words import person_having_word
from crm_desktop.store.access import seen

TABLES = frozenset({"person", "phone", "contact_point"})
MOST = 9  # Alt+1 … Alt+9 open them


class SameBy(enum.StrEnum):
    PHONE = "phone"
    EMAIL = "email"
    NATIONAL_ID = "national_id"
    NAME_AND_BIRTH = "name_and_birth"


@dataclass(frozen=True)
class Duplicate:
    person_id: UUID
    given_name: str
    family_name: str
    birth_on: date | None
    file_number: str | None
    standing: PersonStanding
    phone: str | None
    same_by: SameBy

    @property
    def name(self) -> str:
        return full_name(self.given_name, self.family_name)


def duplicates(
    session: Session,
    actor: Actor,
    *,
    phones: Sequence[str] = (),
    email: str | None = None,
    national_id: str | None = None,
    name: tuple[str, str] = ("", ""),
    birth_on: date | None = None,
) -> list[Duplicate]:
    """`phones` are E.164; `name` is given and family name. The surest sameness comes first."""
    asked: list[tuple[SameBy, Select[UUID]]] = []
    if phones:
        same_phone = select(Phone.person_id).where(Phone.e164.in_(phones), Phone.deleted_at.is_(None))
        asked.append((SameBy.PHONE, same_phone))
    if national_id:
        # The column has no index of its own; the search index knows its words.
        near = person_having_word(national_id)
        same_id = select(Person.id).where(Person.id.in_(near), Person.national_id == national_id)
        asked.append((SameBy.NATIONAL_ID, same_id))
    if email:
        same_mail = select(ContactPoint.person_id).where(
            ContactPoint.value == email.strip().lower(),
            ContactPoint.kind == ContactKind.EMAIL,
            ContactPoint.deleted_at.is_(None),
        )
        asked.append((SameBy.EMAIL, same_mail))
    if birth_on is not None and name[1]:
        same_name = select(Person.id).where(
            Person.family_name == name[1], Person.given_name == name[0], Person.birth_on == birth_on
        )
        asked.append((SameBy.NAME_AND_BIRTH, same_name))
    found: dict[UUID, SameBy] = {}
    for same_by, people in asked:
        for person_id in session.scalars(people.limit(MOST)):
            found.setdefault(person_id, same_by)
    return _rows(session, actor, found)


def _rows(session: Session, actor: Actor, found: dict[UUID, SameBy]) -> list[Duplicate]:
    if not found:
        return []
    phones = phone_looks(session, found)
    statement = select(
        Person.id.label("person_id"),
        Person.given_name,
        Person.family_name,
        Person.birth_on,
        Person.file_number,
        Person.standing,
    ).where(Person.id.in_(found), Person.status != PersonStatus.MERGED)
    rows = {row.person_id: row for row in session.execute(seen(statement, actor, Person))}
    return [
        Duplicate(**rows[person_id]._asdict(), phone=phones.get(person_id), same_by=same_by)
        for person_id, same_by in _first(found.items())
        if person_id in rows
    ]


def _first(pairs: Iterable[tuple[UUID, SameBy]]) -> list[tuple[UUID, SameBy]]:
    return list(pairs)[:MOST]
