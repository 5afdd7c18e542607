"""What a bench base holds: people with numbers and search words, a month of work around today, years of done tasks."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crm_desktop.cli.bench.bases import number_of
from crm_desktop.cli.bench.names import Names
from crm_desktop.kit.folding import fold, sound

if TYPE_CHECKING:
    from crm_desktop.cli.bench.clinic import Clinic

LAYOUT = 2  # raised with every change here, so that kept bases are made anew
CHUNK = 50_000
TASKS_A_DAY = 60
# Every so manieth person is an old client, with this many tasks done long ago.
OLD_CLIENT = 20
PAST_TASKS = 4
KINDS = {"person": 0, "phone": 1, "task": 2, "entry": 3, "deal": 4, "move": 5}
STAMP = "2024-01-01T00:00:00.000000Z"

PERSON = (
    "INSERT INTO person (id, branch_id, kind, given_name, family_name, father_name, file_number, standing, status,"
    " do_not_call, do_not_sms, visibility, created_at, rv) VALUES (?, ?, 'natural', ?, ?, '', ?, ?, 'active', 0, 0,"
    " 'public', ?, 0)"
)
PHONE = (
    "INSERT INTO phone (id, branch_id, person_id, raw, e164, tail, is_primary, is_valid, created_at, rv)"
    " VALUES (?, ?, ?, ?, ?, ?, 1, 1, ?, 0)"
)
SEARCH_ROW = "INSERT INTO search_row (person_id, source_id, words, sounds) VALUES (?, ?, ?, ?)"
TASK = (
    "INSERT INTO task (id, branch_id, template_id, task_type, title, status, priority, person_id, performer_id,"
    " author_id, date_type, due_on, due_at, done_at, done_by, result_id, postponed, created_at, rv) VALUES"
    " (?, ?, ?, 'personal_call', 'Call about the implant', ?, 'normal', ?, ?, ?, 'once', ?, ?, ?, ?, ?, 0, ?, 0)"
)
ENTRY = (
    "INSERT INTO timeline_entry (id, branch_id, person_id, at, kind, by, record_table, record_id, facts, created_at,"
    " rv) VALUES (?, ?, ?, ?, ?, ?, 'task', ?, ?, ?, 0)"
)
FACTS = '{"by": "Bench User", "task": "Call about the implant"}'
# The whole index is merged in memory at once instead of after every megabyte.
LARGE_HASH, USUAL_HASH = 256 * 1024 * 1024, 1024 * 1024


def fill(folder: Path, key: bytes, people: int) -> None:
    """A new base in the folder."""
    from crm_desktop.cli.bench.clinic import set_up
    from crm_desktop.store.base_file import create_base
    from crm_desktop.store.engine import Stamp, connect

    base = create_base(folder, key)
    try:
        clinic = set_up(base)
    finally:
        base.close()
    connection = connect(base.path, key, Stamp(), read_only=False)
    try:
        with in_haste(connection):
            _people(connection, clinic, people)
            connection.executemany(TASK, _tasks(clinic, people))
            connection.executemany(TASK, _past_tasks(clinic, people))
            connection.executemany(ENTRY, _past_entries(clinic, people))
        connection.execute("ANALYZE")
        connection.execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()


def id_of(kind: str, at: int) -> str:
    """As a UUIDv7 of the person's moment, in the file's spelling; written out, since a million UUID objects cost."""
    return f"{0x18CC251F400 + at:012x}7{KINDS[kind]:03x}8{at * 0x9E3779B97F4A7C1 & 0xFFFFFFFFFFFFFFF:015x}"


@contextmanager
def in_haste(connection: Any) -> Iterator[None]:
    """Without journal, triggers and indexes; these are put back as they were, built in one pass each."""
    run = connection.execute
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -800000", "foreign_keys = OFF"):
        run(f"PRAGMA {pragma}")
    kept = "WHERE sql IS NOT NULL AND (type = 'trigger' OR type = 'index')"
    parts = run(f"SELECT type, name, sql FROM sqlite_master {kept}").fetchall()
    run("BEGIN EXCLUSIVE")
    for kind, name, _ in parts:
        run(f'DROP {kind} "{name}"')
    yield
    for _, _, sql in parts:
        run(sql)
    run("COMMIT")


def _people(connection: Any, clinic: Clinic, people: int) -> None:
    names = Names(people)
    for start in range(0, people, CHUNK):
        places = range(start, min(start + CHUNK, people))
        who = [names.next() for _ in places]
        ids = [id_of("person", at) for at in places]
        branch = clinic.branch
        connection.executemany(
            PERSON,
            [
                (pk, branch, given, family, str(at), "client" if at % 3 else "contact", _moment(at))
                for at, pk, (given, family) in zip(places, ids, who, strict=True)
            ],
        )
        numbers = [number_of(at) for at in places]
        phones = [id_of("phone", at) for at in places]
        connection.executemany(
            PHONE,
            [
                (pk, branch, person, number, number, number[:0:-1], STAMP)
                for pk, person, number in zip(phones, ids, numbers, strict=True)
            ],
        )
        connection.executemany(SEARCH_ROW, _search_rows(places, ids, who, phones, numbers))
    _index_words(connection)


def _search_rows(
    places: range, ids: Sequence[str], who: Sequence[tuple[str, str]], phones: Sequence[str], numbers: Sequence[str]
) -> Iterator[tuple[str, str, str, str]]:
    """What the triggers would have written."""
    for at, person, (given, family), phone, number in zip(places, ids, who, phones, numbers, strict=True):
        name = f"{given} {family}"
        yield person, person, f"{fold(name)} {at}", sound(name)
        yield person, phone, number, ""


def _index_words(connection: Any) -> None:
    from crm_desktop.store.capture import INDEXES

    for name, (_, filled) in INDEXES.items():
        _set(connection, name, LARGE_HASH)
        connection.execute(filled)
        _set(connection, name, USUAL_HASH)


def _set(connection: Any, index: str, hash_size: int) -> None:
    connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('hashsize', {hash_size})")


def _tasks(clinic: Clinic, people: int) -> Iterator[tuple[Any, ...]]:
    """A month of planned and done work around today, all of one user."""
    chance = random.Random(people)
    today = datetime.now(UTC).date()
    at = 0
    for offset in range(-30, 15):
        day = today + timedelta(days=offset)
        for turn in range(TASKS_A_DAY):
            is_open = offset > 0 or (offset == 0 and turn % 3) or (offset == -1 and turn < 5)
            due = f"{day}T{5 + turn % 9:02d}:{turn % 4 * 15:02d}:00.000000Z"
            yield _task(clinic, at, id_of("person", chance.randrange(people)), str(day), due, bool(is_open))
            at += 1


def _past_tasks(clinic: Clinic, people: int) -> Iterator[tuple[Any, ...]]:
    for at, person in _past(people):
        due = _moment(at)
        yield _task(clinic, at, person, due[:10], due, False)


def _past_entries(clinic: Clinic, people: int) -> Iterator[tuple[Any, ...]]:
    for at, person in _past(people):
        for turn, kind in enumerate(("task_planned", "task_done")):
            when = _moment(at)
            entry, task = id_of("entry", at * 2 + turn), id_of("task", at)
            yield entry, clinic.branch, person, when, kind, clinic.user, task, FACTS, when


def _past(people: int) -> Iterator[tuple[int, str]]:
    """Places of tasks and whose they are."""
    for client in range(0, people, OLD_CLIENT):
        for turn in range(PAST_TASKS):
            yield 1_000_000 + client * PAST_TASKS + turn, id_of("person", client)


def _task(clinic: Clinic, at: int, person: str, day: str, due: str, is_open: bool) -> tuple[Any, ...]:
    user, branch, template = clinic.user, clinic.branch, clinic.template
    done = (None, None, None) if is_open else (due, user, clinic.result)
    status = "planned" if is_open else "done"
    return (id_of("task", at), branch, template, status, person, user, user, day, due, *done, due)


def _moment(at: int) -> str:
    """Over the years 2020 to 2023."""
    day, minute = divmod(at * 7_919 % (4 * 336 * 1440), 1440)
    year, day = divmod(day, 336)
    return f"{2020 + year}-{1 + day // 28:02d}-{1 + day % 28:02d}T{minute // 60:02d}:{minute % 60:02d}:00.000000Z"
