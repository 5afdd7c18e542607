"""Two records of one person become one: all children follow, and undoing gives back an equal base (P11, B13)."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor, Right
from crm_desktop.models.people.category_field import PersonValue
from crm_desktop.models.people.family import FamilyLink, Relation
from crm_desktop.models.people.person import Person, PersonStanding, PersonStatus
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.work.result import FieldType
from crm_desktop.queries.people.person_history import person_history
from crm_desktop.rules.person_links import person_links
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.canonical import canonical_lines
from crm_desktop.store.capture import synced_tables
from crm_desktop.store.problems import NoRight
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.people.change_person import ChangePerson, change_person
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from crm_desktop.usecases.people.link_family import LinkFamily, link_family
from crm_desktop.usecases.people.merge_persons import AlreadyMerged, MergePersons, SamePerson, merge_persons
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from tests.support.any_rows import a_row
from tests.support.builders import a_person, a_user, acting_as

CHILDREN = 500


def _persons(base: OpenBase, program: Actor) -> tuple[Person, Person]:
    def make(work: UnitOfWork) -> tuple[Person, Person]:
        stays = CreatePerson("Sara", "Ahmadi", phones=(NewPhone("09121234567"),), notes="Prefers mornings")
        goes = CreatePerson(
            "S.", "Ahmady", "Reza", phones=(NewPhone("0912 123 4567"), NewPhone("02122334455")),
            file_number="102", notes="Prefers evenings", standing=PersonStanding.CLIENT, really_new=True,
        )  # fmt: skip
        return create_person(work, stays), create_person(work, goes)

    return base.writer.write(program, make)


def _merge(base: OpenBase, actor: Actor, order: MergePersons) -> Person:
    return base.writer.write(actor, lambda work: merge_persons(work, order), act="merge_persons")


def _dump(base: OpenBase) -> list[str]:
    return base.read(lambda session: list(canonical_lines(session)))


def _give_children(work: UnitOfWork, person_id: object) -> None:
    """Children in every table that can point to a person, as many again until there are CHILDREN."""
    made = 0
    while made < CHILDREN:
        for link in person_links():
            if link.table.name == "person":
                a_row(work.session, link.table, merged_into_id=person_id, status=PersonStatus.MERGED)
            elif link.kind is not None:
                a_row(work.session, link.table, **{link.column.name: person_id, link.kind.name: "person"})
            else:
                a_row(work.session, link.table, **{link.column.name: person_id})
            made += 1


def test_every_child_of_every_table_follows_and_undoing_gives_back_an_equal_base(
    base: OpenBase, program: Actor
) -> None:
    """B13: 500 children from every table of the models; the dump after undoing equals the one before."""
    stays, goes = _persons(base, program)
    base.writer.write(program, lambda work: _give_children(work, goes.id))
    before = _dump(base)
    history = base.read(lambda session: [one.id for one in person_history(session, program, goes.id, limit=900)])
    _merge(base, program, MergePersons(stays.id, goes.id))

    def left(session: Session) -> dict[str, int]:
        counts = {}
        for link in person_links():
            statement = select(func.count()).select_from(link.table).where(link.to(goes.id))
            if link.table.name != "timeline_entry":
                counts[f"{link.table.name}.{link.column.name}"] = session.scalar(statement) or 0
        return {name: number for name, number in counts.items() if number}

    assert base.read(left) == {}
    assert _dump(base) != before
    base.writer.write(program, lambda work: undo_last(work, UndoLast()))
    assert _dump(base) == before
    back = base.read(lambda session: [one.id for one in person_history(session, program, goes.id, limit=900)])
    assert set(history) <= set(back)  # what happened to them is theirs again, and the undoing is told beside it


def test_what_lacks_is_completed_and_nothing_is_doubled(base: OpenBase, program: Actor) -> None:
    """P11: the same number is there once, the other number follows; a client stays a client."""
    stays, goes = _persons(base, program)
    _merge(base, program, MergePersons(stays.id, goes.id))

    def look(session: Session) -> tuple[Person, Person, list[tuple[str | None, bool]]]:
        one, other = session.get_one(Person, stays.id), session.get_one(Person, goes.id)
        numbers = select(Phone.e164, Phone.is_primary).where(Phone.person_id == stays.id, Phone.deleted_at.is_(None))
        rows = [(e164, primary) for e164, primary in session.execute(numbers.order_by(Phone.e164))]
        session.expunge_all()
        return one, other, rows

    one, other, numbers = base.read(look)
    assert (one.given_name, one.father_name, one.file_number) == ("Sara", "Reza", "102")
    assert (one.notes, one.standing) == ("Prefers mornings", PersonStanding.CLIENT)
    assert (other.status, other.merged_into_id) == (PersonStatus.MERGED, stays.id)
    assert numbers == [("+982122334455", False), ("+989121234567", True)]
    # The file number that came along is this person's own from now on.
    base.writer.write(program, lambda work: change_person(work, ChangePerson(stays.id, {"file_number": "102"})))


def test_the_order_names_the_side_of_each_field(base: OpenBase, program: Actor) -> None:
    """P11: side by side; also for the answers of the category's own fields (SM-11)."""
    stays, goes = _persons(base, program)
    values, fields = (
        next(table for table in synced_tables() if table.name == name) for name in ("person_value", "category_field")
    )

    def answer(work: UnitOfWork) -> list[object]:
        asked = [a_row(work.session, fields, field_type=FieldType.TEXT) for _ in range(3)]
        for field_id in asked[:2]:
            a_row(work.session, values, person_id=stays.id, field_id=field_id, value="mine")
        for field_id in asked:
            a_row(work.session, values, person_id=goes.id, field_id=field_id, value="theirs")
        return list(asked)

    first, second, third = base.writer.write(program, answer)
    order = MergePersons(stays.id, goes.id, frozenset({"notes"}), frozenset({second}))  # type: ignore[arg-type]  # ids of rows made by their columns
    merged = _merge(base, program, order)
    assert (merged.notes, merged.father_name, merged.file_number) == ("Prefers evenings", "", None)

    def answers(session: Session) -> dict[object, str]:
        of = select(PersonValue).where(PersonValue.person_id == stays.id, PersonValue.deleted_at.is_(None))
        return {row.field_id: row.value for row in session.scalars(of)}

    assert base.read(answers) == {first: "mine", second: "theirs", third: "theirs"}


def test_family_links_are_not_doubled(base: OpenBase, program: Actor) -> None:
    """P2: the same mother on both records is one mother; a link between the two records ends."""
    stays, goes = _persons(base, program)
    mother = base.writer.write(program, lambda work: a_person(work, given_name="Mina"))
    son = base.writer.write(program, lambda work: a_person(work, given_name="Amir"))

    def relate(work: UnitOfWork) -> None:
        link_family(work, LinkFamily(goes.id, mother.id, Relation.OTHER))
        link_family(work, LinkFamily(stays.id, mother.id, Relation.PARENT, pays=True))
        link_family(work, LinkFamily(son.id, goes.id, Relation.PARENT))
        link_family(work, LinkFamily(goes.id, stays.id, Relation.SIBLING))

    base.writer.write(program, relate)
    _merge(base, program, MergePersons(stays.id, goes.id))

    def links(session: Session) -> set[tuple[object, object, Relation, bool]]:
        rows = session.scalars(select(FamilyLink).where(FamilyLink.deleted_at.is_(None)))
        return {(row.person_id, row.relative_id, row.relation, row.pays) for row in rows}

    assert base.read(links) == {
        (stays.id, mother.id, Relation.PARENT, True),
        (son.id, stays.id, Relation.PARENT, False),
    }


def test_bad_merges_are_refused(base: OpenBase, program: Actor) -> None:
    """Issue 3: a merge of a person with himself, or with one that is merged, is refused; so without right."""
    stays, goes = _persons(base, program)
    third = base.writer.write(program, lambda work: a_person(work, given_name="Nika"))
    with pytest.raises(SamePerson):
        _merge(base, program, MergePersons(stays.id, stays.id))
    clerk = base.writer.write(program, a_user)
    with pytest.raises(NoRight):
        _merge(base, acting_as(clerk, without=(Right.PEOPLE_MERGE,)), MergePersons(stays.id, goes.id))
    _merge(base, program, MergePersons(stays.id, goes.id))
    for order in (MergePersons(third.id, goes.id), MergePersons(goes.id, third.id)):
        with pytest.raises(AlreadyMerged):
            _merge(base, program, order)


def test_who_was_merged_before_follows_too(base: OpenBase, program: Actor) -> None:
    """P11: a sign never points to another sign."""
    stays, goes = _persons(base, program)
    third = base.writer.write(program, lambda work: a_person(work, given_name="Nika"))
    _merge(base, program, MergePersons(goes.id, third.id))
    _merge(base, program, MergePersons(stays.id, goes.id))
    assert base.read(lambda session: session.get_one(Person, third.id).merged_into_id) == stays.id


def test_what_either_was_the_one_record_is(base: OpenBase, program: Actor) -> None:
    """C24-61, P11: a marketer and a referring doctor become one person with both roles; undoing parts them again."""

    def pair(work: UnitOfWork) -> tuple[Person, Person]:
        return (
            create_person(work, CreatePerson("Sara", "Ahmadi", is_marketer=True, standing=PersonStanding.CLIENT)),
            create_person(work, CreatePerson("S.", "Ahmadi", is_referrer=True, council_number="4711")),
        )

    stays, goes = (person.id for person in base.writer.write(program, pair))
    _merge(base, program, MergePersons(stays, goes))

    def roles(session: Session) -> tuple[object, ...]:
        one = session.get_one(Person, stays)
        return one.standing, one.is_marketer, one.is_referrer, one.council_number

    assert base.read(roles) == (PersonStanding.CLIENT, True, True, "4711")
    base.writer.write(program, lambda work: undo_last(work, UndoLast()))
    assert base.read(roles) == (PersonStanding.CLIENT, True, False, None)
