"""Make one record of two that are the same person; everything of the other one follows (pain P11, B13)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select, update

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.notes.tag import TagUse
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.alert import PersonAlert
from crm_desktop.models.people.category_field import PersonValue
from crm_desktop.models.people.family import FamilyLink
from crm_desktop.models.people.organization import OrganizationMember
from crm_desktop.models.people.person import Person, PersonStanding, PersonStatus
from crm_desktop.models.people.phone import ContactPoint, Phone, PostalAddress
from crm_desktop.rules.history import tell
from crm_desktop.rules.person_links import ANSWERS, asks_for_persons, child_counts, person_links
from crm_desktop.store.capture import synced_tables
from crm_desktop.store.unit_of_work import UnitOfWork

# What may be taken from either side; standing, status and roles follow from both.
FIELDS = (
    "given_name", "family_name", "father_name", "sex", "birth_on", "national_id", "file_number", "external_id",
    "category_id", "channel_id", "language", "preferred_channel", "best_time", "warning", "notes", "do_not_call",
    "do_not_sms", "visibility", "owner_id", "owner_team_id", "council_number",
)  # fmt: skip


class SamePerson(Problem):
    """Nobody is merged with himself."""

    code = "merge.same_person"


class AlreadyMerged(Problem):
    """One of the two is only a sign to another record."""

    code = "merge.already_merged"


@dataclass(frozen=True)
class MergePersons:
    """`person_id` stays. `from_other` names fields taken from the other side, and `values_from_other` fields of the
    category; without them the record that stays is completed by what it lacks."""

    person_id: UUID
    other_id: UUID
    from_other: frozenset[str] | None = None
    values_from_other: frozenset[UUID] = frozenset()


def merge_persons(work: UnitOfWork, order: MergePersons) -> Person:
    """Raises SamePerson or AlreadyMerged; undoing the group restores both as they were."""
    if order.person_id == order.other_id:
        raise SamePerson
    person = work.get_to(Right.PEOPLE_MERGE, Person, order.person_id)
    other = work.get_to(Right.PEOPLE_MERGE, Person, order.other_id)
    for one in (person, other):
        if one.status is PersonStatus.MERGED:
            raise AlreadyMerged(name=one.full_name)
    children = sum(child_counts(work.session, other.id).values())
    _take_fields(person, other, order.from_other)
    _drop_doubles(work, person.id, other.id, order.values_from_other)
    other.status, other.merged_into_id = PersonStatus.MERGED, person.id
    work.session.flush()
    _point_anew(work, other.id, person.id)
    work.session.refresh(person)
    facts: dict[str, Any] = {"name": other.full_name, "file_number": other.file_number, "children": children}
    tell(work, TimelineKind.MERGED, person.id, person, **facts)
    tell(work, TimelineKind.MERGED, other.id, other, into=person.full_name)
    return person


def lacking(person: Person, other: Person) -> frozenset[str]:
    """The fields that only the other one can fill."""
    empty = (None, "", False)
    return frozenset(one for one in FIELDS if getattr(person, one) in empty and getattr(other, one) not in empty)


def _take_fields(person: Person, other: Person, chosen: frozenset[str] | None) -> None:
    taken = lacking(person, other) if chosen is None else chosen
    unknown = taken - set(FIELDS)
    if unknown:
        raise ValueError(f"not a field to choose: {sorted(unknown)}")
    for name in taken:
        setattr(person, name, getattr(other, name))
    if PersonStanding.CLIENT in (person.standing, other.standing):
        person.standing = PersonStanding.CLIENT
    if PersonStatus.ACTIVE in (person.status, other.status):
        person.status = PersonStatus.ACTIVE
    person.is_marketer |= other.is_marketer
    person.is_referrer |= other.is_referrer


# ---- what both have is kept once


def _drop_doubles(work: UnitOfWork, person_id: UUID, other_id: UUID, from_other: frozenset[UUID]) -> None:
    same: tuple[tuple[type[Any], Callable[[Any], object]], ...] = (
        (Phone, lambda row: (row.e164 or row.raw.strip(), row.extension)),
        (ContactPoint, lambda row: (row.kind, row.value)),
        (PostalAddress, lambda row: (row.province, row.city, row.region, row.line, row.postcode)),
        (OrganizationMember, lambda row: row.organization_id),
        (PersonAlert, lambda row: (row.kind, row.text)),
    )
    for model, key in same:
        _drop_known(work, _of(work, model, person_id), _of(work, model, other_id), key)
    _drop_known(work, _tags(work, person_id), _tags(work, other_id), lambda row: row.tag_id)
    _settle_primary(work, person_id, other_id)
    _settle_family(work, person_id, other_id)
    _settle_values(work, person_id, other_id, from_other)


def _of(work: UnitOfWork, model: type[Any], person_id: UUID) -> list[Any]:
    living = select(model).where(model.person_id == person_id, model.deleted_at.is_(None))
    return list(work.all(living.order_by(model.created_at, model.id)))


def _tags(work: UnitOfWork, person_id: UUID) -> list[Any]:
    of_person = (TagUse.record_table == Person.__tablename__, TagUse.record_id == person_id)
    return list(work.all(select(TagUse).where(*of_person, TagUse.deleted_at.is_(None))))


def _drop_known(work: UnitOfWork, mine: Iterable[Any], others: Iterable[Any], key: Callable[[Any], object]) -> None:
    known = {key(row) for row in mine}
    for row in others:
        if key(row) in known:
            work.remove(row)


def _settle_primary(work: UnitOfWork, person_id: UUID, other_id: UUID) -> None:
    """One number is dialled first: that of the record that stays, if it has one."""
    if any(phone.is_primary for phone in _of(work, Phone, person_id)):
        for phone in _of(work, Phone, other_id):
            phone.is_primary = False


def _settle_family(work: UnitOfWork, person_id: UUID, other_id: UUID) -> None:
    """A link between the two ends, and each relative has one link."""
    pair = (person_id, other_id)
    links: list[FamilyLink] = list(
        work.all(
            select(FamilyLink)
            .where(or_(FamilyLink.person_id.in_(pair), FamilyLink.relative_id.in_(pair)))
            .where(FamilyLink.deleted_at.is_(None))
            .order_by(FamilyLink.created_at, FamilyLink.id)
        )
    )
    # Those of the record that stays come first, and so remain.
    links.sort(key=lambda link: other_id in (link.person_id, link.relative_id))
    known: set[UUID] = set(pair)
    for link in links:
        relative = link.relative_id if link.person_id in pair else link.person_id
        if relative in known:
            work.remove(link)
        known.add(relative)


def _settle_values(work: UnitOfWork, person_id: UUID, other_id: UUID, from_other: frozenset[UUID]) -> None:
    mine, others = _of(work, PersonValue, person_id), _of(work, PersonValue, other_id)
    answered, offered = {row.field_id for row in mine}, {row.field_id for row in others}
    taken = from_other & offered
    for row in mine:
        if row.field_id in taken:
            work.remove(row)
    for row in others:
        if row.field_id in answered - taken:
            work.remove(row)


# ---- everything else follows


def _point_anew(work: UnitOfWork, other_id: UUID, person_id: UUID) -> None:
    """Deleted rows too: one that is brought back later belongs to the record that stayed."""
    stamp = {"updated_at": work.now, "updated_by": work.actor.user_id}
    for link in person_links():
        here = link.to(other_id)
        if link.table.name == Person.__tablename__:
            # The column has no index, and there are few merged persons: they are found by their status.
            merged = select(Person.id).where(Person.status == PersonStatus.MERGED)
            here = link.table.c.id.in_(merged) & here
        work.session.execute(update(link.table).where(here).values({link.column.name: person_id, **stamp}))
    for table in synced_tables():
        fields = asks_for_persons(work.session, ANSWERS[table.name]) if table.name in ANSWERS else []
        if fields:
            named = table.c.field_id.in_(fields) & (table.c.value == str(other_id))
            work.session.execute(update(table).where(named).values(value=str(person_id), **stamp))
    work.session.expire_all()
