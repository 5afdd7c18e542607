"""Writing what the server sent: past the capture triggers, without foreign keys, told as news that came from afar."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Engine

from crm_desktop.store.changes import ChangeSet, Origin
from crm_desktop.store.engine import BEGIN, BEGUN, Stamp, references_off, told

T = TypeVar("T")

_NORMAL = 1  # of SQLite's levels
_NEWS = "crm_news"  # in Connection.info, which lives as long as the writer's one connection


def tell(connection: Connection, table: str, keys: Iterable[str]) -> None:
    """Inside of Writer.apply: these rows, named as SQLite keeps their ids, look different to whoever shows them."""
    connection.info[_NEWS][table].update(keys)


@dataclass(frozen=True)
class Repeatable(Generic[T]):
    """Work whose loss in a power cut would be made good by the next run with the server."""

    work: Callable[[Connection], T]

    def __call__(self, connection: Connection) -> T:
        return self.work(connection)


def apply(
    engine: Engine, stamp: Stamp, path: Path | None, work: Callable[[Connection], T]
) -> tuple[T, ChangeSet | None]:
    """One transaction; its answer, and its news if there are any. For the writer lane alone."""
    news: dict[str, set[str]] = defaultdict(set)
    with told(path), engine.connect() as connection:
        cursor = connection.connection.cursor()
        info = connection.info
        # A page may bring a child before its parent.
        with references_off(cursor), _in_haste(cursor, isinstance(work, Repeatable)), _applying(stamp):
            # Past SQLAlchemy, which takes ten times as long to say it.
            cursor.execute(BEGIN)
            info[_NEWS], info[BEGUN] = news, True
            try:
                answer = work(connection)
                cursor.execute("COMMIT")
            except BaseException:
                _take_back(cursor)
                raise
            finally:
                del info[_NEWS], info[BEGUN]
    tables = {name: frozenset(map(UUID, keys)) for name, keys in news.items() if keys}
    return answer, ChangeSet(tables, origin=Origin.SYNC) if tables else None


def _take_back(cursor: Any) -> None:
    """Unless the file has done so itself, as it does when the disk fails."""
    if cursor.connection.in_transaction:
        cursor.execute("ROLLBACK")


@contextmanager
def _in_haste(cursor: Any, is_repeatable: bool) -> Iterator[None]:
    """Commits without waiting for the disk; the next save of a person waits for it, and for all before it."""
    usual = int(cursor.execute("PRAGMA synchronous").fetchone()[0]) if is_repeatable else _NORMAL
    if usual <= _NORMAL:
        yield
        return
    cursor.execute(f"PRAGMA synchronous = {_NORMAL}")
    try:
        yield
    finally:
        cursor.execute(f"PRAGMA synchronous = {usual}")


@contextmanager
def _applying(stamp: Stamp) -> Iterator[None]:
    stamp.applying = 1
    try:
        yield
    finally:
        stamp.applying = 0
