"""The server's rows in our tables: what we know of them, as it was sent, and never over something newer."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Connection

from crm_desktop.models.access import Actor
from crm_desktop.store import capture
from crm_desktop.store.base_file import OpenBase
from crm_desktop.sync.apply import Than, store
from crm_desktop.sync.protocol import Rows
from tests.support.builders import a_person

PIECES = "SELECT count(DISTINCT segid) FROM search_grams_idx"
MADE = "2026-11-21T06:00:00.000000Z"


def put(base: OpenBase, table: str, than: Than = Than.OLDER, **row: Any) -> None:
    base.writer.apply(lambda connection: store(connection, table, Rows(list(row), [list(row.values())]), than))


def has(base: OpenBase, query: str) -> list[tuple[Any, ...]]:
    with base.readers.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(query)]


@pytest.fixture
def known(base: OpenBase, program: Actor) -> str:
    """A row with rv 5, nothing of which waits."""
    key = base.writer.write(program, lambda work: a_person(work, notes="ours").id).hex
    base.writer.apply(lambda connection: connection.exec_driver_sql("UPDATE outbox SET state = 1"))
    base.writer.apply(lambda connection: connection.exec_driver_sql("UPDATE person SET rv = 5"))
    return key


@pytest.mark.parametrize(
    ("than", "rv", "notes"),
    [
        (Than.OLDER, 4, "ours"),
        (Than.OLDER, 5, "ours"),
        (Than.OLDER, 6, "theirs"),
        (Than.NO_NEWER, 4, "ours"),
        (Than.NO_NEWER, 5, "theirs"),
        (Than.ANY, 4, "theirs"),
    ],
)
def test_a_row_replaces_ours_by_its_count(base: OpenBase, known: str, than: Than, rv: int, notes: str) -> None:
    put(base, "person", than, id=known, rv=rv, notes="theirs")
    assert has(base, "SELECT notes FROM person") == [(notes,)]


def test_columns_that_only_the_server_knows_are_left_out(base: OpenBase, known: str) -> None:
    put(base, "person", id=known, rv=6, notes="theirs", of_a_later_version="x")
    assert has(base, "SELECT notes, rv FROM person") == [("theirs", 6)]


def test_columns_that_one_is_not_shown_are_empty(base: OpenBase) -> None:
    put(base, "person", id="a" * 32, rv=1, given_name="Mina", created_at=MADE)
    assert has(base, "SELECT given_name, family_name, notes, is_marketer FROM person") == [("Mina", "", None, 0)]


def test_bytes_come_as_they_were(base: OpenBase) -> None:
    put(base, "attachment_part", id="b" * 32, rv=1, content="00FF10", created_at=MADE)
    assert has(base, "SELECT content FROM attachment_part") == [(b"\x00\xff\x10",)]


def test_a_row_that_came_is_found_by_its_name(base: OpenBase, known: str) -> None:
    put(base, "person", id="c" * 32, rv=1, given_name="Zohreh", family_name="Kiani", created_at=MADE)
    found = (
        "SELECT s.person_id FROM search_words w JOIN search_row s ON s.seq = w.rowid WHERE search_words MATCH 'zohreh'"
    )
    assert has(base, found) == [("c" * 32,)]


def test_what_stays_as_it_is_costs_no_search(base: OpenBase, known: str) -> None:
    """Names that were not changed are not put into the indexes of the search anew: ten stations hear of each change."""
    put(base, "person", id="c" * 32, rv=1, given_name="Mina", created_at=MADE)
    kept = has(base, "SELECT seq FROM search_row ORDER BY seq")
    (before,) = has(base, f"SELECT given_name, family_name, father_name FROM person WHERE id = '{known}'")
    names = dict(zip(("given_name", "family_name", "father_name"), before, strict=True))
    put(base, "person", id=known, rv=6, notes="theirs", **names)
    assert has(base, f"SELECT notes, rv FROM person WHERE id = '{known}'") == [("theirs", 6)]
    assert has(base, "SELECT seq FROM search_row ORDER BY seq") == kept
    put(base, "person", id=known, rv=7, **{**names, "given_name": "Zohreh"})
    assert has(base, f"SELECT given_name, rv FROM person WHERE id = '{known}'") == [("Zohreh", 7)]
    assert has(base, "SELECT seq FROM search_row ORDER BY seq") != kept


def test_rows_that_are_searched_are_put_into_the_indexes_at_once(base: OpenBase, program: Actor) -> None:
    """A batch is one piece of each index, however many names were changed: somebody's save waits for the merges."""
    made = base.writer.write(program, lambda work: [a_person(work, given_name="Mina").id.hex for _ in range(12)])
    columns, rows = ["id", "rv", "given_name"], [[key, 2, f"Zohreh{at}"] for at, key in enumerate(made)]
    fresh = ["id", "rv", "given_name", "created_at"], [[f"{at:032x}", 1, "Laleh", MADE] for at in range(1, 13)]

    def anew(connection: Connection) -> None:
        connection.exec_driver_sql("UPDATE outbox SET state = 1")
        capture.uninstall(connection)
        capture.install(connection)

    base.writer.apply(anew)
    before = has(base, PIECES)[0][0]
    base.writer.apply(lambda connection: store(connection, "person", Rows(columns, rows)))
    assert has(base, PIECES) == [(before + 2,)]  # what was, and what is
    base.writer.apply(lambda connection: store(connection, "person", Rows(*fresh)))
    assert has(base, PIECES) == [(before + 3,)]
    found = "SELECT count(*) FROM search_words WHERE search_words MATCH '{}*'"
    assert [has(base, found.format(name)) for name in ("mina", "zohreh", "laleh")] == [[(0,)], [(12,)], [(12,)]]
