"""Tags to choose from."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.notes.tag import TagScope
from crm_desktop.queries.notes.tags import is_near, near_tags, tag_rows, tags_of
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.notes.put_tag import PutTag, put_tag
from tests.support.builders import a_lost_reason, a_person, a_user, acting_as


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ارسال بسته پستی", "ارسال پاکت پستی"),
        ("Importnat", "Important"),
        ("عادى", "عادی"),
        ("high  price", "High price"),
    ],
)
def test_tags_that_say_nearly_the_same_are_caught(one: str, other: str) -> None:
    """FC-14: «ارسال بسته پستی» and «ارسال پاکت پستی»."""
    assert is_near(one, other)


@pytest.mark.parametrize(("one", "other"), [("Price", "Family"), ("قیمت بالا", "راه دور"), ("high price", "low price")])
def test_tags_that_say_something_else_are_not(one: str, other: str) -> None:
    assert not is_near(one, other)


def test_the_most_used_come_first_and_personal_ones_are_ones_own(base: OpenBase, program: Actor) -> None:
    """FC-10: personal, public and system; a colleague's personal tag is not shown."""

    def fill(work: UnitOfWork) -> tuple[Actor, Actor]:
        a_lost_reason(work, "Too far")
        return acting_as(a_user(work, "Me")), acting_as(a_user(work, "Other"))

    me, other = base.writer.write(program, fill)
    people = base.writer.write(program, lambda work: [a_person(work).id for _ in range(2)])
    base.writer.write(me, lambda work: put_tag(work, PutTag("person", people[0], name="Mine", scope=TagScope.PERSONAL)))
    for person in people:
        base.writer.write(me, lambda work: put_tag(work, PutTag("person", person, name="Loyal")))  # noqa: B023  run now
    mine = base.read(lambda session: tag_rows(session, me, lost_reasons=False))
    assert [(row.name, row.uses) for row in mine] == [("Loyal", 2), ("Mine", 1)]
    assert [row.name for row in base.read(lambda session: tag_rows(session, other, lost_reasons=False))] == ["Loyal"]
    assert [row.name for row in base.read(lambda session: tag_rows(session, me, lost_reasons=True))] == ["Too far"]
    assert [tag.name for tag in base.read(lambda session: tags_of(session, other, "person", people[0]))] == ["Loyal"]
    assert [row.name for row in base.read(lambda session: near_tags(session, me, "loyall"))] == ["Loyal"]
