"""Who else is reached by a number (P2, B3)."""

from __future__ import annotations

from uuid import UUID

from crm_desktop.models.access import Actor
from crm_desktop.queries.people.number_sharers import number_sharers
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person, a_phone


def test_others_on_the_number_are_listed_once(base: OpenBase, program: Actor) -> None:
    """B3: all people on the number; a wrong number connects nobody."""

    def build(work: UnitOfWork) -> UUID:
        one, two, three = (a_person(work, given_name=name) for name in ("Mina", "Nika", "Omid"))
        for person in (one, two):
            a_phone(work, person, "+989121234567")
            a_phone(work, person, "+982122334455")
        a_phone(work, one, "+989120000000", is_valid=False)
        a_phone(work, three, "+989120000000")
        return one.id

    person_id = base.writer.write(program, build)
    rows = base.read(lambda session: number_sharers(session, program, person_id))
    assert [row.name for row in rows] == ["Nika Hosseini"]
