"""Families of a number; what a card shows of them is in test_caller_cards.py."""

from __future__ import annotations

from datetime import date

from crm_desktop.models.people.family import FamilyLink, Relation
from crm_desktop.queries.calls.caller_families import caller_family
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support import builders as make
from tests.support.process import Clinic


def test_children_come_first_and_the_eldest_of_them(clinic: Clinic) -> None:
    """B3: whom one most likely rings for; a link is read from both of its ends."""
    maryam, ali = clinic.ids["maryam"], clinic.ids["ali"]

    def fill(work: UnitOfWork) -> None:
        for name, born, relation in (
            ("Sister", 1980, Relation.SIBLING),
            ("Young", 2020, Relation.CHILD),
            ("Old", 2012, Relation.CHILD),
            ("Husband", 1985, Relation.SPOUSE),
        ):
            other = make.a_person(work, given_name=name, birth_on=date(born, 1, 1))
            work.add(FamilyLink(person_id=maryam, relative_id=other.id, relation=relation))
        work.add(FamilyLink(person_id=maryam, relative_id=ali, relation=Relation.PARENT))

    clinic.change(fill)
    family = clinic.base.read(lambda session: caller_family(session, clinic.sara, (maryam,)))
    assert [one.given_name for one in family.others] == ["Old", "Young", "Husband", "Ali", "Sister"]
    assert family.words == {}
    both = clinic.base.read(lambda session: caller_family(session, clinic.sara, (maryam, ali)))
    assert both.words == {ali: Relation.PARENT, maryam: Relation.CHILD}
    assert "Ali" not in [one.given_name for one in both.others]


def test_without_a_parent_the_first_is_whom_the_words_are_of(clinic: Clinic) -> None:
    """P2: a couple on one telephone."""
    maryam, ali = clinic.ids["maryam"], clinic.ids["ali"]
    clinic.change(lambda work: work.add(FamilyLink(person_id=maryam, relative_id=ali, relation=Relation.SPOUSE)))
    family = clinic.base.read(lambda session: caller_family(session, clinic.sara, (maryam, ali)))
    assert family.words == {ali: Relation.SPOUSE}
