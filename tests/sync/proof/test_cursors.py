"""A row that commits late is found by our cursor, and by none of the simpler ones: the same story is read by all."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from threading import Thread
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest

from tests.support.central import EVERYTHING, Central

pytestmark = pytest.mark.postgres

INSERT = (
    "insert into person (id, created_at, given_name, family_name, father_name, kind, standing, status, visibility, "
    "do_not_call, do_not_sms, rv) values (%s, now(), %s, '', '', 'natural', 'contact', 'active', 'public', "
    "false, false, 0)"
)


@dataclass
class Reader:
    """A station that remembers how far it has read, in its own way."""

    read: Callable[[Any], tuple[set[UUID], Any]]
    place: Any = None
    got: set[UUID] = field(default_factory=set)

    def __call__(self) -> set[UUID]:
        found, self.place = self.read(self.place)
        self.got |= found
        return found


@dataclass
class Readers:
    by_number: Reader
    by_time: Reader
    ours: Reader

    def all_read(self) -> None:
        for reader in (self.by_number, self.by_time, self.ours):
            reader()


@pytest.fixture
def readers(central: Central) -> Iterator[Readers]:
    member = central.member(EVERYTHING, central.branch())
    client = uuid4()
    with central.connect(member) as station, central.admin() as admin:
        enrol = station.execute("select sync.enrol(%s, 'one', '0005', 1)", [client])
        assert enrol.fetchone() is not None

        def by_number(place: int | None) -> tuple[set[UUID], int]:
            rows = admin.execute("select seq, pk from sync.change where seq > %s order by seq", [place or 0]).fetchall()
            return {pk for _, pk in rows}, max((seq for seq, _ in rows), default=place or 0)

        def by_time(place: Any) -> tuple[set[UUID], Any]:
            rows = admin.execute(
                "select created_at, id from person where created_at > coalesce(%s, '-infinity'::timestamptz)", [place]
            ).fetchall()
            return {pk for _, pk in rows}, max((at for at, _ in rows), default=place)

        def ours(place: str | None) -> tuple[set[UUID], str]:
            if place is None:
                first = station.execute("select pg_current_snapshot()::text").fetchone()
                assert first is not None
                return set(), first[0]
            row = station.execute("select sync.pull(%s, %s, null, 0, 1000)", [client, place]).fetchone()
            assert row is not None
            page = row[0] if isinstance(row[0], dict) else json.loads(row[0])
            people = page["tables"].get("person", {"cols": ["id"], "rows": []})
            at = people["cols"].index("id")
            return {UUID(one[at]) for one in people["rows"]}, page["upto"]

        yield Readers(Reader(by_number), Reader(by_time), Reader(ours))


def _writer(central: Central) -> psycopg.Connection[Any]:
    return psycopg.connect(central.dsn)


def test_late_commit(central: Central, readers: Readers) -> None:
    """sync.md 5: A writes first and commits last; what counts upwards has passed it by meanwhile."""
    readers.all_read()
    early, late = uuid4(), uuid4()
    with _writer(central) as first, _writer(central) as second:
        first.execute(INSERT, [late, "late"])
        second.execute(INSERT, [early, "early"])
        second.commit()
        assert readers.ours() >= {early}  # and it waits for nobody's open transaction
        readers.all_read()
        first.commit()
    readers.all_read()
    assert late not in readers.by_number.got
    assert late not in readers.by_time.got
    assert readers.ours.got >= {early, late}


def test_an_open_transaction_of_another_database_holds_nothing_up(central: Central, readers: Readers) -> None:
    """sync.md 5: xmin of the whole cluster stands still for it; the difference of snapshots does not."""
    readers.ours()
    with psycopg.connect(central.cluster.dsn("template1")) as other:
        other.execute("select pg_current_xact_id()")
        key = uuid4()
        with _writer(central) as writer:
            writer.execute(INSERT, [key, "seen"])
        assert key in readers.ours()
        other.rollback()


def test_under_stress_nothing_is_missed(central: Central, readers: Readers) -> None:
    """Four writers commit in any order while a station reads all the time."""
    readers.all_read()
    made: list[set[UUID]] = [set() for _ in range(4)]

    def write(at: int) -> None:
        with _writer(central) as writer:
            for number in range(30):
                keys = [uuid4() for _ in range(1 + (at + number) % 3)]
                for key in keys:
                    writer.execute(INSERT, [key, f"{at}-{number}"])
                writer.commit()
                made[at] |= set(keys)

    threads = [Thread(target=write, args=(at,)) for at in range(4)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        readers.ours()
    readers.ours()
    assert readers.ours.got >= set().union(*made)
