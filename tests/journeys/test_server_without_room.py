"""The server's disk is full: the window says so, the desk works on, and it is in step by itself once there is room."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date

import pytest

from crm_desktop.models.people.person import Person
from crm_desktop.usecases.people.change_person import ChangePerson, change_person
from tests.support.central import Central, a_central
from tests.support.joined import Joined, Outage
from tests.support.postgres import PostgresCluster
from tests.support.small_disk import SmallDisk, living_on, small_disk

pytestmark = pytest.mark.postgres

MINE = date(1990, 5, 1)
# The clinic's tables, empty, are a third of it.
MEGABYTES = 96


@pytest.fixture
def disk(postgres: PostgresCluster) -> Iterator[SmallDisk]:
    with small_disk(postgres.folder / "small", MEGABYTES) as made:
        yield made


@pytest.fixture
def central(postgres: PostgresCluster, disk: SmallDisk) -> Iterator[Central]:
    made = a_central(postgres)
    with living_on(disk, postgres, made):
        yield made


def _long_note(out: Outage, person: int) -> str:
    """More than fits into what a page has left, and nothing that could be pressed together."""
    words = random.Random(person).randbytes(12_000).hex()
    order = ChangePerson(out.way.clinic.people[person], {"notes": words})
    out.here(lambda work: change_person(work, order).id)
    return words


def test_a_full_disk_of_the_server_costs_no_work(disk: SmallDisk, joined: Joined) -> None:
    """Issue 4, bad input: a full disk on the server's side; what is done meanwhile is kept, counted, and sent later."""
    out = joined().start()
    way = out.way
    disk.fill()
    notes = [_long_note(out, person) for person in range(3)]
    way.wait_for(lambda: "Nothing is lost; tell the administrator" in out.trouble())
    out.here(out.born(1, MINE))
    way.wait_for(lambda: "4 changes" in out.said())
    assert way.dialogs() == []
    assert way.clinic.row(Person, way.clinic.people[0]).notes == notes[0]

    disk.make_room()
    # Nobody presses anything.
    out.in_step()
    way.wait_for(lambda: out.trouble() == "")
    out.equal_dumps()
    assert out.birth(1) == MINE
    assert [note for (note,) in out.other.ask("SELECT notes FROM person WHERE length(notes) > 20000 ORDER BY id")]
    kept = out.central.ask("SELECT notes FROM person WHERE length(notes) > 20000")
    assert sorted(note for (note,) in kept) == sorted(notes)
