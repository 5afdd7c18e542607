"""import.people: a file of people with numbers into the base, against the bare insert with indexes and search index."""

from __future__ import annotations

import csv
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from crm_desktop.cli.bench.bases import BigBase, big_base, cache_folder, copied, number_of
from crm_desktop.cli.bench.clinic import actor
from crm_desktop.cli.bench.filling import PERSON, PHONE, STAMP, id_of
from crm_desktop.cli.bench.measure import Figure, Scale, Target, figure, taken
from crm_desktop.cli.bench.names import Names

ROWS = 100_000
# Somebody is there already, though few: an import looks for each row among them.
BEFORE = 1_000
ROUNDS = 3
HEAD = ("Given name", "Family name", "Phone", "File number")


def measure(scale: Scale) -> Iterator[Figure]:
    rows = scale.rows(ROWS)
    stored: list[float] = []
    bare: list[float] = []
    folder = Path(tempfile.mkdtemp(prefix="import-", dir=_made(cache_folder())))
    try:
        path = people_file(folder / "people.csv", rows)
        start = big_base(min(BEFORE, rows))
        for _ in range(scale.times(ROUNDS)):
            # Each into a copy of its own, so that both begin with the same pages.
            with copied(start) as base:
                bare.append(_bare(base, rows))
            with copied(start) as base:
                stored.append(_stored(base, path))
    finally:
        shutil.rmtree(folder)
    yield figure("import.people", stored, Target(ratio=6), floor=bare)


def people_file(path: Path, rows: int) -> Path:
    """A list as clinics keep them: given name, family name, number as people write it, file number."""
    names = Names(99)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEAD)
        for at in range(rows):
            writer.writerow([*names.next(), "0" + _number(at)[3:], f"N{at}"])
    return path


def _number(at: int) -> str:
    """None of those that the bench bases have."""
    return number_of(at).replace("+98912", "+98935")


def _stored(base: BigBase, path: Path) -> float:
    from functools import partial

    from crm_desktop.files.import_source import ImportSource
    from crm_desktop.files.mapping import FieldSource, Mapping
    from crm_desktop.kit.ids import new_id
    from crm_desktop.usecases.imports.close_batch import CloseBatch, close_batch
    from crm_desktop.usecases.imports.open_batch import OpenBatch, open_batch
    from crm_desktop.usecases.imports.store_rows import StoreRows, store_rows

    columns = (
        ("given_name", "Given name"),
        ("family_name", "Family name"),
        ("phone", "Phone"),
        ("file_number", "File number"),
    )
    mapping = Mapping("people", {field: FieldSource(column=column) for field, column in columns})
    opened = base.open()
    who = actor(opened)

    def run() -> None:
        source = ImportSource(path, mapping)
        batch = new_id()
        order = OpenBatch(batch, "people", path.name, source.digest(), source.kept_mapping())
        run_of = opened.writer.write(who, lambda work: open_batch(work, order))
        while (group := source.next_group()) is not None:
            storing = partial(store_rows, order=StoreRows(run_of, group))
            opened.writer.write(who, storing, act="import_rows", batch=batch)
        opened.writer.write(who, lambda work: close_batch(work, CloseBatch(run_of)), act="import_rows", batch=batch)
        source.close()

    try:
        return taken(run)
    finally:
        opened.close()


def _bare(base: BigBase, rows: int) -> float:
    """The same rows in one statement a table and one transaction; the triggers of the search index do their work."""
    from crm_desktop.store.base_file import BASE_NAME
    from crm_desktop.store.engine import Stamp, connect

    connection = connect(base.folder / BASE_NAME, base.key, Stamp(), read_only=False)
    try:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            if name.startswith("capture_"):
                connection.execute(f'DROP TRIGGER "{name}"')
        branch = connection.execute("SELECT id FROM branch").fetchone()[0]
        people, phones = _rows(branch, rows)
        return taken(lambda: _insert(connection, people, phones))
    finally:
        connection.close()


def _insert(connection: Any, people: list[tuple[Any, ...]], phones: list[tuple[Any, ...]]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(PERSON, people)
    connection.executemany(PHONE, phones)
    connection.execute("COMMIT")


def _rows(branch: str, rows: int) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
    names = Names(99)
    people, phones = [], []
    for at in range(rows):
        person, number = id_of("person", 20_000_000 + at), _number(at)
        people.append((person, branch, *names.next(), f"N{at}", "contact", STAMP))
        phones.append((id_of("phone", 20_000_000 + at), branch, person, number, number, number[:0:-1], STAMP))
    return people, phones


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
