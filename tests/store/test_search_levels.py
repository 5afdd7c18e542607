"""What was filled at once lies above daily work, which is merged without it, and is found as before."""

from __future__ import annotations

import hashlib

import sqlalchemy as sa

from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import Person
from crm_desktop.store import capture, search_levels
from crm_desktop.store.base_file import OpenBase
from tests.support.builders import a_person

TWENTY = 20


def _filled(base: OpenBase, program: Actor) -> None:
    names = [f"Mina{number} {hashlib.sha512(str(number).encode()).hexdigest()}" for number in range(TWENTY)]
    base.writer.write(program, lambda work: [a_person(work, given_name=name) for name in names])

    def anew(connection: sa.Connection) -> None:
        capture.uninstall(connection)
        capture.refill_search(connection)
        capture.install(connection)

    base.writer.apply(anew)


def _levels(base: OpenBase, index: str) -> list[int]:
    """How many segments lie on each; a small index needs no number beyond a byte."""
    with base.readers.connect() as connection:
        record: bytes = connection.exec_driver_sql(f"SELECT block FROM {index}_data WHERE id = 10").scalar_one()
    rest = record[8 if record[4:8] == b"\xff\0\0\1" else 4 :]
    numbers = iter(rest[2 if rest[2] < 0x80 else 3 :][1:])
    levels = []
    for _ in range(rest[0]):
        next(numbers)
        levels.append(next(numbers))
        for _ in range(levels[-1] * (8 if record[4:8] == b"\xff\0\0\1" else 3)):
            next(numbers)
    return levels


def _found(base: OpenBase, word: str) -> int:
    with base.readers.connect() as connection:
        statement = f"SELECT count(*) FROM search_words WHERE search_words MATCH '{word}'"
        return int(connection.exec_driver_sql(statement).scalar_one())


def test_what_was_filled_lies_above_the_work_of_a_day(base: OpenBase, program: Actor) -> None:
    """FC-64: the first saves after joining wait for no merge of all that was fetched."""
    _filled(base, program)
    assert _levels(base, "search_grams") == [1]
    search_levels.settle(base.writer)
    assert _levels(base, "search_grams") == [0, 0, 0, 0, 0, 1]
    base.writer.write(program, lambda work: a_person(work, given_name="Zohreh"))
    assert _levels(base, "search_grams") == [1, 0, 0, 0, 0, 1]
    assert (_found(base, "mina*"), _found(base, "zohreh*")) == (TWENTY, 1)


def test_the_indexes_are_whole(base: OpenBase, program: Actor) -> None:
    _filled(base, program)
    search_levels.settle(base.writer)
    base.writer.write(program, lambda work: a_person(work, given_name="Zohreh"))

    def check(connection: sa.Connection) -> None:
        # Raises if not. Beginnings of words are kept of names only, so those are held against themselves.
        connection.exec_driver_sql("INSERT INTO search_grams (search_grams, rank) VALUES ('integrity-check', 1)")
        connection.exec_driver_sql("INSERT INTO search_words (search_words) VALUES ('integrity-check')")

    base.writer.apply(check)
    assert base.read(lambda session: session.scalar(sa.select(sa.func.count()).select_from(Person))) == TWENTY + 1


def test_what_lies_high_already_stays(base: OpenBase, program: Actor) -> None:
    _filled(base, program)
    search_levels.settle(base.writer)
    before = _levels(base, "search_words")
    search_levels.settle(base.writer)
    assert _levels(base, "search_words") == before


def test_numbers_of_more_than_a_byte() -> None:
    """What was written so far is counted in SQLite's own form."""
    record = b"\0\0\0\1\xff\0\0\1" + b"\2\2\x86\x43" + b"\0\1\1\1\1\0\0\0\0\0" + b"\0\1\2\1\x86\x43\0\0\0\0\0"
    lifted = record[:8] + b"\6\2\x86\x43" + b"\0\0" * 4 + record[12:]
    assert search_levels.lifted(record) == lifted
    assert search_levels.lifted(lifted) == lifted
    assert search_levels.lifted(b"\0\0\0\1\0\0\0") == b"\0\0\0\1\0\0\0"
