"""The list of people: narrowed, sorted, whole as ids and shown a page at a time."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, bindparam, case, func, select
from sqlalchemy.orm import Session

from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.user import User
from crm_desktop.models.notes.tag import TagUse
from crm_desktop.models.people.person import Person, PersonCategory, PersonRole, PersonStanding, PersonStatus
from crm_desktop.queries.people.phone_looks import phone_looks
from crm_desktop.queries.people.search_words import people_meant, region_of
from crm_desktop.store.access import seen
from crm_desktop.store.kept import kept
from crm_desktop.store.keyset import PackedIds, in_order, packed_ids
from crm_desktop.store.narrowing import where_equal

TABLES = frozenset({"person", "phone", "contact_point", "person_category", "tag_use", "user_account"})


class PeopleSort(enum.StrEnum):
    NAME = "name"
    NEWEST = "newest"
    FILE_NUMBER = "file_number"


@dataclass(frozen=True)
class PeopleFilter:
    """`created_until` is excluded; archived people are shown only when asked for."""

    text: str = ""
    standing: PersonStanding | None = None
    role: PersonRole | None = None
    category_id: UUID | None = None
    tag_id: UUID | None = None
    channel_id: UUID | None = None
    owner_id: UUID | None = None
    created_from: datetime | None = None
    created_until: datetime | None = None
    archived: bool = False
    sort: PeopleSort = PeopleSort.NAME


@dataclass(frozen=True)
class PersonRow:
    id: UUID
    given_name: str
    family_name: str
    father_name: str
    birth_on: date | None
    file_number: str | None
    standing: PersonStanding
    category: str | None
    category_colour: str | None
    owner: str | None
    warning: str | None
    do_not_call: bool
    created_at: datetime
    phone: str | None

    @property
    def name(self) -> str:
        return full_name(self.given_name, self.family_name)


@dataclass(frozen=True)
class PeopleCounts:
    """A figure a tab."""

    all: int
    client: int
    contact: int
    archived: int


def people_ids(
    session: Session, actor: Actor, wanted: PeopleFilter | None = None, limit: int | None = None
) -> PackedIds:
    wanted = wanted or PeopleFilter()
    statement = _narrowed(select(Person.id), session, actor, wanted)
    if wanted.sort is PeopleSort.NAME:
        statement = statement.order_by(Person.family_name, Person.given_name, Person.id)
    elif wanted.sort is PeopleSort.NEWEST:
        statement = statement.order_by(Person.created_at.desc(), Person.id.desc())
    else:
        # Ties stay in the index's own order: sorting everybody without a number by id would cost the whole table.
        statement = statement.order_by(Person.file_number.desc())
    return packed_ids(session, statement.limit(limit))


def people_count(session: Session, actor: Actor, wanted: PeopleFilter | None = None) -> int:
    statement = _narrowed(select(func.count(Person.id)), session, actor, wanted or PeopleFilter())
    return int(session.scalar(statement) or 0)


def people_counts(session: Session, actor: Actor, wanted: PeopleFilter | None = None) -> PeopleCounts:
    """Whoever is looked for, whatever their standing: all of them are looked at once."""
    active, archived = Person.status == PersonStatus.ACTIVE, Person.status == PersonStatus.ARCHIVED
    looked_for = replace(wanted or PeopleFilter(), standing=None)
    statement = _sifted(
        select(
            func.count(case((active, 1))),
            func.count(case((and_(active, Person.standing == PersonStanding.CLIENT), 1))),
            func.count(case((archived, 1))),
        ),
        session,
        actor,
        looked_for,
    )
    every, clients, gone = session.execute(statement).one()
    return PeopleCounts(all=every, client=clients, contact=every - clients, archived=gone)


def people_page(session: Session, actor: Actor, ids: Sequence[UUID]) -> list[PersonRow]:
    if not ids:
        return []
    phones = phone_looks(session, ids)
    found = session.execute(_looks(actor), {"ids": list(ids)})
    return in_order(ids, {row.id: PersonRow(*(*row, phones.get(row.id))) for row in found})


@kept
def _looks(actor: Actor) -> Select[*tuple[Any, ...]]:
    """The columns stand in the order of PersonRow."""
    statement = (
        select(
            Person.id,
            Person.given_name,
            Person.family_name,
            Person.father_name,
            Person.birth_on,
            Person.file_number,
            Person.standing,
            PersonCategory.name.label("category"),
            PersonCategory.colour.label("category_colour"),
            User.display_name.label("owner"),
            Person.warning,
            Person.do_not_call,
            Person.created_at,
        )
        .outerjoin(PersonCategory, PersonCategory.id == Person.category_id)
        .outerjoin(User, User.id == Person.owner_id)
        .where(Person.id.in_(bindparam("ids", expanding=True)))
    )
    return seen(statement, actor, Person)


def _narrowed(
    statement: Select[*tuple[Any, ...]], session: Session, actor: Actor, wanted: PeopleFilter
) -> Select[*tuple[Any, ...]]:
    status = PersonStatus.ARCHIVED if wanted.archived else PersonStatus.ACTIVE
    return _sifted(statement.where(Person.status == status), session, actor, wanted)


def _sifted(
    statement: Select[*tuple[Any, ...]], session: Session, actor: Actor, wanted: PeopleFilter
) -> Select[*tuple[Any, ...]]:
    """By everything but the status."""
    statement = seen(statement, actor, Person)
    if wanted.text.strip():
        statement = statement.where(people_meant(wanted.text, region_of(session, actor.branch_id)))
    statement = where_equal(
        statement,
        (Person.standing, wanted.standing),
        (Person.is_marketer, wanted.role is PersonRole.MARKETER or None),
        (Person.is_referrer, wanted.role is PersonRole.REFERRER or None),
        (Person.category_id, wanted.category_id),
        (Person.channel_id, wanted.channel_id),
        (Person.owner_id, wanted.owner_id),
    )
    if wanted.tag_id is not None:
        tagged = select(TagUse.record_id).where(
            TagUse.tag_id == wanted.tag_id, TagUse.record_table == "person", TagUse.deleted_at.is_(None)
        )
        statement = statement.where(Person.id.in_(tagged))
    if wanted.created_from is not None:
        statement = statement.where(Person.created_at >= wanted.created_from)
    if wanted.created_until is not None:
        statement = statement.where(Person.created_at < wanted.created_until)
    return statement
