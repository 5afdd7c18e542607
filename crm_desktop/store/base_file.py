"""A profile's base on disk: making it, opening it, bringing its schema up to date."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import utc_now
from crm_desktop.kit.lasting import sync_folder
from crm_desktop.store import capture
from crm_desktop.store.disk import disk_problem
from crm_desktop.store.engine import Stamp, assert_ours, guard, is_plain, reader_engine, told, writer_engine
from crm_desktop.store.problems import DamagedFile, NewerSchema, NotOurFile, WrongKey
from crm_desktop.store.profile_files import BASE_NAME as BASE_NAME
from crm_desktop.store.profile_files import COMING_NAME
from crm_desktop.store.profile_files import KEY_NAME as KEY_NAME
from crm_desktop.store.profile_files import exists as exists
from crm_desktop.store.unit_of_work import Writer

T = TypeVar("T")

_UNFINISHED = ".new"  # a base is made under this name, so that a kill in between leaves nothing that looks like one


@dataclass
class OpenBase:
    """An open base: one writer, several readers. Close it when the program ends."""

    path: Path
    writer_engine: Engine
    readers: Engine
    writer: Writer

    def read(self, question: Callable[[Session], T]) -> T:
        """Ask on a reader connection, at one moment of the base; raises the disk's problems."""
        with told(self.path), Session(self.readers) as session, session.begin():
            return question(session)

    def foreign_version(self) -> int:
        """A number that moves when another process has committed, never by our own writes.

        For the writer lane alone, between two units of work: it is the writer's connection that is asked.
        """
        with told(self.path), contextlib.closing(self.writer_engine.raw_connection()) as connection:
            return int(connection.cursor().execute("PRAGMA data_version").fetchone()[0])

    def guard(self, check: Callable[[], None]) -> None:
        guard(self.writer_engine, check)
        guard(self.readers, check)

    @contextlib.contextmanager
    def in_haste(self) -> Iterator[None]:
        """Without waiting for the disk at each commit: only for what can be made again, such as the demo clinic."""
        with self.writer_engine.connect() as connection:
            connection.exec_driver_sql("ROLLBACK")  # a pragma of the disk is refused inside a transaction
            connection.exec_driver_sql("PRAGMA synchronous = OFF")
            connection.exec_driver_sql("BEGIN")
        try:
            yield
        finally:
            with self.writer_engine.connect() as connection:
                connection.exec_driver_sql("ROLLBACK")
                connection.exec_driver_sql("PRAGMA synchronous = FULL")
                connection.exec_driver_sql("BEGIN")

    def close(self) -> None:
        self.readers.dispose()
        self.writer_engine.dispose()


def create_base(
    folder: Path,
    key: bytes,
    *,
    clock: Callable[[], datetime] = utc_now,
    fill: Callable[[OpenBase], object] | None = None,
) -> OpenBase:
    """A new base in an existing folder; raises ReadOnlyFolder or DiskFull, and leaves nothing half-made.

    What `fill` writes is there with the base or not at all, however the process ends.
    """
    path = folder / BASE_NAME
    if path.exists():
        raise FileExistsError(path)
    fresh = folder / (BASE_NAME + _UNFINISHED)
    try:
        _clear(fresh)
        fresh.touch(mode=0o600)
        _fill(fresh, key, clock, fill)
        fresh.replace(path)
        sync_folder(folder)
    except OSError as error:
        _clear(fresh)
        raise disk_problem(error, path) from error
    except BaseException:
        _clear(fresh)
        raise
    return _open(path, key, clock)


def begin_coming(folder: Path, key: bytes, *, clock: Callable[[], datetime] = utc_now) -> OpenBase:
    """The base that is being fetched, as far as it is; an empty one if there is none of this key and this schema.

    Its triggers may be gone, for its rows come in bulk. Raises the disk's problems.
    """
    fresh = folder / COMING_NAME
    try:
        if fresh.exists() and _schema_of(base := _open(fresh, key, clock)) == capture.SCHEMA:
            return base
        # What is thrown away here is only a copy of what the server has.
        drop_coming(folder)
        fresh.touch(mode=0o600)
    except OSError as error:
        raise disk_problem(error, fresh) from error
    base = _open(fresh, key, clock)
    try:
        with told(fresh):
            _migrate(base.writer_engine, base.writer.stamp)
    except BaseException:
        base.close()
        raise
    return base


def finish_coming(base: OpenBase, key: bytes, *, clock: Callable[[], datetime] = utc_now) -> OpenBase:
    """It is whole: from now on it is the profile's base. Raises the disk's problems."""
    fresh, folder = base.path, base.path.parent
    base.close()
    if is_plain(fresh):
        raise RuntimeError("the base was written without encryption")
    try:
        if fresh.with_name(fresh.name + "-wal").exists():
            raise RuntimeError("somebody else has the unfinished base open")
        fresh.replace(folder / BASE_NAME)
        sync_folder(folder)
    except OSError as error:
        raise disk_problem(error, fresh) from error
    return open_base(folder, key, clock=clock)


def drop_coming(folder: Path) -> None:
    _clear(folder / COMING_NAME)


def open_base(folder: Path, key: bytes, *, clock: Callable[[], datetime] = utc_now) -> OpenBase:
    """The base of a profile, its schema and triggers up to date.

    Raises WrongKey, NotOurFile, DamagedFile, NewerSchema, ReadOnlyFolder, DiskFull, DiskFailed or Busy; never
    recreates a file.
    """
    path = folder / BASE_NAME
    try:
        assert_ours(path)
    except FileNotFoundError:
        raise NotOurFile(path=str(path)) from None
    except OSError as error:
        raise disk_problem(error, path) from error
    base = _open(path, key, clock)
    try:
        with told(path):
            if not _is_up_to_date(base):
                _migrate(base.writer_engine, base.writer.stamp)
    except BaseException:
        base.close()
        raise
    return base


def _open(path: Path, key: bytes, clock: Callable[[], datetime]) -> OpenBase:
    stamp = Stamp()
    engine = writer_engine(path, key, stamp)
    return OpenBase(path, engine, reader_engine(path, key), Writer(engine, stamp, clock, path))


def _fill(
    path: Path, key: bytes, clock: Callable[[], datetime], fill: Callable[[OpenBase], object] | None = None
) -> None:
    base = _open(path, key, clock)
    try:
        with told(path):
            _migrate(base.writer_engine, base.writer.stamp)
            if fill is not None:
                fill(base)
    finally:
        base.close()
    if is_plain(path):
        raise RuntimeError("the base was written without encryption")


def _is_up_to_date(base: OpenBase) -> bool:
    """Asked on a reader, so that a start never waits for somebody else's write."""
    with base.readers.connect() as connection:
        try:
            version = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        except OperationalError as error:
            if "no such table" in str(error):
                raise NotOurFile(path=str(base.path)) from error
            raise
        if version is None:
            raise NotOurFile(path=str(base.path))
        if version > capture.SCHEMA:
            raise NewerSchema(found=version, known=capture.SCHEMA)
        return version == capture.SCHEMA and capture.is_current(connection)


def _schema_of(base: OpenBase) -> str | None:
    """None, and the base is closed, where it cannot be gone on with: killed too early, or of another key."""
    try:
        with told(base.path), base.readers.connect() as connection:
            found: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    except (WrongKey, DamagedFile, OperationalError):
        found = None
    if found != capture.SCHEMA:
        base.close()
    return found


def _migrate(engine: Engine, stamp: Stamp) -> None:
    """Alembic is imported only here: it costs a third of a second that a normal start must not pay."""
    from crm_desktop.store.migrate import upgrade

    # The server has migrations of its own: what ours change is no news to it.
    stamp.applying = 1
    try:
        upgrade(engine)
    finally:
        stamp.applying = 0


def _clear(fresh: Path) -> None:
    for leftover in fresh.parent.glob(fresh.name + "*"):
        leftover.unlink(missing_ok=True)
