"""A million ids are bytes that the base puts together, in the order that was asked for."""

from __future__ import annotations

from uuid import UUID, uuid4

from sqlalchemy import select

from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import Person
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.keyset import PackedIds, packed_ids, place_in
from tests.support.builders import a_person


def test_packed_ids_are_a_sequence_of_ids() -> None:
    ids = [uuid4() for _ in range(300)]
    packed = PackedIds.of(ids)
    assert len(packed) == 300
    assert list(packed) == ids
    assert packed == ids
    assert (packed[0], packed[-1], list(packed[100:103])) == (ids[0], ids[-1], ids[100:103])
    assert list(packed[::-100]) == ids[::-100]
    assert ids[7] in packed
    assert uuid4() not in packed


def test_an_id_is_not_found_across_two_neighbours() -> None:
    """The tail of one and the head of the next may spell a third."""
    first, second = UUID(bytes=b"a" * 8 + b"b" * 8), UUID(bytes=b"c" * 8 + b"d" * 8)
    between = UUID(bytes=b"b" * 8 + b"c" * 8)
    packed = PackedIds.of([first, second, between])
    assert place_in(packed.packed, between.bytes) == 2
    assert between not in PackedIds.of([first, second])


def test_the_order_is_that_of_the_question(base: OpenBase, program: Actor) -> None:
    """Speed floors: the whole order comes in one answer; it must be the very order of the rows."""
    base.writer.write(program, lambda work: [a_person(work, family_name=f"{n * 7 % 50:02d}") for n in range(50)])
    wanted = select(Person.id).order_by(Person.family_name.desc(), Person.id)
    rows = base.read(lambda session: list(session.scalars(wanted)))
    assert base.read(lambda session: packed_ids(session, wanted)) == rows
    assert base.read(lambda session: packed_ids(session, wanted.limit(9))) == rows[:9]
    assert base.read(lambda session: packed_ids(session, wanted.where(Person.family_name == "?"))) == []
