"""Another number of a person."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.queries.people.callers import people_by_number
from crm_desktop.queries.people.phone_looks import phone_looks
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.people.add_phone import AddPhone, NumberThere, add_phone
from tests.support.builders import a_person, a_phone


def test_a_shared_number_is_no_mistake_but_the_same_one_twice_is(base: OpenBase, program: Actor) -> None:
    """P2: one number, several people; each once."""
    father = base.writer.write(program, a_person)
    base.writer.write(program, lambda work: a_phone(work, father))
    child = base.writer.write(program, a_person)
    order = AddPhone(child.id, NewPhone("0912-123-4567", owner_note="father's"))
    base.writer.write(program, lambda work: add_phone(work, order))
    assert len(base.read(lambda session: people_by_number(session, program, "+989121234567"))) == 2
    with pytest.raises(NumberThere):
        base.writer.write(program, lambda work: add_phone(work, order))


def test_a_new_primary_number_takes_the_place_of_the_old_one(base: OpenBase, program: Actor) -> None:
    person = base.writer.write(program, a_person)
    base.writer.write(program, lambda work: a_phone(work, person))
    order = AddPhone(person.id, NewPhone("09351112233"), is_primary=True)
    base.writer.write(program, lambda work: add_phone(work, order))
    assert base.read(lambda session: phone_looks(session, [person.id])) == {person.id: "+989351112233"}
