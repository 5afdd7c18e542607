"""Opening the encrypted file: the only place that knows pragmas, functions and SQLCipher."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, DBAPIError
from sqlalchemy.pool import QueuePool, StaticPool

from crm_desktop.kit.folding import fold, sound
from crm_desktop.kit.problems import Problem
from crm_desktop.store.problems import Busy, DamagedFile, DiskFull, NotOurFile, ReadOnlyFolder, WrongKey

BUSY_MS = 10_000
PLAIN_HEADER = b"SQLite format 3\x00"


@dataclass
class Stamp:
    """What the capture triggers write beside each change; set by the unit of work that is running."""

    group: int = 0
    user: str | None = None
    applying: int = 0


def connect(path: Path, key: bytes, stamp: Stamp | None, *, read_only: bool) -> Any:
    """A connection with key, pragmas and functions; with a stamp it may write, without one it cannot."""
    connection = driver.connect(str(path), isolation_level=None, check_same_thread=False)
    run = connection.execute
    run("PRAGMA cipher_log_level = NONE")
    run(f"PRAGMA key = \"x'{key.hex()}'\"")
    run(f"PRAGMA busy_timeout = {BUSY_MS}")
    run("SELECT count(*) FROM sqlite_master").fetchone()  # a wrong key shows here, before anything else
    run("PRAGMA journal_mode = WAL")
    # NORMAL lost confirmed saves in simulated power cuts; FULL lost none (ADR 0002).
    run("PRAGMA synchronous = FULL")
    run("PRAGMA temp_store = MEMORY")
    run("PRAGMA cache_size = -16000")
    connection.create_function("fold", 1, lambda text: fold(text or ""), deterministic=True)
    connection.create_function("sound", 1, lambda text: sound(text or ""), deterministic=True)
    if stamp is not None:
        run("PRAGMA foreign_keys = ON")
        connection.create_function("sync_applying", 0, lambda: stamp.applying)
        connection.create_function("sync_group", 0, lambda: stamp.group)
        connection.create_function("sync_user", 0, lambda: stamp.user)
    if read_only:
        run("PRAGMA query_only = ON")
    return connection


def writer_engine(path: Path, key: bytes, stamp: Stamp) -> Engine:
    """One connection, used by the writer lane alone; every transaction takes the write lock at its start."""
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: connect(path, key, stamp, read_only=False),
        poolclass=StaticPool,
        skip_autocommit_rollback=False,
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE") and None)
    return engine


def reader_engine(path: Path, key: bytes, lanes: int = 3) -> Engine:
    """A connection a reader lane; each read sees one moment of the base."""
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: connect(path, key, None, read_only=True),
        poolclass=QueuePool,
        pool_size=lanes,
        max_overflow=2,
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN") and None)
    return engine


def guard(engine: Engine, check: Callable[[], None]) -> None:
    """Call `check` whenever a connection is handed out; it raises on a thread that must not wait."""
    event.listen(engine, "checkout", lambda *_: check())


def is_plain(path: Path) -> bool:
    """Whether the file is an unencrypted SQLite base: a missing key would silently make one."""
    with path.open("rb") as file:
        return file.read(16) == PLAIN_HEADER


def problem_of(error: BaseException) -> Problem | None:
    """The user's sentence for what the disk or the file did, or none if it is our bug."""
    text = str(error).lower()
    table: list[tuple[str, type[Problem]]] = [
        ("file is not a database", WrongKey),
        ("file is encrypted", WrongKey),
        ("malformed", DamagedFile),
        ("hmac check failed", DamagedFile),
        ("disk i/o error", DamagedFile),
        ("database or disk is full", DiskFull),
        ("readonly database", ReadOnlyFolder),
        ("unable to open database file", ReadOnlyFolder),
        ("database is locked", Busy),
    ]
    for words, kind in table:
        if words in text:
            return kind()
    return None


@contextlib.contextmanager
def told() -> Iterator[None]:
    """Turn what the disk or the file did into a Problem; let our own bugs through unharmed."""
    try:
        yield
    except (DBAPIError, driver.DatabaseError) as error:
        problem = problem_of(error.orig if isinstance(error, DatabaseError) and error.orig else error)
        if problem is None:
            raise
        raise problem from error


def assert_ours(path: Path) -> None:
    """Raise NotOurFile for a plain SQLite file, or one too short to be a base."""
    if path.exists() and path.stat().st_size > 0 and is_plain(path):
        raise NotOurFile(path=str(path))
