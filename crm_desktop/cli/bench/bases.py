"""Big bases for the benchmarks: made once by direct SQL, past the triggers, and kept in the cache folder."""

from __future__ import annotations

import os
import random
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from crm_desktop.kit.folding import fold, sound
from crm_desktop.kit.ids import SeededIds

PASSPHRASE = "a bench is no secret"
STARTED = datetime(2020, 1, 1, tzinfo=UTC)
CHUNK = 20_000
TASKS_A_DAY = 60

GIVEN = "Sara Maryam Ali Reza Leila Amir Nazanin Kian Olga Ivan Mariya Daniel Emma James Hamid Laura".split()
FAMILY = "Ahmadi Hosseini Moradi Rahimi Karimi Tehrani Shahidi Petrova Ivanova Brooks Wilson Carter Rossi".split()


@dataclass(frozen=True)
class BigBase:
    """A profile folder with its key; opened with `open`."""

    folder: Path
    key: bytes
    people: int

    def open(self) -> Any:
        from crm_desktop.store.base_file import open_base

        return open_base(self.folder, self.key)


def cache_folder() -> Path:
    root = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(root) / "crm-desktop" / "bench"


def big_base(people: int) -> BigBase:
    """The kept base of that size, made now if the schema or the triggers have changed since."""
    from crm_desktop.settings.secrets import SystemKeyring  # noqa: F401  proves that no keyring is touched below
    from crm_desktop.store import capture
    from crm_desktop.store.base_file import KEY_NAME
    from crm_desktop.store.keys import NoKeyring, open_key_file

    folder = cache_folder() / f"{capture.fingerprint()[:12]}-{people}"
    if not (folder / "done").exists():
        print(f"making a base of {people:,} people once …", file=sys.stderr)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        _make(folder, people)
        (folder / "done").touch()
    return BigBase(folder, open_key_file(folder / KEY_NAME, PASSPHRASE, NoKeyring()), people)


def copy_of(base: BigBase, target: Path) -> BigBase:
    """A copy to write into."""
    target.mkdir(parents=True, exist_ok=True)
    for part in base.folder.iterdir():
        if part.name.startswith("crm."):
            shutil.copy(part, target / part.name)
    return BigBase(target, base.key, base.people)


def number_of(at: int) -> str:
    """The e164 of the person at that place."""
    return f"+98912{at:07d}"


def _make(folder: Path, people: int) -> None:
    from crm_desktop.cli.bench.clinic import set_up
    from crm_desktop.store import capture
    from crm_desktop.store.base_file import KEY_NAME, create_base
    from crm_desktop.store.keys import NoKeyring, make_key_file

    key = make_key_file(folder / KEY_NAME, PASSPHRASE, NoKeyring()).data_key
    base = create_base(folder, key)
    try:
        clinic = set_up(base)
        with base.writer_engine.begin() as connection:
            triggers = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").all()
            for (name,) in triggers:
                connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
            _fill(connection, clinic, people)
            capture.install(connection)
        with base.writer_engine.connect() as connection:
            connection.exec_driver_sql("ANALYZE")
    finally:
        base.close()


def _fill(connection: Any, clinic: Any, people: int) -> None:
    ids = SeededIds(people, STARTED)
    chance = random.Random(people)
    run = connection.connection.driver_connection.executemany
    stamp = "2024-01-01T00:00:00.000000Z"
    persons: list[str] = []
    for start in range(0, people, CHUNK):
        rows = [_person(at, ids(), chance) for at in range(start, min(start + CHUNK, people))]
        run(
            "INSERT INTO person (id, branch_id, kind, given_name, family_name, father_name, file_number, standing, status,"
            " do_not_call, do_not_sms, visibility, created_at, rv) VALUES (?, ?, 'natural', ?, ?, '', ?, 'client',"
            f" 'active', 0, 0, 'public', '{stamp}', 0)",
            [(row.id, clinic.branch, row.given, row.family, str(row.at)) for row in rows],
        )
        phones = [(ids().hex, row) for row in rows]
        run(
            "INSERT INTO phone (id, branch_id, person_id, raw, e164, tail, is_primary, is_valid, created_at, rv)"
            f" VALUES (?, ?, ?, ?, ?, ?, 1, 1, '{stamp}', 0)",
            [(pk, clinic.branch, row.id, row.e164, row.e164, row.e164[:-10:-1]) for pk, row in phones],
        )
        run(
            "INSERT INTO search_row (person_id, source_id, words, sounds) VALUES (?, ?, ?, ?)",
            [
                *((row.id, row.id, f"{fold(row.given)} {fold(row.family)} {row.at}", sound(row.name)) for row in rows),
                *((row.id, pk, row.e164[1:], "") for pk, row in phones),
            ],
        )
        if not persons:
            persons = [row.id for row in rows]
    connection.exec_driver_sql(
        "INSERT INTO search_words (rowid, words, sounds) SELECT seq, words, sounds FROM search_row"
        " WHERE person_id = source_id"
    )
    connection.exec_driver_sql("INSERT INTO search_grams (rowid, words) SELECT seq, words FROM search_row")
    run(*_tasks(clinic, ids, chance, persons))


@dataclass(frozen=True)
class _Person:
    at: int
    id: str
    given: str
    family: str

    @property
    def name(self) -> str:
        return f"{self.given} {self.family}"

    @property
    def e164(self) -> str:
        return number_of(self.at)


def _person(at: int, made: UUID, chance: random.Random) -> _Person:
    # A numbered family name every now and then keeps the vocabulary as wide as a city's.
    family = chance.choice(FAMILY) + (f"-{chance.randrange(20_000):x}" if at % 3 else "")
    return _Person(at, made.hex, chance.choice(GIVEN), family)


def _tasks(clinic: Any, ids: SeededIds, chance: random.Random, persons: list[str]) -> tuple[str, list[tuple[Any, ...]]]:
    """A month of planned and done work around today, all of one user."""
    today = datetime.now(UTC).date()
    rows: list[tuple[Any, ...]] = []
    for offset in range(-30, 15):
        day = today + timedelta(days=offset)
        for turn in range(TASKS_A_DAY):
            is_open = offset > 0 or (offset == 0 and turn % 3) or (offset == -1 and turn < 5)
            due = f"{day}T{5 + turn % 9:02d}:{turn % 4 * 15:02d}:00.000000Z"
            done = None if is_open else due
            status = "planned" if is_open else "done"
            rows.append(
                (
                    ids().hex, clinic.branch, clinic.template, "Call about the implant", status,
                    chance.choice(persons), clinic.user, clinic.user, str(day), due, done, clinic.user if done else None,
                    clinic.result if done else None, due,
                )
            )  # fmt: skip
    sql = (
        "INSERT INTO task (id, branch_id, template_id, task_type, title, status, priority, person_id, performer_id,"
        " author_id, date_type, due_on, due_at, done_at, done_by, result_id, postponed, created_at, rv) VALUES"
        " (?, ?, ?, 'personal_call', ?, ?, 'normal', ?, ?, ?, 'once', ?, ?, ?, ?, ?, 0, ?, 0)"
    )
    return sql, rows


def lines(base: Any, sql: str) -> Iterator[tuple[Any, ...]]:
    """Rows of a bare statement on the reader's connection, as the floors ask."""
    with base.readers.connect() as connection:
        yield from connection.exec_driver_sql(sql)
