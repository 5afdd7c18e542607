"""One workstation of a simulated clinic: its own encrypted base and engine, which may die at any named step."""

from __future__ import annotations

import contextlib
import json
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, NoReturn, TypeVar
from uuid import UUID

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.store.base_file import BASE_NAME, OpenBase
from crm_desktop.store.engine import Stamp, reader_engine, writer_engine
from crm_desktop.store.unit_of_work import Writer
from tests.support.base import KEY
from tests.support.simulation_deeds import Deeds
from tests.support.simulation_server import Rows, station_rows
from tests.support.simulation_steps import Choice, Crash

T = TypeVar("T")
EVERY_RIGHT = dict.fromkeys(Right, Scope.ALL)


@dataclass(frozen=True)
class Entry:
    """A row of the outbox."""

    q: int
    group: int
    table: str
    pk: str
    kind: str
    text: str
    state: int
    verdict: str | None

    @property
    def said(self) -> str:
        return "ok" if self.verdict is None else str(json.loads(self.verdict).get("s", "ok"))


def opened(folder: Path, clock: FrozenClock) -> OpenBase:
    """The base without the questions that a start of the program asks of it, and without waiting for the disk."""
    path, stamp = folder / BASE_NAME, Stamp()
    engine = writer_engine(path, KEY, stamp)
    base = OpenBase(path, engine, reader_engine(path, KEY), Writer(engine, stamp, clock, path))
    with contextlib.closing(engine.raw_connection()) as connection:
        connection.cursor().execute("PRAGMA synchronous = OFF")  # what dies here is the program, not the power
    return base


def _crash(name: str) -> NoReturn:
    raise Crash(name)


@dataclass
class Steps:
    """The hook of a station: counts the named steps, and dies at the one it was armed for."""

    left: int = 0
    died: Counter[str] = field(default_factory=Counter)
    passed: list[str] = field(default_factory=list)
    die: Callable[[str], NoReturn] = _crash

    def __call__(self, name: str) -> None:
        self.passed.append(name)
        if self.left:
            self.left -= 1
            if not self.left:
                self.died[name] += 1
                self.die(name)


@dataclass
class Remembered:
    """Of a station: what its people and the proofs know of it besides what is in its base."""

    folder: Path
    person: int
    promised: list[tuple[int, str, str, str, str]]
    has_copies: bool
    greatest: dict[tuple[str, str], int]
    old_life: str | None
    apart: timedelta


@dataclass
class Station:
    """Knows its base and whose it is; the traffic with the server is in `simulation_traffic`."""

    number: int
    person: int  # whose station it is
    folder: Path
    clock: FrozenClock
    steps: Steps = field(default_factory=Steps)
    base: OpenBase = field(init=False)
    promised: list[tuple[int, str, str, str, str]] = field(default_factory=list)  # (q, table, pk, kind, text)
    has_copies: bool = False  # another station began as a copy of this one, or this one as a copy
    greatest: dict[tuple[str, str], int] = field(default_factory=dict)
    old_life: str | None = None  # the server was restored, and this station has not compared itself with it yet
    apart: timedelta = timedelta()  # how wrong its clock is

    def __post_init__(self) -> None:
        self.base = opened(self.folder, self.clock)

    @property
    def name(self) -> str:
        return f"station {self.number + 1}"

    def remembered(self) -> Remembered:
        return Remembered(
            self.folder, self.person, self.promised, self.has_copies, self.greatest, self.old_life, self.apart
        )

    def remember(self, known: Remembered) -> None:
        self.promised, self.has_copies = known.promised, known.has_copies
        self.greatest, self.old_life, self.apart = known.greatest, known.old_life, known.apart

    def close(self) -> None:
        self.base.close()

    def restart(self) -> None:
        """As after a kill: what was not committed is gone."""
        self.base.close()
        self.base = opened(self.folder, self.clock)

    def copied_to(self, folder: Path) -> None:
        """The whole profile, as somebody who sets up a second computer in haste does it."""
        self.base.close()
        folder.mkdir()
        for part in self.folder.iterdir():
            shutil.copy(part, folder / part.name)
        self.base = opened(self.folder, self.clock)

    @contextlib.contextmanager
    def connection(self) -> Iterator[Any]:
        """The driver's own: each question sees the base as it is just now."""
        with contextlib.closing(self.base.readers.raw_connection()) as connection:
            yield connection.driver_connection

    def rows(self, tables: tuple[str, ...]) -> Rows:
        with self.connection() as connection:
            return station_rows(connection, tables)

    def outbox(self) -> list[Entry]:
        with self.connection() as connection:
            asked = "SELECT q, g, t, pk, k, c, state, verdict FROM outbox ORDER BY q"
            return [Entry(*row) for row in connection.execute(asked)]

    def branch_of(self, user: UUID, otherwise: UUID) -> UUID:
        """Where the person works, as far as this station has heard."""
        with self.connection() as connection:
            asked = "SELECT branch_id FROM user_account WHERE id = ?"
            found = connection.execute(asked, (user.hex,)).fetchone()
        return UUID(found[0]) if found and found[0] else otherwise

    def write(self, deeds: Deeds, choice: Choice) -> str:
        """One unit of work of the step; raises Nothing, and then nothing was written."""
        actor = Actor(deeds.user_id, deeds.branch_id, frozenset(), EVERY_RIGHT, f"user {deeds.user_id.hex[:4]}")
        self.base.writer.make_id = lambda: UUID(int=choice.chance.getrandbits(128), version=4)
        told = self.base.writer.write(actor, deeds(choice.step.deed), act=choice.step.deed)
        self._remember()
        return told

    def _remember(self) -> None:
        """What was confirmed to the person who did it."""
        last = self.promised[-1][0] if self.promised else 0
        self.promised += [(e.q, e.table, e.pk, e.kind, e.text) for e in self.outbox() if e.q > last]
