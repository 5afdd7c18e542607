"""Numbers that an invented caller may have."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.models.people.phone import Phone
from crm_desktop.queries.people.some_numbers import some_numbers
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person


def test_only_numbers_that_can_be_dialled_are_given(base: OpenBase, program: Actor) -> None:
    """B15: somebody who practises is rung by people of the base, never from a number marked as wrong."""

    given = (("+989120000001", True), ("+989120000002", False), (None, True), ("+989120000003", True))

    def write(work: UnitOfWork) -> None:
        person = a_person(work)
        for e164, is_valid in given:
            work.add(Phone(person_id=person.id, raw=e164 or "107", e164=e164, tail="", is_valid=is_valid))

    base.writer.write(program, write)
    assert base.read(some_numbers) == ("+989120000001", "+989120000003")
    assert base.read(lambda session: some_numbers(session, 1)) == ("+989120000001",)
