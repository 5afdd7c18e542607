"""A family member in four fields: the rest comes from the family (B3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.people.family import Relation
from crm_desktop.queries.people.families import relatives
from crm_desktop.queries.people.number_sharers import number_sharers
from crm_desktop.queries.people.person_cards import person_card
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.people.add_family_member import AddFamilyMember, MemberNameNeeded, add_family_member
from crm_desktop.usecases.people.create_person import Address, CreatePerson, SameNumber, create_person


def _mother(base: OpenBase, program: Actor) -> CreatePerson:
    return CreatePerson("Mina", "Karimi", phones=(NewPhone("09121234567"),), addresses=(Address(city="Tehran"),))


def test_a_child_inherits_name_number_address_and_payer(base: OpenBase, program: Actor) -> None:
    """B3: name, relation, day of birth; the family name, number, address and payer are the mother's."""
    mother = base.writer.write(program, lambda work: create_person(work, _mother(base, program)))
    order = AddFamilyMember(mother.id, "Nika", Relation.CHILD, birth_on=date(2019, 5, 1))
    child = base.writer.write(program, lambda work: add_family_member(work, order))
    card = base.read(lambda session: person_card(session, program, child.id))
    assert card.person.name == "Nika Karimi"
    assert [(one.e164, one.owner_note) for one in card.phones] == [("+989121234567", "Mina Karimi")]
    assert [one.city for one in card.addresses] == ["Tehran"]
    assert [(one.name, one.relation, one.pays) for one in card.family] == [("Mina Karimi", Relation.PARENT, True)]
    assert card.sharers == ()  # a relative is not told twice
    assert base.read(lambda session: number_sharers(session, program, child.id))[0].name == "Mina Karimi"


def test_the_family_has_one_payer(base: OpenBase, program: Actor) -> None:
    """B3: whoever pays for the person pays for the new one too."""
    mother = base.writer.write(program, lambda work: create_person(work, _mother(base, program)))
    first = AddFamilyMember(mother.id, "Nika", Relation.CHILD)
    child = base.writer.write(program, lambda work: add_family_member(work, first))
    second = AddFamilyMember(child.id, "Arad", Relation.SIBLING)
    brother = base.writer.write(program, lambda work: add_family_member(work, second))
    family = base.read(lambda session: relatives(session, program, brother.id))
    assert {(one.name, one.pays) for one in family} == {("Nika Karimi", False), ("Mina Karimi", True)}


def test_a_member_has_a_name(base: OpenBase, program: Actor) -> None:
    mother = base.writer.write(program, lambda work: create_person(work, _mother(base, program)))
    with pytest.raises(MemberNameNeeded):
        base.writer.write(
            program, lambda work: add_family_member(work, AddFamilyMember(mother.id, " ", Relation.CHILD))
        )


def test_a_child_is_not_written_down_twice(base: OpenBase, program: Actor) -> None:
    """R11, B3: the same name and birthday is refused until it is said to be really new; the shared number is not."""
    mother = base.writer.write(program, lambda work: create_person(work, _mother(base, program)))
    twin = AddFamilyMember(mother.id, "Nika", Relation.CHILD, birth_on=date(2019, 5, 1))
    base.writer.write(program, lambda work: add_family_member(work, twin))
    with pytest.raises(SameNumber) as refused:
        base.writer.write(program, lambda work: add_family_member(work, twin))
    assert refused.value.facts["same_by"] == "name_and_birth"
    base.writer.write(program, lambda work: add_family_member(work, replace(twin, really_new=True)))
    assert len(base.read(lambda session: relatives(session, program, mother.id))) == 2
