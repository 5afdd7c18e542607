"""Opening the encrypted file: the only place that knows pragmas, functions and SQLCipher."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool, StaticPool

from crm_desktop.kit.folding import fold, sound
from crm_desktop.kit.problems import Problem
from crm_desktop.store.problems import Busy, DamagedFile, DiskFailed, DiskFull, NotOurFile, ReadOnlyFolder, WrongKey

BUSY_MS = 10_000
CLIENT = "sync.client"  # the station's fact that says that there is a server
PAGE_BYTES = 4096  # SQLCipher's page
# The log is carried into the file beside the saves (log.py); where nobody does that, SQLite does it itself.
LOG_PAGES_AT_MOST = 10_000
PLAIN_HEADER = b"SQLite format 3\x00"
FOREIGN_HEADERS = (b"PK\x03\x04", b"%PDF-", b"\x1f\x8b\x08", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")


@dataclass
class Stamp:
    """What the capture triggers write beside each change; set by the unit of work that is running."""

    group: int = 0
    user: str | None = None
    applying: int = 0


def connect(path: Path, key: bytes, stamp: Stamp | None, *, read_only: bool) -> Any:
    """A connection with key, pragmas and functions; with a stamp it may write, without one it cannot."""
    connection = driver.connect(str(path), isolation_level=None, check_same_thread=False)
    try:
        _prepare(connection, key, stamp, read_only=read_only)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: Any, key: bytes, stamp: Stamp | None, *, read_only: bool) -> None:
    run = connection.execute
    run("PRAGMA cipher_log_level = NONE")
    run(f"PRAGMA key = \"x'{key.hex()}'\"")
    run(f"PRAGMA busy_timeout = {BUSY_MS}")
    run("SELECT count(*) FROM sqlite_master").fetchone()  # a wrong key shows here, before anything else
    # NORMAL lost confirmed saves in simulated power cuts; FULL lost none (ADR 0002).
    run("PRAGMA synchronous = FULL")
    run("PRAGMA temp_store = MEMORY")
    run("PRAGMA cache_size = -16000")
    connection.create_function("fold", 1, lambda text: fold(text or ""), deterministic=True)
    connection.create_function("sound", 1, lambda text: sound(text or ""), deterministic=True)
    if stamp is not None:
        # The mode is kept in the file, so only a writer sets it: a reader may be looking at somebody else's file.
        run("PRAGMA journal_mode = WAL")
        run(f"PRAGMA wal_autocheckpoint = {LOG_PAGES_AT_MOST}")
        # A base that has a server holds a part of the clinic: its rows may name rows that lie elsewhere, and whether
        # those are there the server judges.
        run(f"PRAGMA foreign_keys = {'OFF' if _has_server(connection) else 'ON'}")
        # Without it INSERT OR REPLACE would delete a row past the trigger that forbids deleting.
        run("PRAGMA recursive_triggers = ON")
        connection.create_function("sync_applying", 0, lambda: stamp.applying)
        connection.create_function("sync_group", 0, lambda: stamp.group)
        connection.create_function("sync_user", 0, lambda: stamp.user)
    if read_only:
        run("PRAGMA query_only = ON")


def _has_server(connection: Any) -> bool:
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'station'").fetchone() is None:
        return False
    return connection.execute("SELECT 1 FROM station WHERE key = ?", (CLIENT,)).fetchone() is not None


@contextlib.contextmanager
def without_references(engine: Engine) -> Iterator[bool]:
    """Of the writer, between two transactions: nothing is asked about what a row names until this is over.

    Gives whether it is asked otherwise: not of a base that holds only a part.
    """
    with contextlib.closing(engine.raw_connection()) as connection, references_off(connection.cursor()) as is_asked:
        yield is_asked


@contextlib.contextmanager
def references_off(cursor: Any) -> Iterator[bool]:
    """The same of the writer's own cursor. SQLite takes this pragma outside of a transaction only.

    Where it is off already it is not said again: whatever it is set to, every statement is planned anew afterwards.
    """
    is_asked = bool(cursor.execute("PRAGMA foreign_keys").fetchone()[0])
    if is_asked:
        cursor.execute("PRAGMA foreign_keys = OFF")
    try:
        yield is_asked
    finally:
        # What was written may have been that the base has a server.
        if is_asked and not _has_server(cursor):
            cursor.execute("PRAGMA foreign_keys = ON")


def writer_engine(path: Path, key: bytes, stamp: Stamp) -> Engine:
    """One connection, used by the writer lane alone; every transaction takes the write lock at its start."""
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: connect(path, key, stamp, read_only=False),
        poolclass=StaticPool,
        skip_autocommit_rollback=False,
    )
    event.listen(engine, "begin", _begin)
    return engine


BEGIN = "BEGIN IMMEDIATE"
BEGUN = "crm_begun"  # in Connection.info: whoever works there has begun by themselves


def _begin(connection: Connection) -> None:
    if BEGUN not in connection.info:
        connection.exec_driver_sql(BEGIN)


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


PROBLEMS: dict[int, type[Problem]] = {
    5: Busy,  # SQLITE_BUSY
    6: Busy,  # SQLITE_LOCKED
    8: ReadOnlyFolder,  # SQLITE_READONLY
    10: DiskFailed,  # SQLITE_IOERR
    11: DamagedFile,  # SQLITE_CORRUPT: a page's seal does not fit, or its content makes no sense
    13: DiskFull,  # SQLITE_FULL
    14: ReadOnlyFolder,  # SQLITE_CANTOPEN
    26: WrongKey,  # SQLITE_NOTADB: the first page does not open with this key
}
NO_ROOM_FOR_SHARED_MEMORY = 4874  # SQLITE_IOERR_SHMSIZE: the first thing that fails on a full disk


def problem_of(error: BaseException, path: Path | None = None) -> Problem | None:
    """The user's business in what the disk or the file did, or none if it is our bug."""
    code = getattr(error, "sqlite_errorcode", 0)
    kind = DiskFull if code == NO_ROOM_FOR_SHARED_MEMORY else PROBLEMS.get(code & 0xFF)
    if kind is DiskFailed and path is not None and _has_no_room(path):
        kind = DiskFull
    return None if kind is None else kind(path=str(path or ""))


def _has_no_room(path: Path) -> bool:
    """A base that is opened on a full disk fails at its shared memory, and SQLite says only that something failed."""
    try:
        return shutil.disk_usage(path.parent).free < PAGE_BYTES
    except OSError:
        return False


@contextlib.contextmanager
def told(path: Path | None = None) -> Iterator[None]:
    """Turn what the disk or the file did into a Problem; let our own bugs through unharmed."""
    try:
        yield
    except (DBAPIError, driver.DatabaseError) as error:
        problem = problem_of(error.orig if isinstance(error, DBAPIError) and error.orig else error, path)
        if problem is None:
            raise
        raise problem from error


def is_plain(path: Path) -> bool:
    """Whether the file is an unencrypted SQLite base: a missing key would silently make one."""
    with path.open("rb") as file:
        return file.read(len(PLAIN_HEADER)) == PLAIN_HEADER


def assert_ours(path: Path) -> None:
    """Raise NotOurFile for what cannot be one of our bases, before anything is written to it."""
    with path.open("rb") as file:
        head = file.read(PAGE_BYTES)
    if not head or head.startswith((PLAIN_HEADER, *FOREIGN_HEADERS)) or _is_text(head):
        raise NotOurFile(path=str(path))
    if len(head) < PAGE_BYTES:
        raise DamagedFile(path=str(path))


def _is_text(head: bytes) -> bool:
    """Encrypted pages look like noise; a whole page of them is never text."""
    try:
        return "\0" not in head.decode("utf-8")
    except UnicodeDecodeError as error:
        # The page may end inside a letter.
        return error.start > len(head) - 4 and b"\0" not in head
