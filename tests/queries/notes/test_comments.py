"""The comments of a record."""

from __future__ import annotations

from uuid import UUID

from crm_desktop.models.access import Actor, Scope
from crm_desktop.models.people.person import Visibility
from crm_desktop.queries.notes.comments import comments_of
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.notes.write_comment import WriteComment, write_comment
from tests.support.builders import a_person, a_user, acting_as


def test_comments_come_in_order_with_whom_they_address_and_name(base: OpenBase, program: Actor) -> None:
    """FC-21…23: others see them; a hidden record's comments stay hidden (P25)."""

    def fill(work: UnitOfWork) -> tuple[Actor, UUID]:
        ali, named = a_user(work, "Ali"), a_person(work, given_name="Reza", family_name="Rad")
        person = a_person(work, visibility=Visibility.TEAM, owner_id=ali.id)
        write_comment(work, WriteComment("person", person.id, "first", (ali.id,), (named.id,)))
        write_comment(work, WriteComment("person", person.id, "second"))
        return acting_as(a_user(work, "Me"), scope=Scope.OWN), person.id

    me, person_id = base.writer.write(program, fill)
    rows = base.read(lambda session: comments_of(session, program, "person", person_id))
    assert [row.text for row in rows] == ["first", "second"]
    assert [user.name for user in rows[0].users] == ["Ali"]
    assert [person.name for person in rows[0].people] == ["Reza Rad"]
    assert base.read(lambda session: comments_of(session, me, "person", person_id)) == []
