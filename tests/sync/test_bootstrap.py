"""Everything is fetched once, whatever happens on the way, and the base is as one that was here always."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from crm_desktop.models.notes.attachment import Attachment, AttachmentPart
from crm_desktop.models.people.person import Person
from crm_desktop.store import capture
from crm_desktop.store.base_file import OpenBase, begin_coming, finish_coming
from crm_desktop.store.canonical import canonical_lines
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.sync import bootstrap
from crm_desktop.sync.facts import Fact, read_facts
from crm_desktop.sync.joining_facts import JoinProgress, JoinStage
from crm_desktop.sync.joining_problems import JoinStopped
from tests.support.base import KEY
from tests.support.copying import CopiedBase
from tests.support.house import TestHouse, clinic

__all__ = ["clinic"]

STUBBORN = "\\N"  # a name that reads like COPY's sign for nothing


class Killed(BaseException):
    """The process ends here."""


@pytest.fixture
def source(clinic: TestHouse) -> CopiedBase:
    def odd_rows(work: UnitOfWork) -> None:
        first = work.session.get_one(Person, clinic.people[0])
        first.given_name, first.warning = STUBBORN, "two\nlines\tand a \\ tab"
        work.remove(work.session.get_one(Person, clinic.people[1]))

    clinic.write(odd_rows)
    return CopiedBase(clinic.base)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "new"
    made.mkdir()
    return made


@pytest.fixture
def coming(folder: Path) -> Iterator[OpenBase]:
    base = begin_coming(folder, KEY)
    yield base
    base.close()


OFTEN = ("bootstrap.page", "bootstrap.index")


def kill_at_once(step: str) -> Callable[[str], None]:
    def kill(name: str) -> None:
        if name == step:
            raise Killed

    return kill


def whole(base: OpenBase) -> list[str]:
    return base.read(lambda session: list(canonical_lines(session, full=True)))


def test_a_fetched_base_is_as_the_one_it_came_from(
    clinic: TestHouse, source: CopiedBase, coming: OpenBase, folder: Path
) -> None:
    """FC-64: all rows with all columns, deleted ones too; indexes, triggers and search as in any other base."""
    bootstrap.fetch(coming, source)
    assert whole(coming) == whole(clinic.base)
    base = finish_coming(coming, KEY)
    try:
        assert whole(base) == whole(clinic.base)
        with base.readers.connect() as connection:
            assert capture.is_current(connection)
            assert connection.execute(text("SELECT count(*) FROM outbox")).scalar() == 0
        assert _schema(base) == _schema(clinic.base)
        assert _search(base) == _search(clinic.base)
        assert base.read(read_facts) == {Fact.CURSOR: CopiedBase.CURSOR}
        assert [path.name for path in folder.iterdir() if path.name.startswith("crm.db.")] == []
    finally:
        base.close()


def _schema(base: OpenBase) -> list[tuple[str, str]]:
    statement = (
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('index', 'trigger') ORDER BY name"
    )
    return base.read(lambda session: [(name, sql) for name, sql in session.execute(text(statement))])


def _search(base: OpenBase) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = []

    def look(session: Session) -> None:
        run = session.execute
        rows = run(text("SELECT person_id, source_id, words, sounds FROM search_row ORDER BY source_id"))
        found.extend(tuple(row) for row in rows)
        for index, word in (("search_words", "petr*"), ("search_grams", "123")):
            hits = (
                f"SELECT source_id FROM search_row WHERE seq IN (SELECT rowid FROM {index} WHERE {index} MATCH :word)"
            )
            ids = [key for (key,) in run(text(hits + " ORDER BY source_id"), {"word": word})]
            assert ids
            found.append(tuple(ids))

    base.read(look)
    return found


def test_bytes_come_as_bytes(clinic: TestHouse, source: CopiedBase, coming: OpenBase) -> None:
    content = bytes(range(256))

    def attach(work: UnitOfWork) -> None:
        file = Attachment(record_table="person", record_id=clinic.people[0], name="scan.png", size=256, sha256="0")
        work.add(file)
        work.add(AttachmentPart(attachment_id=file.id, content=content, number=0))

    clinic.write(attach)
    bootstrap.fetch(coming, source)
    kept = coming.read(lambda session: session.execute(text("SELECT content FROM attachment_part")).scalar())
    assert kept == content


@pytest.mark.parametrize("step", bootstrap.STEPS)
def test_a_kill_at_any_step_costs_a_page_at_most(
    step: str, clinic: TestHouse, source: CopiedBase, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """FC-64: joining is gone on with where it was, however often it is killed."""
    monkeypatch.setattr(bootstrap, "PAGE", 7)
    monkeypatch.setattr(bootstrap, "INDEX_SECONDS", 0)
    lives = 0
    while lives < 30:
        base = begin_coming(folder, KEY)
        steps = count(1)

        def kill(name: str, steps: Iterator[int] = steps) -> None:
            if name == step and next(steps) == 40:
                raise Killed

        try:
            bootstrap.fetch(base, source, hook=kill if lives or step in OFTEN else kill_at_once(step))
        except Killed:
            lives += 1
            base.close()
        else:
            break
    asked = [(table, after) for table, after, _ in source.pages]
    assert lives
    assert whole(base) == whole(clinic.base)
    assert _search(base) == _search(clinic.base)
    assert len(asked) == len(set(asked)), "a page that had been kept was asked for again"
    base.close()


def test_whoever_stops_it_hears_so_and_goes_on_later(
    clinic: TestHouse, source: CopiedBase, coming: OpenBase, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "PAGE", 5)
    told: list[JoinProgress] = []
    with pytest.raises(JoinStopped):
        bootstrap.fetch(coming, source, told.append, lambda: len(told) == 30)
    rows = told[-1].done
    coming.close()
    again = begin_coming(folder, KEY)
    bootstrap.fetch(again, source, told.append)
    assert told[30].done >= rows
    assert whole(again) == whole(clinic.base)
    again.close()


def test_progress_counts_rows_and_tells_the_time_left(
    source: CopiedBase, coming: OpenBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "PAGE", 5)
    ticks = iter(range(100_000))
    told: list[JoinProgress] = []
    bootstrap.fetch(coming, source, told.append, seconds=lambda: float(next(ticks)))
    rows = [one for one in told if one.stage is JoinStage.FETCHING]
    assert rows[0].done == 0
    assert rows[0].total == sum(source.count(table.name) for table in capture.synced_tables())
    assert [one.done for one in rows] == sorted(one.done for one in rows)
    assert rows[0].seconds_left is None
    late = [one.seconds_left for one in rows if one.seconds_left is not None]
    assert late[-1] < late[0]
    assert {one.stage for one in told[len(rows) :]} == {JoinStage.INDEXING}


def test_another_key_begins_anew(folder: Path, source: CopiedBase) -> None:
    """A copy that nobody can open any more is no loss: the server has it all."""
    begin_coming(folder, KEY).close()
    base = begin_coming(folder, bytes(32))
    bootstrap.fetch(base, source)
    base.close()
