"""The number shown beside a name."""

from __future__ import annotations

from uuid import UUID

from crm_desktop.models.access import Actor
from crm_desktop.queries.people.phone_looks import phone_looks
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person, a_phone


def test_the_primary_number_is_shown_and_a_wrong_one_only_for_want_of_another(base: OpenBase, program: Actor) -> None:
    def fill(work: UnitOfWork) -> dict[str, UUID]:
        two, wrong, none = a_person(work), a_person(work), a_person(work)
        a_phone(work, two, "+989121111111", is_primary=False)
        a_phone(work, two, "+989122222222", is_primary=True)
        a_phone(work, two, "+989123333333", is_valid=False)
        a_phone(work, wrong, "+989124444444", is_valid=False)
        return {"+989122222222": two.id, "+989124444444": wrong.id, "": none.id}

    people = base.writer.write(program, fill)
    looks = base.read(lambda session: phone_looks(session, [*people.values(), None]))
    assert looks == {people["+989122222222"]: "+989122222222", people["+989124444444"]: "+989124444444"}
