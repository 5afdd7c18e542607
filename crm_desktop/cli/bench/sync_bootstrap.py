"""sync.bootstrap: a new encrypted base of 500,000 people, against `psql COPY | sqlite3 .import` into a plain file.

The floor writes the same rows into the same tables, with the same indexes, those of the search included.
"""

from __future__ import annotations

import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from crm_desktop.cli.bench.measure import Figure, Scale, Target, figure, taken

if TYPE_CHECKING:
    from crm_desktop.cli.bench.central import Central

PEOPLE = 500_000
TABLES = ("person", "phone")
TIMES = 2


def measure(scale: Scale) -> Iterator[Figure]:
    from crm_desktop.cli.bench.central import central, join

    joined: list[float] = []
    bare: list[float] = []
    people = scale.rows(PEOPLE)
    with central(people) as server, tempfile.TemporaryDirectory(prefix="crm-join-") as made:
        for turn in range(min(scale.times(TIMES), TIMES)):
            place, folder = server.login(), Path(made, str(turn))
            folder.mkdir()
            began = perf_counter()
            station = join(folder, place)
            joined.append((perf_counter() - began) * 1000)
            with station.base.readers.connect() as connection:
                found = connection.exec_driver_sql("SELECT count(*) FROM search_row").scalar_one()
                schema = [tuple(row) for row in connection.exec_driver_sql(_SCHEMA)]
            station.close()
            if found != 2 * people:
                raise RuntimeError(f"{found:,} of {2 * people:,} rows came")
            shutil.rmtree(folder)
            bare.append(_floor(server, schema, Path(made, f"plain{turn}.db")))
    yield figure("sync.bootstrap", joined, Target(ratio=1.8), floor=bare)


_SCHEMA = (
    "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'index')"
    " AND tbl_name IN ('person', 'phone', 'search_row')"
)
# As the program fills the search of a base that came without its triggers.
_NAME = "given_name || ' ' || family_name || ' ' || father_name"
_WORDS = (
    "INSERT INTO search_row (person_id, source_id, words, sounds)"
    f" SELECT id, id, fold({_NAME} || ' ' || file_number || ' ' || coalesce(national_id, '')), sound({_NAME})"
    " FROM person ORDER BY id",
    "INSERT INTO search_row (person_id, source_id, words, sounds) SELECT person_id, id, fold(e164), ''"
    " FROM phone ORDER BY id",
)


def _floor(server: Central, schema: list[tuple[str, str, str]], path: Path) -> float:
    with _plain(path) as file:
        for kind, _, statement in schema:
            if kind == "table":
                file.execute(statement)
        columns = {name: [row[1] for row in file.execute(f"PRAGMA table_info({name})")] for name in TABLES}
    try:
        return taken(lambda: _copy(server, columns, path)) + taken(lambda: _index(schema, path))
    finally:
        path.unlink()


def _copy(server: Central, columns: dict[str, list[str]], path: Path) -> None:
    from crm_desktop.cli.bench.central import DATABASE

    for name, its in columns.items():
        names = ", ".join(f'"{column}"' for column in its)
        copy = f"COPY (SELECT {names} FROM station.{name} ORDER BY key) TO STDOUT"
        if shutil.which("sqlite3") is None:
            _parsed(server, copy, name, len(its), path)
            continue
        psql = shlex.join([server.server.program("psql"), server.server.dsn(DATABASE), "-qc", f"{copy} (FORMAT csv)"])
        # What is a NULL there is an empty text here: a shell knows no better, and it costs the floor nothing.
        sqlite = shlex.join(["sqlite3", str(path), ".mode csv", f".import /dev/stdin {name}"])
        subprocess.run(f"{psql} | {sqlite}", shell=True, check=True)  # noqa: S602  of our own words, quoted


def _parsed(server: Central, copy: str, name: str, width: int, path: Path) -> None:
    """Where there is no shell of SQLite: the same through its library."""
    with server.admin.cursor() as cursor, cursor.copy(copy) as rows, _plain(path) as file:
        lines = b"".join(map(bytes, rows)).decode().splitlines()
        marks = ", ".join(["nullif(?, '\\N')"] * width)
        file.execute("BEGIN")
        file.executemany(f"INSERT INTO {name} VALUES ({marks})", (line.split("\t") for line in lines))
        file.execute("COMMIT")


def _index(schema: list[tuple[str, str, str]], path: Path) -> None:
    from crm_desktop.store.capture import INDEXES

    with _plain(path) as file:
        file.execute("BEGIN")
        for kind, _, statement in schema:
            if kind == "index":
                file.execute(statement)
        for statement in (*_WORDS, *(part for index in INDEXES.values() for part in index)):
            file.execute(statement)
        file.execute("COMMIT")


@contextmanager
def _plain(path: Path) -> Iterator[Any]:
    """Without a key it is a plain file; the functions are those of the search."""
    import sqlcipher3.dbapi2 as driver

    from crm_desktop.kit.folding import fold, sound

    file = driver.connect(str(path), isolation_level=None)
    try:
        file.execute("PRAGMA cache_size = -16000")
        file.create_function("fold", 1, fold, deterministic=True)
        file.create_function("sound", 1, sound, deterministic=True)
        yield file
    finally:
        file.close()
