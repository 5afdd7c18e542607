"""The list of people."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from sqlalchemy import event

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.people.person import PersonRole, PersonStanding, PersonStatus
from crm_desktop.queries.people.people_lists import (
    PeopleFilter,
    PeopleSort,
    people_count,
    people_counts,
    people_ids,
    people_page,
)
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.notes.put_tag import PutTag, put_tag
from tests.support.builders import a_person, a_phone


def test_the_list_is_narrowed_and_sorted_in_the_base(base: OpenBase, program: Actor) -> None:
    """C24-01, C24-61, SM-11, FC-11: new and existing clients, by role, category, tag, channel, text; archived apart."""

    def fill(work: UnitOfWork) -> UUID:
        rows = {}
        for days, (given, family) in enumerate((("Ali", "Zand"), ("Bita", "Amin"), ("Cyrus", "Moradi"))):
            rows[given] = a_person(
                work, given_name=given, family_name=family, created_at=work.now - timedelta(days=days)
            )
        rows["Bita"].standing = PersonStanding.CLIENT
        rows["Bita"].file_number = "77"
        rows["Bita"].is_marketer = True
        rows["Cyrus"].is_referrer = True
        a_phone(work, rows["Bita"])
        a_person(work, given_name="Old", status=PersonStatus.ARCHIVED)
        return put_tag(work, PutTag("person", rows["Ali"].id, name="Loyal")).tag_id

    tag_id = base.writer.write(program, fill)

    def names(wanted: PeopleFilter) -> list[str]:
        ids = base.read(lambda session: people_ids(session, program, wanted))
        assert base.read(lambda session: people_count(session, program, wanted)) == len(ids)
        counts = base.read(lambda session: people_counts(session, program, wanted))
        tab = "archived" if wanted.archived else wanted.standing or "all"
        assert getattr(counts, tab) == len(ids)
        return [row.given_name for row in base.read(lambda session: people_page(session, program, ids))]

    assert names(PeopleFilter()) == ["Bita", "Cyrus", "Ali"]
    assert names(PeopleFilter(sort=PeopleSort.NEWEST)) == ["Ali", "Bita", "Cyrus"]
    assert names(PeopleFilter(sort=PeopleSort.FILE_NUMBER))[0] == "Bita"
    assert names(PeopleFilter(standing=PersonStanding.CLIENT)) == ["Bita"]
    assert names(PeopleFilter(role=PersonRole.MARKETER)) == ["Bita"]
    assert names(PeopleFilter(role=PersonRole.REFERRER)) == ["Cyrus"]
    assert names(PeopleFilter(role=PersonRole.REFERRER, standing=PersonStanding.CLIENT)) == []
    assert names(PeopleFilter(tag_id=tag_id)) == ["Ali"]
    assert names(PeopleFilter(text="mor")) == ["Cyrus"]
    assert names(PeopleFilter(text="4567")) == ["Bita"]
    assert names(PeopleFilter(archived=True)) == ["Old"]


def test_a_page_keeps_the_order_asked_for_and_leaves_out_who_has_gone(base: OpenBase, program: Actor) -> None:
    """P16: a list keeps its place while others delete rows under it."""

    def fill(work: UnitOfWork) -> list[UUID]:
        people = [a_person(work, given_name=name) for name in "ABC"]
        work.remove(people[1])
        return [person.id for person in people]

    ids = base.writer.write(program, fill)
    rows = base.read(lambda session: people_page(session, program, ids[::-1]))
    assert [row.given_name for row in rows] == ["C", "A"]


def test_whoever_sees_only_some_reads_the_order_from_the_index_too(base: OpenBase, program: Actor) -> None:
    """list.open: nearly everybody is public, and whether they are stands in the index that the list is read from."""
    own = Actor(UUID(int=1), None, rights={Right.PEOPLE_SEE: Scope.OWN})
    base.writer.write(program, lambda work: [a_person(work, given_name=name) for name in "ABC"])
    asked: list[str] = []

    event.listen(base.readers, "before_cursor_execute", lambda *args: asked.append(args[2]))
    assert len(base.read(lambda session: people_ids(session, own))) == 3
    order = next(statement for statement in asked if "visibility" in statement)
    assert order.index("visibility") < order.index("created_by")
    columns = base.read(
        lambda session: session.connection().exec_driver_sql("PRAGMA index_info(ix_person_names)").all()
    )
    assert "visibility" in {row[2] for row in columns}
