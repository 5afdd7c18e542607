"""Writing what the server sent: past the capture triggers, without foreign keys, told as news that came from afar."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Engine

from crm_desktop.store.changes import ChangeSet, Origin
from crm_desktop.store.engine import Stamp, references_off, told

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
    with told(path), ExitStack() as around:
        connection = around.enter_context(engine.connect())
        cursor = connection.connection.cursor()
        # A page may bring a child before its parent.
        around.enter_context(references_off(cursor))
        if isinstance(work, Repeatable):
            around.enter_context(_in_haste(cursor))
        around.enter_context(_applying(stamp))
        with connection.begin():
            connection.info[_NEWS] = news
            try:
                answer = work(connection)
            finally:
                del connection.info[_NEWS]
    tables = {name: frozenset(map(UUID, keys)) for name, keys in news.items() if keys}
    return answer, ChangeSet(tables, origin=Origin.SYNC) if tables else None


@contextmanager
def _in_haste(cursor: Any) -> Iterator[None]:
    """Commits without waiting for the disk; the next save of a person waits for it, and for all before it."""
    usual = int(cursor.execute("PRAGMA synchronous").fetchone()[0])
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
