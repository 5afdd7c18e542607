"""Relatives, from whichever side they are asked."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.models.people.family import FamilyLink, Relation
from crm_desktop.models.people.person import Person
from crm_desktop.queries.people.families import relatives
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person


def test_a_link_is_read_from_both_sides(base: OpenBase, program: Actor) -> None:
    """P2: the mother's child has the mother as parent, and only the mother pays."""

    def fill(work: UnitOfWork) -> tuple[Person, Person]:
        child, mother = a_person(work, given_name="Nika"), a_person(work, given_name="Mina")
        link = FamilyLink(person_id=child.id, relative_id=mother.id, relation=Relation.PARENT, pays=True)
        work.add(link)
        return child, mother

    child, mother = base.writer.write(program, fill)
    (of_child,) = base.read(lambda session: relatives(session, program, child.id))
    (of_mother,) = base.read(lambda session: relatives(session, program, mother.id))
    assert (of_child.person_id, of_child.relation, of_child.pays) == (mother.id, Relation.PARENT, True)
    assert (of_mother.person_id, of_mother.relation, of_mother.pays) == (child.id, Relation.CHILD, False)
