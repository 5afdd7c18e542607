"""Write down a family member in a few fields: number, address and who pays come from the family (B3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.people.family import FamilyLink, Relation
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import PostalAddress
from crm_desktop.rules.reaching import NewPhone, add_number, numbers_of, tidy
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.people.create_person import Address, CreatePerson, create_person
from crm_desktop.usecases.people.link_family import LinkFamily, link_family


class MemberNameNeeded(Problem):
    code = "family.name_needed"


@dataclass(frozen=True)
class AddFamilyMember:
    """`relation` is what the new one is to the person; without a family name they have the person's.

    `really_new`: the likeness of name and birthday was seen and is a chance one; the family's number says nothing.
    `pays_for_them`: the bills of the new one go to whoever pays for the person, or to the person.
    """

    person_id: UUID
    given_name: str
    relation: Relation
    family_name: str = ""
    birth_on: date | None = None
    sex: str | None = None
    pays_for_them: bool = True
    really_new: bool = False


_TURNED = {Relation.CHILD: Relation.PARENT, Relation.PARENT: Relation.CHILD}


def add_family_member(work: UnitOfWork, order: AddFamilyMember) -> Person:
    """Raises MemberNameNeeded, or SameNumber for somebody of this name born on this day."""
    if not tidy(order.given_name):
        raise MemberNameNeeded
    person = work.get_to(Right.PEOPLE_CHANGE, Person, order.person_id)
    member = create_person(
        work,
        CreatePerson(
            given_name=order.given_name,
            family_name=tidy(order.family_name) or person.family_name,
            birth_on=order.birth_on,
            sex=order.sex,
            channel_id=person.channel_id,
            language=person.language,
            visibility=person.visibility,
            owner_id=person.owner_id,
            owner_team_id=person.owner_team_id,
            addresses=_addresses(work, person.id),
            really_new=order.really_new,
        ),
    )
    for number in _number(work, person):
        add_number(work, member.id, number)  # apart from the rest: of course the family has this number already
    work.session.flush()
    payer = _payer(work, person.id) if order.pays_for_them else None
    # A link says who pays for the one it is written from, so it is written from the new one.
    means = _TURNED.get(order.relation, order.relation)
    own = order.pays_for_them and payer is None
    link_family(work, LinkFamily(member.id, person.id, means, pays=own))
    if payer is not None and payer != member.id:
        work.add(FamilyLink(person_id=member.id, relative_id=payer, relation=Relation.OTHER, pays=True))
    return member


def _number(work: UnitOfWork, person: Person) -> tuple[NewPhone, ...]:
    first = next(iter(sorted(numbers_of(work, person.id), key=lambda one: not one.is_primary)), None)
    return (NewPhone(first.e164 or first.raw, first.label, person.full_name or None),) if first is not None else ()


def _addresses(work: UnitOfWork, person_id: UUID) -> tuple[Address, ...]:
    of = select(PostalAddress).where(PostalAddress.person_id == person_id, PostalAddress.deleted_at.is_(None))
    rows = work.all(of.order_by(PostalAddress.created_at, PostalAddress.id))
    return tuple(Address(row.province, row.city, row.region, row.line, row.postcode) for row in rows[:1])


def _payer(work: UnitOfWork, person_id: UUID) -> UUID | None:
    pays = (FamilyLink.person_id == person_id, FamilyLink.pays.is_(True), FamilyLink.deleted_at.is_(None))
    found: UUID | None = work.session.scalar(select(FamilyLink.relative_id).where(*pays).limit(1))
    return found
