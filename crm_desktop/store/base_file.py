"""A profile's base on disk: making it, opening it, bringing its schema up to date."""

from __future__ import annotations

import errno
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Engine, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import utc_now
from crm_desktop.store import capture
from crm_desktop.store.engine import Stamp, assert_ours, guard, reader_engine, told, writer_engine
from crm_desktop.store.problems import DiskFull, NewerSchema, NotOurFile, ReadOnlyFolder
from crm_desktop.store.unit_of_work import Writer

T = TypeVar("T")

BASE_NAME = "crm.db"
KEY_NAME = "crm.key"


@dataclass
class OpenBase:
    """An open base: one writer, several readers. Close it when the program ends."""

    path: Path
    writer_engine: Engine
    readers: Engine
    writer: Writer

    def read(self, question: Callable[[Session], T]) -> T:
        """Ask on a reader connection, at one moment of the base; raises the disk's problems."""
        with told(), Session(self.readers) as session, session.begin():
            return question(session)

    def guard(self, check: Callable[[], None]) -> None:
        guard(self.writer_engine, check)
        guard(self.readers, check)

    def close(self) -> None:
        self.readers.dispose()
        self.writer_engine.dispose()


def exists(folder: Path) -> bool:
    return (folder / BASE_NAME).exists()


def create_base(folder: Path, key: bytes, *, clock: Callable[[], datetime] = utc_now) -> OpenBase:
    """A new empty base in an existing folder; raises ReadOnlyFolder or DiskFull, and leaves nothing half-made."""
    path = folder / BASE_NAME
    if path.exists():
        raise FileExistsError(path)
    try:
        path.touch()
        base = _open(path, key, clock)
        with told():
            _migrate(base.writer_engine, fresh=True)
    except BaseException as error:
        for leftover in folder.glob(BASE_NAME + "*"):
            leftover.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise _disk_problem(error, path) from error
        raise
    return base


def open_base(folder: Path, key: bytes, *, clock: Callable[[], datetime] = utc_now) -> OpenBase:
    """The base of a profile, its schema and triggers up to date.

    Raises WrongKey, NotOurFile, DamagedFile, NewerSchema, ReadOnlyFolder, DiskFull or Busy; never recreates a file.
    """
    path = folder / BASE_NAME
    if not path.exists():
        raise NotOurFile(path=str(path))
    try:
        assert_ours(path)
    except OSError as error:
        raise _disk_problem(error, path) from error
    base = _open(path, key, clock)
    try:
        with told():
            _bring_up_to_date(base.writer_engine)
    except BaseException:
        base.close()
        raise
    return base


def _open(path: Path, key: bytes, clock: Callable[[], datetime]) -> OpenBase:
    stamp = Stamp()
    engine = writer_engine(path, key, stamp)
    return OpenBase(path, engine, reader_engine(path, key), Writer(engine, stamp, clock))


def _bring_up_to_date(engine: Engine) -> None:
    with engine.connect() as connection:
        try:
            version = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        except OperationalError as error:
            if "no such table" in str(error):
                raise NotOurFile(path="") from error
            raise
        current = version == capture.SCHEMA and capture.is_current(connection)
    if current:
        return
    if version is not None and version > capture.SCHEMA:
        raise NewerSchema(found=version, known=capture.SCHEMA)
    _migrate(engine, fresh=False)


def _migrate(engine: Engine, *, fresh: bool) -> None:
    """Alembic is imported only here: it costs a third of a second that a normal start must not pay."""
    from crm_desktop.store.migrate import upgrade

    upgrade(engine, fresh=fresh)
    with engine.begin() as connection:
        capture.install(connection)


def _disk_problem(error: OSError, path: Path) -> ReadOnlyFolder | DiskFull:
    if error.errno == errno.ENOSPC:
        return DiskFull(path=str(path))
    return ReadOnlyFolder(path=str(path))


def data_version(session: Session) -> int:
    """A number that moves when another connection has committed: how changes by other processes are noticed."""
    return int(session.execute(text("PRAGMA data_version")).scalar_one())
